/**
 * What cutting and reading text needs, over `lexicon.bin`: words, how they are read, what names are
 * made of. Opens in milliseconds by views. Words may be asked for in either script.
 */
import { foldScript } from './fold.ts';
import { keyAt } from './lexicon-keys.ts';
import { openReadings } from './lexicon-records.ts';
import { LEXICON, openSections, wide } from './sections.ts';
import { nodeOf, openWordTrie, type WordTrie } from './word-trie.ts';

export interface Lexicon {
  /** Where the longest word at `start` of `text` ends; `start` itself when no word begins there. */
  longest(text: string, start: number): number;
  /** True for a word with an entry, in either script. */
  has(word: string): boolean;
  /** Readings of a word without repeats, the likeliest first: 行 → xing2, hang2 … */
  readings(word: string): (readonly string[])[];
  /** The number under which a word (Simplified, as foldScript gives it) has its entries; −1 for none. */
  keyOf(word: string): number;
  /** The syllables of each entry of a key. */
  syllablesOf(key: number): (readonly string[])[];
  /** What the segmenter cuts by. */
  readonly words: WordTrie;
  /** The trained name model's bytes: see names.ts. */
  readonly names: Uint8Array;
}

/** No word of the dictionary is longer; bounds every scan. */
const LONGEST = 24;

/** Opens `lexicon.bin`. Throws when the bytes are no lexicon of this version. */
export function openLexicon(bytes: ArrayBuffer | Uint8Array): Lexicon {
  const sections = openSections(bytes, LEXICON);
  const words = openWordTrie(sections);
  const keys = {
    keyMarks: wide.u32(sections.keyMarks),
    keysBefore: wide.u32(sections.keysBefore),
  };
  const syllablesOf = openReadings({
    starts: wide.u32(sections.readingStarts),
    bytes: sections.readings,
    syllables: sections.syllables,
  });
  const keyOf = (word: string): number => {
    const node = nodeOf(words, word);
    return node > 0 ? keyAt(keys, node) : -1;
  };

  return {
    words,
    names: sections.names,
    keyOf,
    syllablesOf,
    has: (word) => keyOf(foldScript(word)) >= 0,
    readings(word) {
      const key = keyOf(foldScript(word));
      return key < 0 ? [] : distinct(syllablesOf(key));
    },
    longest(text, start) {
      const folded = foldScript(text.slice(start, start + LONGEST));
      let node = 0;
      let end = 0;
      for (let at = 0; at < folded.length; at++) {
        node = words.step(node, folded.charCodeAt(at));
        if (node < 0) break;
        if (keyAt(keys, node) >= 0) end = at + 1;
      }
      return start + end;
    },
  };
}

function distinct(readings: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(readings.map((syllables) => [syllables.join(' '), syllables])).values()];
}
