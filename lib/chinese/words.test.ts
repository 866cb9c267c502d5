import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadConverter, loadDictionary } from '../../scripts/load-language.ts';
import { sentencesOf, wordsKept } from '../../tests/words-kept.ts';
import { createSegmenter } from './words.ts';

const dictionary = await loadDictionary();
const segment = createSegmenter({
  dictionary,
  known: [
    { text: '毛腾飞', kind: 'person' },
    { text: '三高四新', kind: 'term' },
  ],
});
const convert = await loadConverter(segment);
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

  test('never cut what the reader said is one word', () => {
    const reader = createSegmenter({
      dictionary,
      known: [{ text: '的银', kind: 'term', certain: true }],
    });
    expect(reader('我的银行').map(({ start, end }) => '我的银行'.slice(start, end))).toEqual([
      '我',
      '的银',
      '行',
    ]);
  });

  test('keep numbers, dates and Latin words whole', () => {
    expect(cut('2021年1月21日，增长64.2%')).toBe('2021年1月21日|，|增长|64.2%');
    expect(cut('3000亿元的5G和AA制')).toBe('3000亿|元|的|5G|和|AA制');
  });

  test.each([
    ['常务副省长谢建辉出席汇报会', '常务|副省长|谢建辉|出席|汇报会'],
    ['曾庆红、单晓明和欧阳建国说', '曾庆红|、|单晓明|和|欧阳建国|说'],
    ['中央总书记通伦通电话', '中央|总书记|通伦|通电话'],
    ['村民次仁央宗高兴地说', '村民|次仁央宗|高兴|地|说'],
    ['张某因涉嫌诈骗被刑拘', '张某|因|涉嫌|诈骗|被|刑拘'],
    ['日本首相岸田文雄抵达', '日本|首相|岸田文雄|抵达'],
  ])('find people nobody has listed: %s', (text, words) => {
    expect(cut(text)).toBe(words);
  });

  test.each([
    ['创始人施瓦布邀请', '创始人|施瓦布|邀请'],
    ['总理伊姆兰·汗抵达北京', '总理|伊姆兰·汗|抵达|北京'],
    ['阿卜杜拉耶夫获得铜牌', '阿卜杜拉耶夫|获得|铜牌'],
  ])('find foreign names: %s', (text, words) => {
    expect(cut(text)).toBe(words);
  });

  test.each([
    ['莲花县沿背村把红色资源', '莲花县|沿背村|把|红色|资源'],
    ['龙岗区布吉街道启动', '龙岗区|布吉街道|启动'],
    ['枫香镇花茂村发展', '枫香镇|花茂村|发展'],
    ['国家电影局统计', '国家电影局|统计'],
  ])('find places and offices: %s', (text, words) => {
    expect(cut(text)).toBe(words);
  });

  test('do not take little words for names', () => {
    expect(cut('始建于元代，生长于山谷')).toBe('始建|于|元代|，|生长|于|山谷');
  });

  test('keep what stands in quotation marks and what is said double', () => {
    expect(cut('坚持“双随机”，只能窝窝囊囊')).toBe('坚持|“|双随机|”，|只能|窝窝囊囊');
    expect(cut('践行“一谷五区”战略')).toBe('践行|“|一谷五区|”|战略');
  });

  test('are kept whole in marked news sentences, ours and the ones we were given', () => {
    const given = wordsKept(segment, 'words-dev.json');
    expect(given.kept / given.all, given.lost.join('\n')).toBeGreaterThan(0.95);
    const ours = wordsKept(segment, 'words.json');
    expect(ours.kept / ours.all, ours.lost.join('\n')).toBeGreaterThan(0.97);
  });

  test('cut Traditional text like its Simplified form', () => {
    expect(cut('銀行行長強調')).toBe('銀行|行長|強調');
  });

  test('are the same in Simplified and in Traditional of either region', () => {
    const ends = (text: string) =>
      segment(text)
        .map(({ end, kind }) => kind + end)
        .join();
    const different = sentencesOf('words.json')
      .map(({ text }) => text)
      .filter(
        (text) =>
          ends(convert(text, 'tw')) !== ends(text) || ends(convert(text, 'hk')) !== ends(text),
      );
    expect(different).toEqual([]);
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
