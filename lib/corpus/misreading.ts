/** A query that nothing answers may have one character that the page misread, or the reader did. */
import { ANY, type Reading } from './query.ts';

/** Shorter words would match almost anything, longer ones take a slot more each. */
const SHORTEST = 3;
const LONGEST = 16;

/**
 * The readings in which one character of a word may be any: 渌口区 also finds 涠口区. Only for a
 * query that is one word as written.
 */
export function oneCharacterAmiss(reading: Reading): Reading[] {
  const [word] = reading;
  const literal = word?.patterns.find((pattern) => pattern.literal);
  if (!literal || reading.length > 1) return [];
  const { slots } = literal;
  if (slots.length < SHORTEST || slots.length > LONGEST) return [];
  const patterns = slots.map((_, amiss) => ({
    ...literal,
    slots: slots.map((slot, at) => (at === amiss ? ANY : slot)),
  }));
  // With the middle of three unknown no pair is left to look up.
  return [[{ patterns: patterns.filter((one) => hasPair(one.slots)) }]];
}

function hasPair(slots: readonly unknown[]): boolean {
  return slots.some((slot, at) => slot !== ANY && at + 1 < slots.length && slots[at + 1] !== ANY);
}
