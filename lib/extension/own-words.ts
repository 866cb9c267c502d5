/** The reader's own words: “this is Shàn” of a name, “never split this”. */

export type OwnKind = 'word' | 'person' | 'place' | 'term';

export interface OwnWord {
  /** In Simplified, Han characters only: 单晓明. */
  readonly word: string;
  readonly kind: OwnKind;
  /** Numbered syllables, one per character; absent when only the word's wholeness was said. */
  readonly syllables?: readonly string[];
}

export const LONGEST_WORD = 24;
export const MOST_WORDS = 5_000;

const WORD = /^[\p{Script=Han}〇]+$/u;
const SYLLABLE = /^[a-zü]{1,6}[1-5]$/;
const kinds: readonly unknown[] = ['word', 'person', 'place', 'term'] satisfies OwnKind[];

/** One word from anything whatever, or null. */
export function parseOwnWord(value: unknown): OwnWord | null {
  if (typeof value !== 'object' || value === null) return null;
  const { word, kind, syllables } = value as Partial<Record<keyof OwnWord, unknown>>;
  if (typeof word !== 'string' || !WORD.test(word) || word.length > LONGEST_WORD) return null;
  const plain = { word, kind: kinds.includes(kind) ? (kind as OwnKind) : 'word' };
  if (syllables === undefined) return plain;
  return isReading(syllables, word) ? { ...plain, syllables } : null;
}

/** The words of a store or of an exported file; what is no word is left out, the last of two wins. */
export function parseOwnWords(stored: unknown): readonly OwnWord[] {
  if (!Array.isArray(stored)) return [];
  const words = stored.map(parseOwnWord).filter((word) => word !== null);
  const latest = new Map(words.map((word) => [word.word, word]));
  return [...latest.values()].slice(-MOST_WORDS);
}

function isReading(value: unknown, word: string): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length === [...word].length &&
    value.every((syllable) => typeof syllable === 'string' && SYLLABLE.test(syllable))
  );
}
