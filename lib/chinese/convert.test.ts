import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadConverter, loadDictionary } from '../../scripts/load-language.ts';
import { openConverter } from './convert.ts';
import { createSegmenter } from './words.ts';

const convert = await loadConverter(createSegmenter({ dictionary: await loadDictionary() }));

interface Golden {
  readonly cn: string;
  readonly tw: string;
  readonly hk: string;
}
const golden = JSON.parse(
  readFileSync(new URL('../../tests/golden/script.json', import.meta.url), 'utf8'),
) as Golden[];

describe('script conversion', () => {
  test.each([
    ['检察长胡波参加', '檢察長胡波參加'],
    ['把握发展主动权', '把握發展主動權'],
    ['集中签约', '集中簽約'],
    ['市政协副主席余群明', '市政協副主席余群明'],
    ['30只鸡', '30隻雞'],
    ['晒干', '曬乾'],
    ['三里河，家里', '三里河，家裡'],
  ])('knows where the words of %s end', (simplified, traditional) => {
    expect(convert(simplified, 'tw')).toBe(traditional);
  });

  test('writes every reviewed line as Taiwan and Hong Kong do', () => {
    expect(golden.map(({ cn }) => ({ cn, tw: convert(cn, 'tw'), hk: convert(cn, 'hk') }))).toEqual(
      golden,
    );
  });

  test('follows each standard', () => {
    expect(convert('为着群众里面', 't')).toBe('爲着羣衆裏面');
    expect(convert('为着群众里面', 'tw')).toBe('為著群眾裡面');
    expect(convert('为着群众里面', 'hk')).toBe('為着羣眾裏面');
  });

  test('never changes the vocabulary', () => {
    expect(convert('支持优化软件', 'tw')).toBe('支持優化軟件');
  });

  test.each([
    ['看著頭髮，瞭解甚麼', '看着头发，了解什么'],
    ['著名作家的著作', '著名作家的著作'],
    ['乾淨與乾坤', '干净与乾坤'],
    ['衞生署喺裏面', '卫生署喺里面'],
  ])('reads Taiwan and Hong Kong alike: %s', (traditional, simplified) => {
    expect(convert(traditional, 'cn')).toBe(simplified);
  });

  test('changes only the region of Traditional text', () => {
    expect(convert('皇后在宮裏說群眾的頭髮', 'tw')).toBe('皇后在宮裡說群眾的頭髮');
    expect(convert('皇后在宮裡說群眾的頭髮', 'hk')).toBe('皇后在宮裏説羣眾的頭髮');
  });

  test('leaves Simplified text to Simplified as it is', () => {
    for (const { cn } of golden) expect(convert(cn, 'cn')).toBe(cn);
  });

  test('keeps the length of any text', () => {
    const any = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'中国人发里干着裏隻只余2021·，\ud842\udfb7👨‍👩‍👧'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
      ),
    });
    fc.assert(
      fc.property(any, fc.constantFrom('cn', 'tw', 'hk', 't'), (text, to) => {
        expect(convert(text, to).length).toBe(text.length);
      }),
    );
  });

  test('refuses a damaged file in a sentence', () => {
    expect(() => openConverter(new Uint8Array(8), () => [])).toThrow(/damaged/);
  });
});
