/** Picks the best of many scores without sorting them all. */

/** Indices of the `count` highest scores above 0, best first; equal ones in the order of index. */
export function topScores(scores: Float32Array, count: number): number[] {
  const positive: number[] = [];
  for (let index = 0; index < scores.length; index++) {
    if ((scores[index] ?? 0) > 0) positive.push(index);
  }
  return bestOf(positive, scores, count);
}

/** The same among `indices` only. */
export function bestOf(indices: readonly number[], scores: Float32Array, count: number): number[] {
  const compare = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  if (indices.length <= count) return [...indices].sort(compare);
  const sorted = Float32Array.from(indices, (index) => scores[index] ?? 0).sort();
  const least = sorted[sorted.length - count] ?? 0;
  const chosen = indices.filter((index) => (scores[index] ?? 0) >= least);
  return chosen.sort(compare).slice(0, count);
}
