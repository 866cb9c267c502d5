import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDictionary } from '../../scripts/load-language.ts';
import { loadReader } from '../../scripts/load-reader.ts';
import { countHan, createReader } from './read.ts';
import { toMarks } from './syllable.ts';

const dictionary = await loadDictionary();
const read = await loadReader({ dictionary });
const pinyinOf = (text: string) =>
  read(text)
    .flatMap(({ syllables }) => syllables.map(toMarks))
    .join(' ');
const tokenOf = (text: string, word: string) =>
  read(text).find(({ start, end }) => text.slice(start, end) === word);

describe('readings', () => {
  test('tell where they come from', () => {
    expect(tokenOf('他在银行工作', '银行')?.source).toBe('lexicon');
    expect(tokenOf('副书记单晓明出席', '单晓明')?.source).toBe('name');
    expect(tokenOf('他种了三亩稻', '种')?.source).toBe('rule');
    expect(tokenOf('我们很高兴', '我们')?.guess).toBeUndefined();
    expect(tokenOf('好，OK', '，')?.source).toBe('none');
  });

  test('keep what else a character may be read as', () => {
    const [token] = read('薄');
    expect(token?.alternatives?.flat()).toContain('bao2');
  });

  test('are first of all what the reader said', () => {
    const own = new Map([['毛腾飞', ['mao2', 'teng2', 'fei4']]]);
    const mine = createReader({
      dictionary,
      segment: () => [{ start: 0, end: 3, kind: 'person' }],
      ranker: { rank: () => [] },
      reviewed: new Map(),
      own,
    });
    expect(mine('毛腾飞')[0]).toMatchObject({ syllables: own.get('毛腾飞'), source: 'reader' });
  });

  test('of reviewed phrases hold over the borders of words', () => {
    expect(pinyinOf('不落一户')).toBe('bù là yī hù');
  });

  test('of words with letters and digits are those of their characters', () => {
    expect(pinyinOf('3D打印')).toBe('dǎ yìn');
    expect(pinyinOf('2021年1月')).toBe('nián yuè');
  });

  test('of numbers are also said aloud', () => {
    expect(tokenOf('增长64.2%', '64.2%')?.spoken?.join(' ')).toBe(
      'bai3 fen1 zhi1 liu4 shi2 si4 dian3 er4',
    );
  });
});

describe('any text', () => {
  const any = fc.string({
    maxLength: 60,
    unit: fc.oneof(
      fc.constantFrom(
        ...'为了中国人民银行行长重重得地着干2019年A·，。の한\u{20bb7}\ue000\ud842👨‍👩‍👧々〇樂長',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
    ),
  });

  test('is covered exactly, with a syllable for each Han character', () => {
    fc.assert(
      fc.property(any, (text) => {
        let at = 0;
        for (const { start, end, kind, syllables } of read(text)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(syllables.length).toBe(countHan(text.slice(start, end)));
          expect(kind === 'other').toBe(syllables.length === 0);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test('of a megabyte without a break is read to its end', () => {
    const text = '重庆银行行长'.repeat(170_000);
    const tokens = read(text);
    expect(tokens.at(-1)?.end).toBe(text.length);
  });
});
