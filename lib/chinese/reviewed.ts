/**
 * Reviewed readings: words that the dictionary lacks or reads otherwise than the news does. A line
 * of data/lexicon/readings.tsv is `六安	place	lu4 an1	地名`: word (Simplified), kind, numbered
 * syllables, what sort of reading it is.
 */
import type { WordReadings } from './read.ts';
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

/**
 * All reviewed readings by word. `text` is the whole file, whose shape the build has checked. Only
 * words are taken out of it, a reading when it is asked for: opening takes a quarter of the time.
 */
export function openReviewed(text: string): WordReadings {
  const tabs = new Map<string, number>();
  for (let start = 0; start < text.length; ) {
    const tab = text.indexOf('\t', start);
    if (tab < 0) break;
    tabs.set(text.slice(start, tab), tab);
    const end = text.indexOf('\n', tab);
    start = end < 0 ? text.length : end + 1;
  }
  return {
    has: (word) => tabs.has(word),
    get(word) {
      const tab = tabs.get(word);
      if (tab === undefined) return undefined;
      const start = text.indexOf('\t', tab + 1) + 1;
      return text.slice(start, text.indexOf('\t', start)).split(' ');
    },
  };
}
