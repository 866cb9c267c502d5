import { expect, test } from 'vitest';
import { keysOf, openRanker, rankerOver } from './ranker.ts';
import { openWeights, packWeights } from './ranker-weights.ts';

const candidates = new Map([
  ['行', ['xing2', 'hang2']],
  ['国', ['guo2']],
]);
const context = { text: '银行', at: 1, words: [{ start: 0, end: 2 }], index: 0, lexical: [] };

/** Weights that speak for háng wherever 银 stands before. */
function weightsForHang(): Map<number, number> {
  return new Map([...keysOf(context, 'hang2', 1)].map((key) => [key, 0.5]));
}

test('weights come back from their bytes, to a hundredth of the largest', () => {
  const weights = new Map([
    [3, 1.27],
    [0xfffffe, -0.5],
    [700_000, 0.01],
  ]);
  const opened = openWeights(packWeights({ candidates, weights }));
  for (const [key, weight] of weights) expect(opened.weightOf(key)).toBeCloseTo(weight, 2);
  expect(opened.weightOf(4)).toBe(0);
  expect([...opened.candidates]).toEqual([...candidates]);
});

test('the likeliest reading comes first, and likelihoods add up to one', () => {
  const ranker = openRanker(packWeights({ candidates, weights: weightsForHang() }));
  const ranked = ranker.rank(context);
  expect(ranked.map(({ reading }) => reading)).toEqual(['hang2', 'xing2']);
  expect(ranked.reduce((sum, { likelihood }) => sum + Math.exp(likelihood), 0)).toBeCloseTo(1);
});

test('what stands around decides', () => {
  const ranker = openRanker(packWeights({ candidates, weights: weightsForHang() }));
  const [elsewhere] = ranker.rank({ ...context, text: '人行', index: 0 });
  const [here] = ranker.rank(context);
  expect(here?.likelihood).toBeGreaterThan(elsewhere?.likelihood ?? 0);
});

test('a character of one reading is certain, an unknown one is not ranked', () => {
  const ranker = rankerOver({ candidates, weightOf: () => 0 });
  expect(ranker.rank({ ...context, text: '中国' })).toEqual([{ reading: 'guo2', likelihood: 0 }]);
  expect(ranker.rank({ ...context, text: '株洲' })).toEqual([]);
});

test('bytes that end too early are refused', () => {
  const bytes = packWeights({ candidates, weights: weightsForHang() });
  expect(() => openWeights(bytes.slice(0, bytes.length - 3))).toThrow(RangeError);
});
