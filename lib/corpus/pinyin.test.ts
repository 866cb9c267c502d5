import { describe, expect, it } from 'vitest';
import { SYLLABLES } from '../chinese/syllables.ts';
import { cutPinyin } from './pinyin.ts';

const inventory = [...SYLLABLES].sort();
const cuts = (typed: string): string[] =>
  cutPinyin(typed, inventory).map(({ syllables }) =>
    syllables.map(({ text, whole, tone }) => `${text}${tone ?? ''}${whole ? '' : '…'}`).join(' '),
  );

describe('cutPinyin', () => {
  it.each([
    ['maotengfei', 'mao teng fei'],
    ['máoténgfēi', 'mao2 teng2 fei1'],
    ['mao2teng2fei1', 'mao2 teng2 fei1'],
    ['mao teng fei', 'mao teng fei'],
    ["xi'an", 'xi an'],
    ['xi1an1', 'xi1 an1'],
    ['lvse', 'lü se'],
    ['lüse', 'lü se'],
    ['lu:4se4', 'lü4 se4'],
    ['lǜsè', 'lü4 se4'],
    ['jüzi', 'ju zi'],
    ['nuedai', 'nüe dai'],
    ['maotengf', 'mao teng f…'],
    ['maoten', 'mao ten…'],
    ['mtf', 'm… t… f…'],
    ['sgsx', 's… g… s… x…'],
    ['zzrb', 'z… z… r… b…'],
  ])('cuts %s first into %s', (typed, expected) => {
    expect(cuts(typed)[0]).toBe(expected);
  });

  it('gives every likely way to cut an ambiguous string', () => {
    expect(cuts('xian').slice(0, 2)).toEqual(['xian', 'xi an']);
    expect(cuts('fangan')).toEqual(expect.arrayContaining(['fang an', 'fan gan']));
  });

  it('goes on with the last syllable while one types', () => {
    expect(cuts('shangha')).toContain('shang ha…');
  });

  it.each(['', '   ', 'zzzzzz', '<img', 'uuu', 'ivi', '5g', '12', '毛', '\ud800'])(
    'finds no pinyin in %j',
    (typed) => {
      expect(cuts(typed)).toEqual([]);
    },
  );
});
