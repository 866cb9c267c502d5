import { expect, test } from 'vitest';
import { readName, surnameLength, surnameReading } from './name-readings.ts';

const reading = (name: string) => readName(name, () => '_').join(' ');

test.each([
  ['单晓明', 'shan4 _ _'],
  ['曾国藩', 'zeng1 _ _'],
  ['尉迟恭', 'yu4 chi2 _'],
  ['万俟卨', 'mo4 qi2 _'],
  ['刘朝晖', '_ zhao1 _'],
  ['胡长春', '_ chang2 _'],
  ['高燕', '_ yan4'],
])('%s is %s', (name, syllables) => {
  expect(reading(name)).toBe(syllables);
});

test('names after foreign sounds follow no rule of Chinese names', () => {
  expect(reading('盖斯')).toBe('_ _');
  expect(reading('曾·单')).toBe('_ _');
  expect(reading('任其米哈伊')).toBe('_ _ _ _ _');
});

test('a surname of two characters is one', () => {
  expect(surnameLength('欧阳修')).toBe(2);
  expect(surnameLength('毛腾飞')).toBe(1);
  expect(surnameReading('区')).toEqual(['ou1']);
  expect(surnameReading('啊')).toBeUndefined();
});
