/**
 * Reads text: words with their readings. Traditional text is folded first, so it reads like its
 * Simplified form. Who decides, in this order: the reader's own words, our reviewed words, a name,
 * a rule of grammar, the dictionary's word of two or more characters, the trained ranker.
 */
import { hasHan, isHan } from './characters.ts';
import { foldScript } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { spokenOf } from './numbers-aloud.ts';
import type { Ranker } from './ranker.ts';
import type { RareReadings } from './rare-readings.ts';
import { readPhrases } from './read-phrases.ts';
import { createWordReader, type WordReading } from './read-word.ts';
import type { Token } from './token.ts';
import type { Segmenter } from './words.ts';

/** Words with their numbered syllables, one per Han character. Keys are Simplified. */
export type WordReadings = Pick<ReadonlyMap<string, readonly string[]>, 'get' | 'has'>;

export interface ReaderSources {
  readonly dictionary: Lexicon;
  readonly segment: Segmenter;
  readonly ranker: Ranker;
  /** Reviewed readings of data/lexicon/readings.tsv: see reviewed.ts. */
  readonly reviewed: WordReadings;
  /** Readings of characters that the dictionary lacks. */
  readonly rare?: RareReadings;
  /** What the reader said: “this is Shàn”. */
  readonly own?: WordReadings;
}

/** Tokens of any text, in order, covering it exactly. Linear; never throws. */
export type Reader = (text: string) => Token[];

/** A reader over what it is given: Traditional text is folded, cut into words, and read word by word. */
export function createReader(sources: ReaderSources): Reader {
  const readWord = createWordReader(sources);

  return (text) => {
    const folded = foldScript(text);
    const words = sources.segment(folded);
    const phrases = readPhrases(folded, words, sources.reviewed);
    return words.map((word, index): Token => {
      const { start, end, kind } = word;
      const written = folded.slice(start, end);
      const spoken = spokenOf(folded, start, end);
      const aloud = spoken ? { spoken } : {};
      if (!hasHan(written))
        return { start, end, kind: 'other', syllables: [], source: 'none', ...aloud };
      const phrase = phrases.get(index);
      const { syllables, source, guess, alternatives } = phrase
        ? fromPhrase(phrase)
        : readWord({ text: folded, words, index });
      return {
        start,
        end,
        kind,
        syllables,
        source,
        ...(guess && { guess }),
        ...(alternatives && { alternatives }),
        ...aloud,
      };
    });
  };
}

function fromPhrase(syllables: readonly string[]): WordReading {
  return { syllables, source: 'lexicon' };
}

/** How many Han characters a text has: what a token's syllables must number. */
export function countHan(text: string): number {
  let count = 0;
  for (const character of text) if (isHan(character)) count++;
  return count;
}
