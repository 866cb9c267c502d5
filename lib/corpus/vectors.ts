/** Texts as vectors over what is counted in them: pairs of characters, or names. */
import { foldForSearch } from '../chinese/fold.ts';
import { pairKey } from './postings.ts';
import { kindOf, LIGHT, SOLID, WIDEST_GAP } from './runs.ts';

/** Weight of each feature; a unit vector, or empty. */
export type Vector<Feature> = ReadonlyMap<Feature, number>;

/** How often each pair of neighbouring characters stands in `text`. */
export function countPairs(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  const folded = foldForSearch(text);
  let previous = 0;
  let gap = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind !== SOLID) {
      gap += kind === LIGHT ? 1 : WIDEST_GAP + 1;
      continue;
    }
    if (previous !== 0 && gap <= WIDEST_GAP) {
      const key = pairKey(previous, unit);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    previous = unit;
    gap = 0;
  }
  return counts;
}

/** The unit vector of `counts`, each weighed by its logarithm and its rarity (tf-idf). */
export function weigh<Feature>(
  counts: ReadonlyMap<Feature, number>,
  rarity: (feature: Feature) => number,
): Vector<Feature> {
  const weights = new Map<Feature, number>();
  let squares = 0;
  for (const [feature, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(feature);
    weights.set(feature, weight);
    squares += weight * weight;
  }
  const norm = Math.sqrt(squares) || 1;
  for (const [feature, weight] of weights) weights.set(feature, weight / norm);
  return weights;
}

/** The cosine of two unit vectors, 0 to 1. */
export function cosine<Feature>(one: Vector<Feature>, other: Vector<Feature>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let product = 0;
  for (const [feature, weight] of small) product += weight * (large.get(feature) ?? 0);
  return product;
}

/** The share of `one` (0 to 1) that `other` has at all: high for a short text inside a long one. */
export function coverage<Feature>(one: Vector<Feature>, other: Vector<Feature>): number {
  let covered = 0;
  for (const [feature, weight] of one) if (other.has(feature)) covered += weight * weight;
  return covered;
}
