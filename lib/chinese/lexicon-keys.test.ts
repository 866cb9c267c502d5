import { expect, test } from 'vitest';
import { keyAt, markKeys } from './lexicon-keys.ts';

const nodes = [1, 5, 30, 31, 32, 63, 64, 700];
const marks = markKeys(nodes, 720);

test('numbers the nodes of keys in their order, over the edges of 32 bits too', () => {
  expect(nodes.map((node) => keyAt(marks, node))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test.each([0, 2, 29, 33, 62, 65, 699, 719, 720, 100_000])('finds no key at node %i', (node) => {
  expect(keyAt(marks, node)).toBe(-1);
});
