import { expect, test } from 'vitest';
import { Reach, ruleReading } from './reading-rules.ts';
import { isSyllable } from './syllable.ts';

/** What a rule reads the character in brackets as. */
const ruled = (marked: string, reach?: Reach) =>
  ruleReading(marked.replace(/[[\]]/g, ''), marked.indexOf('['), reach);

test.each([
  ['以人民[为]中心', 'wei2'],
  ['[为]确保安全', 'wei4'],
  ['大家都[得]去', 'dei3'],
  ['跑[得]很快', 'de5'],
  ['不断[地]改进', 'de5'],
  ['他[种]了三亩稻', 'zhong4'],
  ['谁[种]谁受益', 'zhong4'],
  ['才能[还]老百姓一个公道', 'huan2'],
  ['晒[干]', 'gan1'],
  ['怎么[干]', 'gan4'],
])('%s is %s', (marked, reading) => {
  expect(ruled(marked)).toBe(reading);
});

test('a rule looks no further than its clause', () => {
  expect(ruled('以人民，[为]中心')).not.toBe('wei2');
});

test('few rules reach into words', () => {
  expect(ruled('一[场]大雪', Reach.listed)).toBe('chang2');
  expect(ruled('大家都[得]去', Reach.listed)).toBeUndefined();
});

test('some rules are for words that nothing lists', () => {
  expect(ruled('毛[血]旺锅', Reach.unlisted)).toBe('xue4');
  expect(ruled('毛[血]旺锅', Reach.listed)).toBeUndefined();
});

test('characters without a rule have none', () => {
  expect(ruled('[国]家')).toBeUndefined();
});

test('rules give syllables that exist', () => {
  for (const sample of ['以此[为]例', '睡不[着]', '[劲]', '走[得]慢']) {
    expect(isSyllable(ruled(sample) ?? '')).toBe(true);
  }
});
