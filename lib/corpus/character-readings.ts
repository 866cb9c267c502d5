/** Learns each character's readings from a dictionary of words, likeliest first. */

export interface ReadWord {
  readonly simplified: string;
  /** One numbered syllable per Han character. */
  readonly syllables: readonly string[];
}

/** A word that is the character alone counts as so many words that have it. */
const ALONE = 3;

/**
 * Readings of all characters of `words`, in numbered syllables: 重 → zhong4, chong2. A reading
 * seen in one longer word only is left out, as most are slips or neutral tones of that word.
 */
export function characterReadings(words: Iterable<ReadWord>): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { simplified, syllables } of words) {
    const characters = [...simplified].filter((one) => /\p{Script=Han}|〇/u.test(one));
    if (characters.length !== syllables.length) continue;
    characters.forEach((character, at) => {
      const syllable = syllables[at];
      if (character.length > 1 || !syllable) return;
      const ofCharacter = counts.get(character) ?? new Map<string, number>();
      counts.set(character, ofCharacter);
      const weight = characters.length === 1 ? ALONE : 1;
      ofCharacter.set(syllable, (ofCharacter.get(syllable) ?? 0) + weight);
    });
  }
  return new Map([...counts].map(([character, syllables]) => [character, likeliest(syllables)]));
}

function likeliest(syllables: ReadonlyMap<string, number>): string[] {
  const sorted = [...syllables].sort(([, a], [, b]) => b - a);
  const kept = sorted.filter(([, count], at) => at === 0 || count > 1);
  return kept.map(([syllable]) => syllable);
}
