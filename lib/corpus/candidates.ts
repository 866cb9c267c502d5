/**
 * Which documents of a segment may have all words of a query: found in the index alone, without
 * looking at a text, and misses none. Few of them lack the words when the text is looked at.
 */
import { membershipOf } from './membership.ts';
import { lowerBound, type Postings, pairKey, readPostings, STRENGTHS } from './postings.ts';
import { ANY, type Pattern, type Slot, type Word } from './query.ts';
import type { Segment } from './segment.ts';

/** Documents with a first guess at how well each answers; `scores` is by document. */
export interface Candidates {
  readonly documents: readonly number[];
  readonly scores: Float32Array;
}

/** Documents, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The documents dated `from` to `to` (20210122, inclusive; undefined for open). */
export function dateRange({ dates, size }: Segment, from?: number, to?: number): Range {
  if (from === undefined && to === undefined) return { from: 0, to: size };
  return { from: lowerBound(dates, from ?? 1), to: lowerBound(dates, (to ?? 99999999) + 1) };
}

/** Candidates of `words` in `range`, unordered. `rarity` weighs a pair by its document frequency. */
export function findCandidates(
  segment: Segment,
  words: readonly Word[],
  range: Range,
  rarity: (documentFrequency: number) => number,
): Candidates {
  const scores = new Float32Array(segment.size);
  let documents: number[] | undefined;
  for (const { patterns } of words) {
    const ofWord = new Float32Array(segment.size);
    for (const pattern of patterns) {
      const found = documentsOf(segment, pattern, range, rarity);
      for (const document of found.documents) {
        const score = (found.scores[document] ?? 0) * pattern.weight;
        ofWord[document] = Math.max(ofWord[document] ?? 0, score);
      }
    }
    documents = (documents ?? everyDocument(range)).filter((one) => (ofWord[one] ?? 0) > 0);
    for (const document of documents) {
      scores[document] = (scores[document] ?? 0) + (ofWord[document] ?? 0);
    }
  }
  return { documents: documents ?? [], scores };
}

/** To look at so few texts is faster than to read the postings of so many pairs. */
const FEW = 400;
const MANY = 64;

const everyDocument = ({ from, to }: Range): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** Documents that have every pair of neighbouring slots of `pattern`. */
function documentsOf(
  { postings, size }: Segment,
  { slots }: Pattern,
  { from, to }: Range,
  rarity: (documentFrequency: number) => number,
): Candidates {
  const lists = pairLists(postings, slots).sort(
    (a, b) => bytesOf(postings, a) - bytesOf(postings, b),
  );
  const scores = new Float32Array(size);
  const passed = new Uint8Array(size);
  const strongest = new Uint8Array(size);
  const buffer = new Uint32Array(size);
  let documents: number[] = [];
  for (const [order, indices] of lists.entries()) {
    if (order > 0 && documents.length <= FEW && indices.length > MANY) break;
    const here: number[] = [];
    for (const index of indices) {
      const count = readPostings(postings, index, buffer);
      for (let at = 0; at < count; at++) {
        const posting = buffer[at] ?? 0;
        const document = posting >>> 2;
        if (document < from || document >= to || passed[document] !== order) continue;
        const strength = (posting & 3) + 1;
        const before = strongest[document] ?? 0;
        if (before === 0) here.push(document);
        if (strength > before) strongest[document] = strength;
      }
    }
    const weight = rarity(here.length);
    for (const document of here) {
      const strength = STRENGTHS[(strongest[document] ?? 1) - 1] ?? 1;
      scores[document] = (scores[document] ?? 0) + weight * strength;
      passed[document] = order + 1;
      strongest[document] = 0;
    }
    documents = here;
    if (here.length === 0) break;
  }
  return { documents, scores };
}

const bytesOf = ({ starts }: Postings, indices: readonly number[]): number =>
  indices.reduce((sum, index) => sum + (starts[index + 1] ?? 0) - (starts[index] ?? 0), 0);

/** For each pair of neighbouring slots, the indices of the pairs in the dictionary that fit. */
function pairLists(postings: Postings, slots: readonly Slot[]): number[][] {
  const [first] = slots;
  if (slots.length === 1 && first) return [pairsFrom(postings, first, undefined)];
  const lists: number[][] = [];
  for (let at = 0; at + 1 < slots.length; at++) {
    const [left, right] = [slots[at], slots[at + 1]];
    if (left && right && left !== ANY && right !== ANY) {
      lists.push(pairsFrom(postings, left, right));
    }
  }
  return lists;
}

function pairsFrom({ keys }: Postings, left: Slot, right: Slot | undefined): number[] {
  const indices: number[] = [];
  const mayFollow = right && right.size > 1 ? membershipOf(right) : undefined;
  for (const unit of left.keys()) {
    if (right && right.size === 1) {
      const [second = 0] = right.keys();
      const key = pairKey(unit, second);
      const index = lowerBound(keys, key);
      if (keys[index] === key) indices.push(index);
      continue;
    }
    const end = pairKey(unit, 0xffff);
    for (let at = lowerBound(keys, pairKey(unit, 0)); at < keys.length; at++) {
      const key = keys[at] ?? 0;
      if (key > end) break;
      if (!mayFollow || mayFollow[key & 0xffff] === 1) indices.push(at);
    }
  }
  return indices;
}
