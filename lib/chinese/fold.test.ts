import fc from 'fast-check';
import openccPhrases from 'opencc-js/dict/TSPhrases';
import { describe, expect, it } from 'vitest';
import { foldForSearch, foldScript } from './fold.ts';

const phrases = openccPhrases.split(/[ |]/);

const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...phrases, ...new Set(phrases.join(''))))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'音樂著名看著乾坤乾燥覆蓋么麼台臺裏裡囉鍾書这們𠌥\ud83d\ude00\ud800Ａ「',
    ),
  }),
);

describe('foldScript', () => {
  it.each([
    ['音樂銀行行長', '音乐银行行长'],
    ['乾燥的乾坤', '干燥的乾坤'],
    ['他看著我，這是一部著名的著作', '他看着我，这是一部著名的著作'],
    ['看著', '看着'],
    ['湊合著過冬，兩人合著一書', '凑合着过冬，两人合著一书'],
    ['臺灣裏裡峯爲', '台湾里里峰为'],
    ['錢鍾書與鐘錶', '钱锺书与钟表'],
    ['瞭解與瞭望', '了解与瞭望'],
    ['情況説明衞生', '情况说明卫生'],
  ])('folds %s to %s', (traditional, simplified) => {
    expect(foldScript(traditional)).toBe(simplified);
  });

  it.each(['什么么蛾子', '老舍著的这本书', '乾隆', '皇后在后面', '', '(2021年1月21日)'])(
    'leaves the Simplified text %s as it is',
    (text) => {
      expect(foldScript(text)).toBe(text);
    },
  );

  it('keeps the length and is idempotent on any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldScript(text);
        expect(folded).toHaveLength(text.length);
        expect(foldScript(folded)).toBe(folded);
      }),
    );
  });
});

describe('foldForSearch', () => {
  it.each([
    ['ＴＣＬ　５Ｇ', 'tcl 5g'],
    ['「三高四新」', '"三高四新"'],
    ['“三高四新”', '"三高四新"'],
    ['株洲•中國動力谷', '株洲·中国动力谷'],
    ['乾坤', '干坤'],
    ['顯著', '显着'],
    ['沈默', foldForSearch('沉默')],
    ['《英・雄》', '《英·雄》'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('folds every part of a text like the whole', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(foldForSearch(a + b)).toBe(foldForSearch(a) + foldForSearch(b));
      }),
    );
  });

  it('keeps the length, is idempotent and does not see the script', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldForSearch(text);
        expect(folded).toHaveLength(text.length);
        expect(foldForSearch(folded)).toBe(folded);
        expect(foldForSearch(foldScript(text))).toBe(folded);
      }),
    );
  });
});
