/**
 * Which characters have which reading: what a pinyin query needs. Kept in the segment as one
 * string, `zhong1中终;重 …`: characters whose first reading it is, then those with another first.
 */
import { foldForSearch } from '../chinese/fold.ts';

/** Characters (folded code units) of a toneless syllable, each with its tones as bits 1 to 5. */
export type Characters = ReadonlyMap<number, number>;

/** Set in a character's tones when this syllable is its first reading. */
export const FIRST_READING = 1;

export interface Readings {
  /** Toneless syllables with ü, sorted, so that those with a common beginning are neighbours. */
  readonly syllables: readonly string[];
  characters(syllable: string): Characters | undefined;
}

/** Writes readings for `parseReadings`. Each character's numbered syllables come likeliest first. */
export function writeReadings(readings: ReadonlyMap<string, readonly string[]>): string {
  const bySyllable = new Map<string, { first: string; other: string }>();
  for (const [character, syllables] of readings) {
    syllables.forEach((syllable, index) => {
      const entry = bySyllable.get(syllable) ?? { first: '', other: '' };
      if (index === 0) entry.first += character;
      else entry.other += character;
      bySyllable.set(syllable, entry);
    });
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, { first, other }]) => `${syllable}${first};${other}`)
    .join(' ');
}

/** Reads what `writeReadings` wrote; several texts are united. */
export function parseReadings(texts: readonly string[]): Readings {
  const bySyllable = new Map<string, Map<number, number>>();
  for (const text of texts) {
    for (const entry of text.split(' ')) addEntry(entry, bySyllable);
  }
  return {
    syllables: [...bySyllable.keys()].sort(),
    characters: (syllable) => bySyllable.get(syllable),
  };
}

const ENTRY = /^([a-zü]+)([1-5])([^;]*);(.*)$/;

function addEntry(entry: string, bySyllable: Map<string, Map<number, number>>): void {
  const [, syllable, tone, first = '', other = ''] = ENTRY.exec(entry) ?? [];
  if (!syllable) return;
  const characters = bySyllable.get(syllable) ?? new Map<number, number>();
  bySyllable.set(syllable, characters);
  const add = (text: string, flags: number) => {
    for (const character of foldForSearch(text)) {
      const unit = character.charCodeAt(0);
      characters.set(unit, (characters.get(unit) ?? 0) | flags | (1 << Number(tone)));
    }
  };
  add(first, FIRST_READING);
  add(other, 0);
}
