import { describe, expect, test } from 'vitest';
import { loadDictionary } from '../../scripts/load-language.ts';
import { openDictionary } from './dictionary.ts';

const dictionary = await loadDictionary();
const first = (word: string) => dictionary.entries(word)[0];

describe('the dictionary', () => {
  test('finds a word in either script', () => {
    expect(first('银行')).toMatchObject({ traditional: '銀行', syllables: ['yin2', 'hang2'] });
    expect(first('銀行')).toEqual(first('银行'));
    expect(first('乾坤')?.syllables).toEqual(['qian2', 'kun1']);
    expect(dictionary.has('hello')).toBe(false);
    expect(dictionary.entries('')).toEqual([]);
  });

  test('takes classifiers, Taiwan readings and surnames out of the definition', () => {
    expect(first('银行')).toMatchObject({ glosses: ['bank'], classifiers: ['家', '个'] });
    expect(first('垃圾')?.taiwan).toEqual(['le4', 'se4']);
    expect(dictionary.entries('单').map(({ surname }) => surname)).toContain(true);
  });

  test('shows the meaning of what only points elsewhere', () => {
    const variant = dictionary.entries('凳').find(({ traditional }) => traditional === '櫈');
    expect(variant?.glosses).toEqual(['variant of 凳 dèng', 'bench', 'stool']);
  });

  test('puts common words before names', () => {
    expect(dictionary.readings('任')[0]).toEqual(['ren4']);
    expect(dictionary.entries('任').at(-1)?.surname).toBe(true);
  });

  test('reads a word in Traditional as in Simplified', () => {
    expect(dictionary.readings('銀行')).toEqual(dictionary.readings('银行'));
    expect(dictionary.readings('𰻝𰻝面')).toEqual([['biang2', 'biang2', 'mian4']]);
    expect(dictionary.readings('hello')).toEqual([]);
  });

  test('matches the longest word at an offset, in either script', () => {
    const text = '在中华人民共和国国务院';
    expect(text.slice(1, dictionary.longest(text, 1))).toBe('中华人民共和国');
    expect(dictionary.longest('音樂會', 0)).toBe(3);
    expect(dictionary.longest('abc', 1)).toBe(1);
    expect(dictionary.longest('好', 7)).toBe(7);
  });

  test('refuses a damaged file in a sentence', () => {
    expect(() => openDictionary(dictionary, new Uint8Array(64))).toThrow(
      /damaged or of another version/,
    );
  });
});
