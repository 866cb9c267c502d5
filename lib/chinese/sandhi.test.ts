import { expect, test } from 'vitest';
import { spokenTone } from './sandhi.ts';

/** The syllable of the one 一 or 不 in brackets, when `next` follows. */
function spokenIn(marked: string, next?: string): string {
  const at = marked.indexOf('[');
  const character = marked.charAt(at + 1);
  return spokenTone(marked.replace(/[[\]]/g, ''), at, character === '不' ? 'bu4' : 'yi1', next);
}

test.each([
  ['[不]是', 'shi4', 'bu2'],
  ['[不]好', 'hao3', 'bu4'],
  ['好[不]好', 'hao3', 'bu5'],
  ['[不]', undefined, 'bu4'],
  ['[一]定', 'ding4', 'yi2'],
  ['[一]个', 'ge5', 'yi2'],
  ['[一]天', 'tian1', 'yi4'],
  ['[一]起', 'qi3', 'yi4'],
  ['看[一]看', 'kan4', 'yi5'],
  ['第[一]次', 'ci4', 'yi1'],
  ['十[一]月', 'yue4', 'yi1'],
  ['[一]月', 'yue4', 'yi1'],
  ['[一]九四九', 'jiu3', 'yi1'],
  ['三百[一]十', 'shi2', 'yi1'],
  ['[一]百', 'bai3', 'yi4'],
  ['统[一]', undefined, 'yi1'],
])('%s before %s is %s', (marked, next, spoken) => {
  expect(spokenIn(marked, next)).toBe(spoken);
});

test('other syllables stay as they are', () => {
  expect(spokenTone('医院', 0, 'yi1', 'yuan4')).toBe('yi1');
});
