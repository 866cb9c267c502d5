import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDictionary } from '../../scripts/load-language.ts';
import { createSegmenter } from './words.ts';

const dictionary = await loadDictionary();
const segment = createSegmenter({
  dictionary,
  known: [
    { text: '毛腾飞', kind: 'person' },
    { text: '三高四新', kind: 'term' },
  ],
});
const cut = (text: string) =>
  segment(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('words', () => {
  test('are the likely ones, not the longest from the left', () => {
    expect(cut('中央行政')).toBe('中央|行政');
    expect(cut('把握发展')).toBe('把握|发展');
    expect(cut('对手表示')).toBe('对手|表示');
  });

  test('are the known names and terms first of all', () => {
    expect(cut('毛腾飞来到')).toBe('毛腾飞|来到');
    expect(cut('践行三高四新战略')).toBe('践行|三高四新|战略');
    expect(segment('毛腾飞')[0]?.kind).toBe('person');
  });

  test('keep numbers, dates and Latin words whole', () => {
    expect(cut('2021年1月21日，增长64.2%')).toBe('2021年1月21日|，|增长|64.2%');
    expect(cut('3000亿元的5G和AA制')).toBe('3000亿|元|的|5G|和|AA制');
  });

  test('cut Traditional text like its Simplified form', () => {
    expect(cut('銀行行長強調')).toBe('銀行|行長|強調');
  });

  test('cover any text exactly', () => {
    const any = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'中国人民银行一二三2019年A·，。の한�\ud842\udfb7\ue000'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
      ),
    });
    fc.assert(
      fc.property(any, (text) => {
        let at = 0;
        for (const { start, end } of segment(text)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test('are the same in a long run without a break', () => {
    const sentence = '中央行政学院的对手表示';
    const words = segment(sentence.repeat(3000));
    expect(words.length).toBe(segment(sentence).length * 3000);
  });
});
