import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShownToken } from '../lib/chinese/token.ts';
import { type Run, runsOf } from './pieces.ts';

const token = (start: number, end: number, pinyin: string): ShownToken => ({
  start,
  end,
  kind: 'word',
  guess: false,
  syllables: pinyin === '' ? [] : pinyin.split(' ').map((text) => ({ text, tone: 1 })),
});

/** 渌口|区委: words apart, names in brackets, syllables after their characters. */
const written = (runs: readonly Run[]): string =>
  runs
    .map(({ name, words }) => {
      const text = words
        .map((word) => word.map((glyph) => glyph.text + (glyph.syllable?.text ?? '')).join(''))
        .join('|');
      return name === undefined ? text : `[${text}]`;
    })
    .join('');

test('puts each syllable over its character and none over other signs', () => {
  const tokens = [token(0, 2, 'hù liánwǎng'), token(2, 3, ''), token(3, 5, 'A èr')];
  expect(written(runsOf('互联，5月', tokens, []))).toBe('互hù联liánwǎng|，|5月A');
});

test('cuts a word at the edge of a name without losing its syllables', () => {
  const tokens = [token(0, 3, 'lù kǒu qū'), token(3, 4, 'wěi')];
  const names = [{ start: 0, end: 2, name: '渌口' }];
  expect(written(runsOf('渌口区委', tokens, names))).toBe('[渌lù口kǒu]区qū|委wěi');
});

test('keeps a name that spans several words in one run', () => {
  const tokens = [token(0, 1, 'sān'), token(1, 2, 'gāo'), token(2, 4, 'sì xīn')];
  const names = [{ start: 0, end: 4, name: '三高四新' }];
  expect(written(runsOf('三高四新', tokens, names))).toBe('[三sān|高gāo|四sì新xīn]');
});

test('keeps characters beyond the basic plane whole', () => {
  expect(written(runsOf('𠮷野家', [token(0, 4, 'jí yě jiā')], []))).toBe('𠮷jí野yě家jiā');
});

test('draws the text exactly, whatever the names', () => {
  const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(30)));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), ranges, (text, pairs) => {
      const names = pairs.map(([start, end]) => ({ start, end, name: 'x' }));
      const drawn = runsOf(text, null, names)
        .flatMap(({ words }) => words.flat())
        .map((glyph) => glyph.text);
      // A name may cut a character in two only if it was found so; ours never are.
      expect(drawn.join('').length).toBeLessThanOrEqual(text.length);
      if (names.every(({ start, end }) => whole(text, start) && whole(text, end))) {
        expect(drawn.join('')).toBe(text);
      }
    }),
  );
});

/** True when no character is cut in two at `at`. */
function whole(text: string, at: number): boolean {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return !(low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff);
}
