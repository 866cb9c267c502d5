import { expect, test } from 'vitest';
import { isMet, percentile } from './figure.ts';

test('a limit is kept from below, or with `atLeast` from above', () => {
  expect(isMet({ name: 'time', value: 30, unit: 'ms', limit: 30 })).toBe(true);
  expect(isMet({ name: 'time', value: 31, unit: 'ms', limit: 30 })).toBe(false);
  expect(isMet({ name: 'right', value: 97.1, unit: '%', limit: 97, atLeast: true })).toBe(true);
  expect(isMet({ name: 'right', value: 96.9, unit: '%', limit: 97, atLeast: true })).toBe(false);
});

test('the 95th percentile of a hundred samples is the 95th of them', () => {
  const samples = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(percentile(samples, 0.95)).toBe(95);
  expect(percentile([7], 0.95)).toBe(7);
});
