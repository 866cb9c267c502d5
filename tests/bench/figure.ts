/** A measured figure. Each `tests/bench/*.bench.ts` exports `measure(): Promise<Figure[]>`. */
export interface Figure {
  /** What was measured, in words that need no table beside them. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure must not be above; with `atLeast`, what it must not be below. */
  readonly limit?: number;
  readonly atLeast?: boolean;
}

/** Begins a line in which a bench says what it could not measure, and why. */
export const NOT_MEASURED = 'Not measured:';

/** True when the figure keeps its limit, or has none. */
export function isMet({ value, limit, atLeast }: Figure): boolean {
  if (limit === undefined) return true;
  return atLeast ? value >= limit : value <= limit;
}

/** The value that `share` (0 to 1) of `samples` do not exceed: `percentile(times, 0.95)`. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}
