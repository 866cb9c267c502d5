/**
 * Readings of characters that CC-CEDICT does not have, which stand in the news in people's names:
 * 玚, 昉. One reading each. The text has a line a syllable, `yang2玚瑒…`, and is searched as it is:
 * these characters are too rare to spend a table on.
 */

/** The numbered syllable of a character, or undefined. */
export type RareReadings = (character: string) => string | undefined;

/** Opens the text that `writeRareReadings` gives. Costs nothing until a rare character comes. */
export function openRareReadings(text: string): RareReadings {
  return (character) => {
    const at = /^\p{Script=Han}$/u.test(character) ? text.indexOf(character) : -1;
    if (at < 0) return undefined;
    return /^[a-zü]+[1-5]/.exec(text.slice(text.lastIndexOf('\n', at) + 1, at))?.[0];
  };
}

/** One line a syllable, each followed by its characters. */
export function writeRareReadings(readings: Iterable<readonly [string, string]>): string {
  const bySyllable = new Map<string, string>();
  for (const [character, syllable] of readings) {
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? syllable) + character);
  }
  return [...bySyllable.values()].sort().join('\n');
}
