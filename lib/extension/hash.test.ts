import { expect, test } from 'vitest';
import { hashOf, parseHash } from './hash.ts';

test.each([
  { parts: [] },
  { parts: ['000_91d8cc819cd802ff-3'] },
  { parts: ['000_91d8cc819cd802ff-3', '毛腾飞'] },
  { parts: ['我的报纸/A1 版#1-2', 'A/B 50%'] },
])('goes to $parts and back', ({ parts }) => {
  expect(parseHash(hashOf(...parts))).toEqual(parts);
});

test('reads any hash without a throw', () => {
  expect(parseHash('')).toEqual([]);
  expect(parseHash('#%E0%A4%A')).toEqual(['%E0%A4%A']);
  expect(parseHash('#a/')).toEqual(['a']);
});
