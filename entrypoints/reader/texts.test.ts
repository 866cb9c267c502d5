import { expect, test } from 'vitest';
import { MOST_TEXT, MOST_TEXTS } from '../../lib/extension/doors.ts';
import { batches } from './texts.ts';

test('asks in requests that the door lets through, in order and without loss', () => {
  const texts = Array.from({ length: 1300 }, (_, index) => '国'.repeat(index % 700));
  const groups = batches(texts);
  expect(groups.flat()).toEqual(texts);
  for (const group of groups) {
    expect(group.length).toBeLessThanOrEqual(MOST_TEXTS);
    expect(group.join('').length).toBeLessThanOrEqual(MOST_TEXT);
  }
});

test('leaves out a text that no request can carry', () => {
  expect(batches(['国'.repeat(MOST_TEXT + 1), '央行'])).toEqual([['央行']]);
  expect(batches(['国'.repeat(MOST_TEXT), '央行'])).toHaveLength(2);
});
