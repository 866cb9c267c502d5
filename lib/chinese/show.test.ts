import { describe, expect, test } from 'vitest';
import { loadDictionary } from '../../scripts/load-language.ts';
import { loadReader } from '../../scripts/load-reader.ts';
import { taiwanReading } from './explain.ts';
import { type ReadingStyle, showTokens } from './show.ts';

const dictionary = await loadDictionary();
const read = await loadReader({ dictionary, known: [{ text: '欧阳明', kind: 'person' }] });
const plain: ReadingStyle = {
  pinyinStyle: 'marks',
  spokenTones: false,
  region: 'mainland',
  capitalNames: true,
  erhua: 'joined',
};

function shown(text: string, style: Partial<ReadingStyle> = {}): string {
  return showTokens(text, read(text), { ...plain, ...style }, (word) =>
    taiwanReading(dictionary, word),
  )
    .flatMap(({ syllables }) => syllables.map((syllable) => syllable.text))
    .join(' ');
}

describe('readings are shown', () => {
  test('with tone marks, numbers or zhuyin', () => {
    expect(shown('银行的')).toBe('yín háng de');
    expect(shown('银行的', { pinyinStyle: 'numbers' })).toBe('yin2 hang2 de5');
    expect(shown('银行的', { pinyinStyle: 'zhuyin' })).toBe('ㄧㄣˊ ㄏㄤˊ ˙ㄉㄜ');
  });

  test('as in the dictionary, or as spoken', () => {
    expect(shown('不是一个')).toBe('bù shì yī gè');
    expect(shown('不是一个', { spokenTones: true })).toBe('bú shì yí gè');
  });

  test('as the Mainland or as Taiwan reads', () => {
    expect(shown('垃圾')).toBe('lā jī');
    expect(shown('垃圾', { region: 'taiwan' })).toBe('lè sè');
  });

  test('with 儿 joined to the syllable before it, or in full', () => {
    expect(shown('花儿')).toBe('huā r');
    expect(shown('花儿', { pinyinStyle: 'numbers' })).toBe('hua1 r5');
    expect(shown('花儿', { pinyinStyle: 'zhuyin' })).toBe('ㄏㄨㄚ ㄦ');
    expect(shown('花儿', { erhua: 'full' })).toBe('huā ér');
    expect(shown('花儿', { erhua: 'full', pinyinStyle: 'numbers' })).toBe('hua1 er2');
    expect(shown('花儿', { erhua: 'full', pinyinStyle: 'zhuyin' })).toBe('ㄏㄨㄚ ㄦˊ');
    expect(shown('儿童', { erhua: 'joined' })).toBe('ér tóng');
  });

  test('with 儿 in full in the colour of its tone', () => {
    const tones = (erhua: ReadingStyle['erhua']) =>
      showTokens('花儿', read('花儿'), { ...plain, erhua }).flatMap(({ syllables }) =>
        syllables.map(({ tone }) => tone),
      );
    expect(tones('joined')).toEqual([1, 5]);
    expect(tones('full')).toEqual([1, 2]);
  });

  test('as the reader said, also where Taiwan reads otherwise', () => {
    const said = read('垃圾').map((token) => ({
      ...token,
      syllables: ['la1', 'ji1'],
      source: 'reader' as const,
    }));
    const style: ReadingStyle = { ...plain, region: 'taiwan' };
    const [token] = showTokens('垃圾', said, style, () => ['le4', 'se4']);
    expect(token?.syllables.map(({ text }) => text)).toEqual(['lā', 'jī']);
  });

  test('with names capitalised, or not', () => {
    expect(shown('湖南')).toBe('Hú nán');
    expect(shown('欧阳明')).toBe('Ōu yáng Míng');
    expect(shown('湖南', { capitalNames: false })).toBe('hú nán');
    expect(shown('湖南', { pinyinStyle: 'zhuyin' })).toBe('ㄏㄨˊ ㄋㄢˊ');
  });

  test('with their tones, for colours', () => {
    const [first] = showTokens('妈妈', read('妈妈'), plain);
    expect(first?.syllables.map(({ tone }) => tone)).toEqual([1, 5]);
  });
});
