/**
 * Which documents of a segment may have all words of a query: found in the index alone, without
 * looking at a text, and misses none. Few of them lack the words when the text is looked at.
 */
import { forEachPosting, lowerBound, type Postings, pairKey, STRENGTHS } from './postings.ts';
import { ANY, type Pattern, type Slot, type Word } from './query.ts';
import type { Segment } from './segment.ts';

/** A document with a first guess at how well it answers. */
export interface Candidate {
  readonly document: number;
  readonly score: number;
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
): Candidate[] {
  let scores: Map<number, number> | undefined;
  for (const { patterns } of words) {
    const found = new Map<number, number>();
    for (const pattern of patterns) {
      for (const [document, score] of documentsOf(segment, pattern, range, rarity)) {
        if (scores && !scores.has(document)) continue;
        const total = (scores?.get(document) ?? 0) + score * pattern.weight;
        found.set(document, Math.max(found.get(document) ?? 0, total));
      }
    }
    if (found.size === 0) return [];
    scores = found;
  }
  return Array.from(scores ?? [], ([document, score]) => ({ document, score }));
}

/** Documents that have every pair of neighbouring slots of `pattern`. */
function documentsOf(
  segment: Segment,
  { slots }: Pattern,
  range: Range,
  rarity: (documentFrequency: number) => number,
): Map<number, number> {
  const lists = pairLists(segment.postings, slots).sort((a, b) => a.length - b.length);
  let kept = new Map<number, number>();
  lists.forEach((indices, order) => {
    const strengths = strongest(segment.postings, indices, range, order === 0 ? undefined : kept);
    const weight = rarity(strengths.size);
    const next = new Map<number, number>();
    for (const [document, strength] of strengths) {
      next.set(document, (kept.get(document) ?? 0) + weight * (STRENGTHS[strength] ?? 1));
    }
    kept = next;
  });
  return kept;
}

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
      if (!right || right.has(key & 0xffff)) indices.push(at);
    }
  }
  return indices;
}

/** Documents with any of the pairs and their greatest strength, only those of `among` if given. */
function strongest(
  postings: Postings,
  indices: readonly number[],
  { from, to }: Range,
  among: ReadonlyMap<number, number> | undefined,
): Map<number, number> {
  const strengths = new Map<number, number>();
  for (const index of indices) {
    forEachPosting(postings, index, (document, strength) => {
      if (document < from || document >= to || (among && !among.has(document))) return;
      const before = strengths.get(document);
      if (before === undefined || strength > before) strengths.set(document, strength);
    });
  }
  return strengths;
}
