/** Finds where the words of a query stand in a text. */
import type { Piece } from './document.ts';
import { membershipOf } from './membership.ts';
import type { Pattern, Slot, Word } from './query.ts';
import { kindOf, LIGHT, WIDEST_GAP } from './runs.ts';

/** Where a word was found: UTF-16 offsets, half-open, and how well it fits, 0 to 1. */
export interface Match {
  readonly word: number;
  readonly piece: number;
  readonly start: number;
  readonly end: number;
  readonly fit: number;
  /** As it was asked, not by its reading. */
  readonly literal: boolean;
}

/**
 * All matches of `words` in a text given as folded code units, piece by piece and in order; empty when some word has
 * none. Matches of one word do not overlap. A light mark inside a match is passed over.
 */
export function findMatches(
  folded: Uint16Array,
  pieces: readonly Piece[],
  words: readonly Word[],
): readonly Match[] {
  const matches: Match[] = [];
  for (const [word, { patterns }] of words.entries()) {
    const before = matches.length;
    let foundWeight = 0;
    for (const pattern of patterns) {
      // Once found as asked, a text needs no poorer guess at what was meant.
      if (pattern.weight < foundWeight) break;
      findPattern(folded, pieces, pattern, word, matches);
      if (matches.length > before) foundWeight = pattern.weight;
    }
    if (matches.length === before) return [];
  }
  return withoutOverlaps(matches.sort((a, b) => a.start - b.start || b.fit - a.fit));
}

function findPattern(
  folded: Uint16Array,
  pieces: readonly Piece[],
  { slots, weight, literal }: Pattern,
  word: number,
  matches: Match[],
): void {
  const [first] = slots;
  if (!first) return;
  for (const [piece, { start, end }] of pieces.entries()) {
    for (let at = nextStart(folded, first, start, end); at < end; ) {
      const found = matchAt(folded, slots, at, end);
      if (found) {
        matches.push({ word, piece, start: at, end: found.end, fit: weight * found.fit, literal });
      }
      at = nextStart(folded, first, found ? found.end : at + 1, end);
    }
  }
}

/** The next place where `slot` matches. */
function nextStart(folded: Uint16Array, slot: Slot, from: number, end: number): number {
  let at = from;
  if (slot.size === 1) {
    const [unit] = slot.keys();
    while (at < end && folded[at] !== unit) at++;
  } else {
    const members = membershipOf(slot);
    while (at < end && members[folded[at] ?? 0] === 0) at++;
  }
  return at;
}

function matchAt(
  folded: Uint16Array,
  slots: readonly Slot[],
  from: number,
  end: number,
): { end: number; fit: number } | undefined {
  let at = from;
  let fit = 1;
  for (const [index, slot] of slots.entries()) {
    if (index > 0) at = skipLight(folded, at, end);
    const here = at < end ? slot.get(folded[at] ?? 0) : undefined;
    if (here === undefined) return undefined;
    fit *= here;
    at += 1;
  }
  return { end: at, fit };
}

function skipLight(folded: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < WIDEST_GAP && kindOf(folded[at] ?? 0) === LIGHT) at++;
  return at;
}

/** Of two matches of the same word that overlap, the earlier and better one stays. */
function withoutOverlaps(sorted: readonly Match[]): Match[] {
  const ends = new Map<number, number>();
  return sorted.filter(({ word, start, end }) => {
    if (start < (ends.get(word) ?? 0)) return false;
    ends.set(word, end);
    return true;
  });
}
