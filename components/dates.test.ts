import { expect, test } from 'vitest';
import { shownDate, span } from './dates.ts';

test('writes a date as the language does, whatever the clock of the machine', () => {
  expect(shownDate('2021-01-21', 'en')).toBe('21 Jan 2021');
  expect(shownDate('2021-01-21', 'zh-Hans')).toBe('2021年1月21日');
});

test('shows what is no date as it is', () => {
  expect(shownDate('昨日', 'en')).toBe('昨日');
});

test('gives the first and last of the dates that are known', () => {
  expect(span(['2021-01-22', undefined, '2020-11-02'])).toEqual(['2020-11-02', '2021-01-22']);
  expect(span([undefined])).toBeNull();
});
