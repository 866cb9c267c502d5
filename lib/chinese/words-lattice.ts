/** The cheapest way through one run of Han characters. */
import type { Dictionary } from './dictionary.ts';
import type { TokenKind } from './token.ts';
import { COST_SCALE, NO_WORD, WordClass } from './word-trie.ts';
import type { Word } from './words.ts';

/** A name or term that somebody vouches for, in Simplified. */
export interface KnownWord {
  readonly text: string;
  readonly kind: TokenKind;
}

export interface Lattice {
  /**
   * Appends the words of `text` from `start` that begin before `until`, knowing the text up to
   * `end`; returns where the last of them ends.
   */
  cut(text: string, start: number, end: number, until: number, words: Word[]): number;
}

const KINDS: readonly TokenKind[] = ['word', 'person', 'place', 'term', 'other'];
const NUMERALS = new Set('〇零一二三四五六七八九十百千万亿两第');
const LONGEST = 24;

/** A character no word begins with. */
const UNKNOWN = 17 * COST_SCALE;
const KNOWN = 5 * COST_SCALE;
const KNOWN_SHORT = 9 * COST_SCALE;
const NUMERAL = 10 * COST_SCALE;

/** A lattice for runs of at most `size` code units. Keeps its arrays, so one text at a time. */
export function createLattice(
  { words: trie }: Dictionary,
  known: readonly KnownWord[],
  size: number,
): Lattice {
  const { costs, classes } = trie;
  const knownByFirst = byFirstUnit(known);
  const best = new Int32Array(size + 1);
  const back = new Int32Array(size + 1);
  const kinds = new Uint8Array(size + 1);

  const relax = (from: number, to: number, cost: number, kind: number) => {
    const total = (best[from] ?? 0) + cost;
    if (total >= (best[to] ?? 0)) return;
    best[to] = total;
    back[to] = from;
    kinds[to] = kind;
  };

  function addDictionaryWords(text: string, start: number, from: number, length: number): void {
    let node = 0;
    const limit = Math.min(length, from + LONGEST);
    for (let to = from + 1; to <= limit; to++) {
      node = trie.step(node, text.charCodeAt(start + to - 1));
      if (node < 0) break;
      const cost = costs[node] ?? NO_WORD;
      if (cost !== NO_WORD) relax(from, to, cost, kindOf(classes[node] ?? 0));
    }
    relax(from, from + 1, UNKNOWN, 0);
  }

  function addKnownWords(text: string, start: number, from: number, length: number): void {
    for (const word of knownByFirst.get(text.charCodeAt(start + from)) ?? []) {
      const to = from + word.text.length;
      if (to > length || !text.startsWith(word.text, start + from)) continue;
      relax(from, to, word.text.length > 2 ? KNOWN : KNOWN_SHORT, KINDS.indexOf(word.kind));
    }
  }

  function addNumerals(text: string, start: number, from: number, length: number): void {
    let to = from;
    while (to < length && NUMERALS.has(text.charAt(start + to))) to++;
    if (to > from + 1) relax(from, to, NUMERAL, 0);
  }

  return {
    cut(text, start, end, until, words) {
      const length = end - start;
      best.fill(0x3fffffff, 0, length + 1);
      best[0] = 0;
      for (let from = 0; from < length; from++) {
        addDictionaryWords(text, start, from, length);
        addNumerals(text, start, from, length);
        if (knownByFirst.size > 0) addKnownWords(text, start, from, length);
      }
      const first = words.length;
      for (let to = length; to > 0; to = back[to] ?? 0) {
        const from = start + (back[to] ?? 0);
        if (from >= until) continue;
        words.push({ start: from, end: start + to, kind: KINDS[kinds[to] ?? 0] ?? 'word' });
      }
      reverseFrom(words, first);
      return words.at(-1)?.end ?? end;
    },
  };
}

function kindOf(classes: number): number {
  if (classes & WordClass.place) return 2;
  if (classes & WordClass.person) return 1;
  return classes & WordClass.term ? 3 : 0;
}

function byFirstUnit(known: readonly KnownWord[]): Map<number, KnownWord[]> {
  const groups = new Map<number, KnownWord[]>();
  for (const word of known) {
    const first = word.text.charCodeAt(0);
    groups.set(first, [...(groups.get(first) ?? []), word]);
  }
  return groups;
}

function reverseFrom<T>(items: T[], first: number): void {
  const tail = items.splice(first).reverse();
  for (const item of tail) items.push(item);
}
