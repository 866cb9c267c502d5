/**
 * Cuts text into words: the cheapest path through every way to write the text with the lexicon's
 * words, known names, and names nobody has listed (words-lattice.ts); numbers, dates and Latin
 * words as wholes (words-other.ts).
 */
import { isHanUnit } from './characters.ts';
import { foldScript } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
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
  readonly dictionary: Lexicon;
  readonly known?: readonly KnownWord[];
}): Segmenter {
  const lattice = createLattice(dictionary, known, PIECE);

  return (text) => {
    const folded = foldScript(text);
    const words = cut(folded, []);
    const again = missedNames(folded, words);
    return again.length > 0 ? cut(folded, again) : words;
  };

  function cut(text: string, names: readonly KnownWord[]): Word[] {
    const words: Word[] = [];
    lattice.alsoKnow(names);
    for (let at = 0; at < text.length; ) {
      const other = otherEnd(text, at, dictionary.words);
      if (other.end > at) {
        words.push({ start: at, end: other.end, kind: other.kind });
        at = other.end;
      } else {
        at = cutHan(text, at, words);
      }
    }
    return words;
  }

  function cutHan(text: string, start: number, words: Word[]): number {
    let end = start;
    while (end - start < PIECE && continues(text, end)) end++;
    const more = continues(text, end);
    return lattice.cut(text, start, end, more ? end - OVERLAP : end, words);
  }
}

/** Beyond these a text is cut once only, which keeps the time linear. */
const LONGEST_TEXT = 20_000;
const MOST_NAMES = 100;

/**
 * Names found in one place of the text and cut apart in another: who has a title in the first
 * sentence has none in the second.
 */
function missedNames(text: string, words: readonly Word[]): KnownWord[] {
  if (text.length > LONGEST_TEXT) return [];
  const names = new Map<string, number>();
  for (const { start, end, kind } of words) {
    if (kind !== 'person' || end - start < 3) continue;
    const name = text.slice(start, end);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  if (names.size > MOST_NAMES) return [];
  return [...names]
    .filter(([name, found]) => text.split(name).length - 1 > found)
    .map(([name]) => ({ text: name, kind: 'person' }));
}

/** Han characters, and the dot inside a foreign name. */
function continues(text: string, at: number): boolean {
  return isHanUnit(text, at) || (DOT.test(text.charAt(at)) && isHanUnit(text, at + 1));
}

const DOT = /[·•・‧]/;
