/** Learns the ranker's weights: softmax regression by AdaGrad, pruned to a size, in fixed order. */
import type { RankerWeights } from '../lib/chinese/ranker-weights.ts';

/** One labelled character: the weight keys of each candidate, and which candidate is right. */
export interface Lesson {
  readonly keys: readonly Int32Array[];
  readonly right: number;
  /** How much it counts beside the others; 1 when not said. */
  readonly weight?: number;
}

const KEYS = 1 << 24;
const EPOCHS = 12;
const RATE = 0.1;

/** At most `limit` weights, by key. The same lessons in the same order give the same weights. */
export function learn(lessons: readonly Lesson[], limit: number): Map<number, number> {
  const first = descend(lessons);
  const kept = heaviest(first, limit);
  return kept.size < limit ? kept : heaviest(descend(lessons, new Set(kept.keys())), limit);
}

/** Those weights as the ranker takes them. */
export function asWeights(
  candidates: RankerWeights['candidates'],
  weights: ReadonlyMap<number, number>,
): RankerWeights {
  return { candidates, weightOf: (key) => weights.get(key) ?? 0 };
}

/** One run over the lessons, EPOCHS times; only keys in `allowed` move, when given. */
function descend(lessons: readonly Lesson[], allowed?: ReadonlySet<number>): Float32Array {
  const weights = new Float32Array(KEYS);
  const squares = new Float32Array(KEYS).fill(1e-3);
  const random = generator(1);
  const order = lessons
    .filter(({ keys }) => keys.length > 1)
    .map(({ keys, right, weight = 1 }) => ({
      right,
      weight,
      keys: allowed ? keys.map((some) => some.filter((key) => allowed.has(key))) : keys,
    }));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { keys, right, weight } of order) {
      const odds = softmax(
        keys.map((some) => some.reduce((sum, key) => sum + (weights[key] ?? 0), 0)),
      );
      keys.forEach((some, candidate) => {
        const gradient = weight * ((odds[candidate] ?? 0) - (candidate === right ? 1 : 0));
        if (Math.abs(gradient) < 1e-4) return;
        for (const key of some) {
          squares[key] = (squares[key] ?? 0) + gradient * gradient;
          weights[key] = (weights[key] ?? 0) - (RATE * gradient) / Math.sqrt(squares[key] ?? 1);
        }
      });
    }
  }
  return weights;
}

function heaviest(weights: Float32Array, limit: number): Map<number, number> {
  const found: [number, number][] = [];
  weights.forEach((weight, key) => {
    if (weight !== 0) found.push([key, weight]);
  });
  return new Map(found.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, limit));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
