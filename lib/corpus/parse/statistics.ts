/** What a page's own text says about which characters follow which. Counted once, asked often. */
import { evidenceOf } from '../evidence.ts';

export interface PageStatistics {
  /** How often the two or three characters stand together inside a row; never too low. */
  readonly count: (gram: string) => number;
  /** How bound a character is to the one before it, 0 to 1: 链 on a page full of 产业链 is near 1. */
  readonly boundness: (character: string) => number;
}

const BEGINS = /[\s，,。！!？?；;：:、“”"（()）《》〈〉—…·-]/;

/** Counts grams of two and three characters in each row, and what stands before each character. */
export function countPage(rows: readonly string[]): PageStatistics {
  const before = new Map<string, Map<string, number>>();
  for (const row of rows) {
    for (let at = 1; at < row.length; at++) noteBefore(before, row.charAt(at), row.charAt(at - 1));
  }
  return {
    count: evidenceOf(rows).count,
    boundness: (character) => boundnessOf(before.get(character)),
  };
}

function noteBefore(
  before: Map<string, Map<string, number>>,
  character: string,
  previous: string,
): void {
  let seen = before.get(character);
  if (!seen) {
    seen = new Map();
    before.set(character, seen);
  }
  if (seen.size < 64 || seen.has(previous)) seen.set(previous, (seen.get(previous) ?? 0) + 1);
}

/** Share of the commonest neighbour, as long as the character hardly ever begins a clause. */
function boundnessOf(seen: ReadonlyMap<string, number> | undefined): number {
  if (!seen) return 0;
  let total = 0;
  let free = 0;
  let most = 0;
  for (const [previous, count] of seen) {
    total += count;
    if (BEGINS.test(previous)) free += count;
    else most = Math.max(most, count);
  }
  if (total < 6 || free / total > 0.04) return 0;
  return most / total;
}
