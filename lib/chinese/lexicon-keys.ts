/**
 * Which nodes of the trie end a word with entries, and the number of each such word (its key): a bit
 * a node, and beside each 32 bits how many stand before them.
 */

export interface KeyMarks {
  readonly keyMarks: Uint32Array;
  readonly keysBefore: Uint32Array;
}

/** Marks the `nodes` of keys in a trie of `size` nodes. A key's number is its place in their order. */
export function markKeys(nodes: Iterable<number>, size: number): KeyMarks {
  const keyMarks = new Uint32Array((size + 31) >> 5);
  for (const node of nodes) keyMarks[node >> 5] = (keyMarks[node >> 5] ?? 0) | (1 << (node & 31));
  const keysBefore = new Uint32Array(keyMarks.length);
  for (let at = 1; at < keyMarks.length; at++) {
    keysBefore[at] = (keysBefore[at - 1] ?? 0) + bitsIn(keyMarks[at - 1] ?? 0);
  }
  return { keyMarks, keysBefore };
}

/** The number of the key that ends at a node, or −1. */
export function keyAt({ keyMarks, keysBefore }: KeyMarks, node: number): number {
  const marks = keyMarks[node >> 5] ?? 0;
  const bit = 1 << (node & 31);
  return marks & bit ? (keysBefore[node >> 5] ?? 0) + bitsIn(marks & (bit - 1)) : -1;
}

/** How many of 32 bits are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
