import { describe, expect, test } from 'vitest';
import {
  capitalised,
  fromMarks,
  isSyllable,
  joinMarks,
  parseSyllable,
  toMarks,
  toneless,
  toneOf,
} from './syllable.ts';
import { SYLLABLES } from './syllables.ts';

describe('a syllable', () => {
  test.each([
    ['hang2', 'háng'],
    ['lüe4', 'lüè'],
    ['nü3', 'nǚ'],
    ['gui4', 'guì'],
    ['liu4', 'liù'],
    ['dou1', 'dōu'],
    ['xiong2', 'xióng'],
    ['quan2', 'quán'],
    ['de5', 'de'],
    ['r5', 'r'],
    ['ng2', 'ńg'],
    ['ê4', 'ề'],
  ])('%s carries its mark: %s', (numbered, marked) => {
    expect(toMarks(numbered)).toBe(marked.normalize('NFC'));
  });

  test('comes back from its marks, whatever the syllable and tone', () => {
    for (const letters of SYLLABLES)
      for (const tone of [1, 2, 3, 4, 5])
        expect(fromMarks(toMarks(letters + tone))).toBe(letters + tone);
  });

  test('tells its tone and its letters', () => {
    expect(['ma1', 'ma2', 'ma3', 'ma4', 'ma5', 'ma'].map(toneOf)).toEqual([1, 2, 3, 4, 5, 5]);
    expect(toneless('lü4')).toBe('lü');
  });

  test('is parsed from every usual spelling', () => {
    expect(['háng', 'HANG2', 'lu:4', 'lv4', 'de', 'de0', 'Lǜ'].map(parseSyllable)).toEqual([
      ...['hang2', 'hang2', 'lü4', 'lü4', 'de5', 'de5', 'lü4'],
    ]);
  });

  test('is refused when Chinese has no such syllable', () => {
    expect(['hello', '', 'zz1', 'fi4', '行', 'ma6'].map(parseSyllable)).toEqual(
      Array(6).fill(null),
    );
    expect(isSyllable('lu:4')).toBe(false);
    expect(isSyllable('lü4')).toBe(true);
  });
});

describe('the syllables of a word', () => {
  test.each([
    [['xi1', 'an1'], `xī'ān`],
    [['wan2', 'r5'], 'wánr'],
    [['tian1', 'an1', 'men2'], `tiān'ānmén`],
    [['nü3', 'er2'], `nǚ'ér`],
    [['e4', 'luo2', 'si1'], 'èluósī'],
  ])('%j are written together: %s', (syllables, written) => {
    expect(joinMarks(syllables)).toBe(written);
  });

  test('are capitalised in names', () => {
    expect(capitalised(joinMarks(['lu4', 'an1']))).toBe(`Lù'ān`);
    expect(capitalised(joinMarks(['e4', 'luo2', 'si1']))).toBe('Èluósī');
    expect(capitalised('')).toBe('');
  });
});
