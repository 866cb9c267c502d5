/**
 * All words in one trie over UTF-16 code units, as typed-array views: a node's children are
 * consecutive and sorted, so a step is a binary search among them (a table for the first unit).
 * Keys are Simplified, as foldScript gives them.
 */
import { type LexiconSections, wide } from './sections.ts';

/** What is known of a word beyond its cost, as bits of `WordTrie.classOf`. */
export const WordClass = {
  /** 株洲, 湖南省 */
  place: 1,
  /** 习近平, 毛泽东 */
  person: 2,
  /** A name of something else, or a term: 外交部, 三高四新 */
  term: 4,
  /** Stands before a name: 书记, 记者 */
  title: 8,
  /** Stands after a name: 说, 主持, 同志 */
  afterName: 16,
  /** Can open the name of a place or an institution, but is no name: 市, 人民 */
  reserved: 32,
} as const;

/** `cost` of a node that ends no word. */
export const NO_WORD = 255;

/** Costs are stored in a byte: this many to one nat of −log probability. */
export const COST_SCALE = 13;

export interface WordTrie {
  /** The node reached from `node` (0 is the root) by a code unit, or −1. */
  step(node: number, unit: number): number;
  /** −log probability × COST_SCALE of the word that ends at a node; NO_WORD for none. */
  readonly costs: Uint8Array;
  /** WordClass bits of the word that ends at a node. */
  readonly classes: Uint8Array;
}

/** Opens the trie of a lexicon file. About a millisecond: only the first level gets a table. */
export function openWordTrie(sections: LexiconSections): WordTrie {
  const step = openSteps(wide.u16(sections.labels), wide.u32(sections.children));
  return { step, costs: sections.costs, classes: sections.classes };
}

/** The way down any trie of these arrays: from a node by a code unit, or −1. */
export function openSteps(labels: Uint16Array, children: Uint32Array): WordTrie['step'] {
  const first = firstLevel(labels, children);
  return (node, unit) => {
    if (node === 0) return first[unit] || -1;
    let low = children[node] ?? 0;
    let high = (children[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const label = labels[middle] ?? 0;
      if (label === unit) return middle;
      if (label < unit) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}

/** The node of a whole word, or −1 when no key begins so. */
export function nodeOf(trie: WordTrie, word: string): number {
  let node = 0;
  for (let at = 0; at < word.length && node >= 0; at++) node = trie.step(node, word.charCodeAt(at));
  return node;
}

function firstLevel(labels: Uint16Array, children: Uint32Array): Uint32Array {
  const table = new Uint32Array(0x10000);
  const end = children[1] ?? 0;
  for (let node = children[0] ?? 0; node < end; node++) table[labels[node] ?? 0] = node;
  return table;
}
