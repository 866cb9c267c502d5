import { expect, test } from 'vitest';
import { SYLLABLES } from './syllables.ts';
import { fromZhuyin, toZhuyin } from './zhuyin.ts';

test.each([
  ['hang2', 'ㄏㄤˊ'],
  ['yuan1', 'ㄩㄢ'],
  ['jun1', 'ㄐㄩㄣ'],
  ['zhi4', 'ㄓˋ'],
  ['shi2', 'ㄕˊ'],
  ['lüe4', 'ㄌㄩㄝˋ'],
  ['nü3', 'ㄋㄩˇ'],
  ['gui1', 'ㄍㄨㄟ'],
  ['liu4', 'ㄌㄧㄡˋ'],
  ['kun4', 'ㄎㄨㄣˋ'],
  ['xiong2', 'ㄒㄩㄥˊ'],
  ['yong3', 'ㄩㄥˇ'],
  ['weng1', 'ㄨㄥ'],
  ['dong1', 'ㄉㄨㄥ'],
  ['you3', 'ㄧㄡˇ'],
  ['ye4', 'ㄧㄝˋ'],
  ['wu3', 'ㄨˇ'],
  ['er2', 'ㄦˊ'],
  ['de5', '˙ㄉㄜ'],
  ['men5', '˙ㄇㄣ'],
  ['r5', 'ㄦ'],
])('%s is %s', (numbered, zhuyin) => {
  expect(toZhuyin(numbered)).toBe(zhuyin);
  expect(fromZhuyin(zhuyin)).toBe(numbered);
});

test('every syllable is spelled in zhuyin alone, and comes back', () => {
  for (const letters of SYLLABLES) {
    if (letters === 'r') continue;
    expect(toZhuyin(`${letters}4`)).toMatch(/^[ㄅ-ㄯ]+ˋ$/u);
    expect(toZhuyin(fromZhuyin(toZhuyin(`${letters}4`)) ?? '')).toBe(toZhuyin(`${letters}4`));
  }
});

test('accepts the dot after the syllable too', () => {
  expect(fromZhuyin('ㄉㄜ˙')).toBe('de5');
});

test('what is no syllable stays as it is', () => {
  expect(toZhuyin('xx5')).toBe('xx5');
  expect(fromZhuyin('ㄅㄅ')).toBeNull();
  expect(fromZhuyin('hang2')).toBeNull();
});
