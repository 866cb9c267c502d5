/** Reviewed phrases that the segmenter cuts in several words: 干 | 在 | 实处, 一 | 户 | 不 | 落. */
import type { WordReadings } from './read.ts';
import type { Word } from './words.ts';

/** No reviewed phrase is longer, in UTF-16 code units. */
const LONGEST = 8;

/**
 * The readings of the words that a reviewed phrase of two words or more covers exactly, by the
 * index of the word; from the left, the longest phrase first.
 */
export function readPhrases(
  text: string,
  words: readonly Word[],
  reviewed: WordReadings,
): ReadonlyMap<number, readonly string[]> {
  const readings = new Map<number, readonly string[]>();
  for (let first = 0; first < words.length; ) {
    const last = lastOfPhrase(text, words, first, reviewed);
    share(text, words, first, last, reviewed, readings);
    first = last + 1;
  }
  return readings;
}

/** The index of the last word of the longest reviewed phrase that begins with `first`. */
function lastOfPhrase(
  text: string,
  words: readonly Word[],
  first: number,
  reviewed: WordReadings,
): number {
  const start = words[first]?.start ?? 0;
  let found = first;
  for (let last = first + 1; last < words.length; last++) {
    const word = words[last];
    if (!word || word.kind === 'other' || word.end - start > LONGEST) break;
    if (reviewed.has(text.slice(start, word.end))) found = last;
  }
  return found;
}

/** Gives each word from `first` to `last` its part of the phrase's reading. */
function share(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  reviewed: WordReadings,
  readings: Map<number, readonly string[]>,
): void {
  if (last === first) return;
  const start = words[first]?.start ?? 0;
  const syllables = reviewed.get(text.slice(start, words[last]?.end)) ?? [];
  for (let index = first; index <= last; index++) {
    const word = words[index];
    if (word) readings.set(index, syllables.slice(word.start - start, word.end - start));
  }
}
