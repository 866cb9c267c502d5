/** Writes the trie that word-trie.ts reads. At build time only. */
import { NO_WORD } from './word-trie.ts';

export interface TrieArrays {
  readonly labels: Uint16Array;
  readonly children: Uint32Array;
  readonly costs: Uint8Array;
  readonly classes: Uint8Array;
  /** The node of each word, in the order the words were given. */
  readonly nodes: Uint32Array;
}

export interface TrieWord {
  readonly key: string;
  /** 0 to 254, see COST_SCALE; NO_WORD for a key that is looked up but never cut. */
  readonly cost: number;
  readonly classes: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** The arrays of a trie over `words`, which are sorted by code unit and distinct. */
export function buildTrie(words: readonly TrieWord[]): TrieArrays {
  const labels = [0];
  const children: number[] = [];
  const spans: Span[] = [{ from: 0, to: words.length, depth: 0 }];
  const nodes = new Uint32Array(words.length);
  const costs = [NO_WORD];
  const classes = [0];
  // Breadth first: the children of one node follow each other, and those of the next come after.
  for (let node = 0; node < spans.length; node++) {
    const { from, to, depth } = spans[node] as Span;
    children.push(spans.length);
    const word = words[from];
    const ends = word !== undefined && word.key.length === depth;
    if (ends && depth > 0) {
      nodes[from] = node;
      costs[node] = word.cost;
      classes[node] = word.classes;
    }
    for (let start = ends ? from + 1 : from; start < to; ) {
      const unit = unitAt(words, start, depth);
      let end = start + 1;
      while (end < to && unitAt(words, end, depth) === unit) end++;
      labels.push(unit);
      costs.push(NO_WORD);
      classes.push(0);
      spans.push({ from: start, to: end, depth: depth + 1 });
      start = end;
    }
  }
  children.push(spans.length);
  return {
    labels: Uint16Array.from(labels),
    children: Uint32Array.from(children),
    costs: Uint8Array.from(costs),
    classes: Uint8Array.from(classes),
    nodes,
  };
}

const unitAt = (words: readonly TrieWord[], at: number, depth: number) =>
  words[at]?.key.charCodeAt(depth) ?? -1;
