import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { hasHan, isHan, isHanUnit } from './characters.ts';

it.each(['中', '〇', '々', '㐀', '鿿', '𠮷', '豈'])('takes %s for a Han character', (character) => {
  expect(isHan(character) && hasHan(`a${character}`) && isHanUnit(character, 0)).toBe(true);
});

it.each(['⺀', '⼀', '〡', 'あ', 'ｱ', '한', '，', 'a', '\ud842', ''])(
  'does not take %j for one',
  (other) => {
    expect(isHan(other) || hasHan(other) || isHanUnit(other, 0)).toBe(false);
  },
);

test('characters and code units are told apart alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0x3ffff }), (code) => {
      const character = String.fromCodePoint(code);
      expect(isHan(character)).toBe(isHanUnit(character, 0));
    }),
    { numRuns: 3000 },
  );
});
