/**
 * Cuts text into words: the cheapest path through every way to write the text with the lexicon's
 * words, known names, and names nobody has listed (words-lattice.ts); numbers, dates and Latin
 * words as wholes (words-other.ts).
 */
import { isHanUnit } from './characters.ts';
import type { Dictionary } from './dictionary.ts';
import { foldScript } from './fold.ts';
import type { TokenKind } from './token.ts';
import type { KnownWord } from './words-known.ts';
import { createLattice } from './words-lattice.ts';
import { otherEnd } from './words-other.ts';

/** A word of a text, in UTF-16 offsets, half-open. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/** Words of a text in order, covering it exactly: 中央行政 → 中央 | 行政 (not 央行). */
export type Segmenter = (text: string) => Word[];

/** Han runs longer than this are cut in pieces, each ending at a word, to bound memory. */
const PIECE = 2048;
/** The end of a piece may depend on what follows, so this much of it is cut again. */
const OVERLAP = 48;

/**
 * A segmenter over the dictionary and `known` names and terms (Simplified), which win over the
 * dictionary. Traditional text is cut like its Simplified form. Any string is fine; time is linear,
 * about a million characters a second.
 */
export function createSegmenter({
  dictionary,
  known = [],
}: {
  readonly dictionary: Dictionary;
  readonly known?: readonly KnownWord[];
}): Segmenter {
  const lattice = createLattice(dictionary, known, PIECE);

  return (text) => {
    const folded = foldScript(text);
    const words: Word[] = [];
    for (let at = 0; at < folded.length; ) {
      const other = otherEnd(folded, at, dictionary.words);
      if (other.end > at) {
        words.push({ start: at, end: other.end, kind: other.kind });
        at = other.end;
      } else {
        at = cutHan(folded, at, words);
      }
    }
    return words;
  };

  function cutHan(text: string, start: number, words: Word[]): number {
    let end = start;
    while (end - start < PIECE && continues(text, end)) end++;
    const more = continues(text, end);
    return lattice.cut(text, start, end, more ? end - OVERLAP : end, words);
  }
}

/** Han characters, and the dot inside a foreign name. */
function continues(text: string, at: number): boolean {
  return isHanUnit(text, at) || (DOT.test(text.charAt(at)) && isHanUnit(text, at + 1));
}

const DOT = /[·•・‧]/;
