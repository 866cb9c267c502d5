/**
 * Reviewed readings: words that the dictionary lacks or reads otherwise than the news does. A line
 * of data/lexicon/readings.tsv is `六安	place	lu4 an1	现代汉语词典`: word (Simplified), kind, numbered
 * syllables, where the reading is from.
 */
import { isSyllable } from './syllable.ts';
import type { TokenKind } from './token.ts';

export interface ReviewedWord {
  readonly word: string;
  readonly kind: TokenKind;
  readonly syllables: readonly string[];
}

const LINE = /^(\p{Script=Han}+)\t(word|place|person|term)\t([^\t]+)\t([^\t]+)$/u;

/** The line's word, or null when it has another shape or a syllable that Chinese does not have. */
export function parseReviewed(line: string): ReviewedWord | null {
  const [, word = '', kind = '', pinyin = ''] = LINE.exec(line) ?? [];
  const syllables = pinyin.split(' ');
  if (word === '' || syllables.length !== [...word].length) return null;
  return syllables.every(isSyllable) ? { word, kind: kind as TokenKind, syllables } : null;
}

/** All reviewed readings by word. `text` is the whole file, whose shape the build has checked. */
export function openReviewed(text: string): Map<string, readonly string[]> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [word = '', , pinyin] = line.split('\t');
      return pinyin === undefined ? [] : [[word, pinyin.split(' ')] as const];
    }),
  );
}
