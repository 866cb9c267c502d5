import { describe, expect, test } from 'vitest';
import { spokenOf } from './numbers-aloud.ts';

/** How the stretch in brackets is read aloud. */
function aloud(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return spokenOf(marked.replace(/[[\]]/g, ''), start, end)?.join(' ');
}

describe('read aloud', () => {
  test.each([
    ['[3000亿]元', 'san1 qian1 yi4'],
    ['[2000]人', 'liang3 qian1'],
    ['增长[64.2%]', 'bai3 fen1 zhi1 liu4 shi2 si4 dian3 er4'],
    ['[5‰]', 'qian1 fen1 zhi1 wu3'],
    ['[2021年1月21日]', 'er4 ling2 er4 yi1 nian2 yi1 yue4 er4 shi2 yi1 ri4'],
    ['[11月]', 'shi2 yi1 yue4'],
    ['[10年]', 'shi2 nian2'],
    ['[5G]网络', 'wu3 G'],
    ['[A2]版', 'A er4'],
    ['[C919]', 'C jiu3 yi1 jiu3'],
    ['[valueOf1]', 'valueOf yi1'],
    ['[2]个', 'liang3'],
    ['[2]-3个', 'liang3'],
    ['2[-]3个', 'dao4'],
    ['第[2]', 'er4'],
    ['[2万]', 'liang3 wan4'],
    ['[22000]', 'liang3 wan4 liang3 qian1'],
    ['[12]个', 'shi2 er4'],
    ['[110]报警', 'yao1 yao1 ling2'],
    ['[110]米', 'yi1 bai3 yi1 shi2'],
    ['[210]', 'er4 bai3 yi1 shi2'],
    ['[1005]', 'yi1 qian1 ling2 wu3'],
    ['[10050]', 'yi1 wan4 ling2 wu3 shi2'],
    ['[5,000]', 'wu3 qian1'],
    ['[5000.46亿]', 'wu3 qian1 dian3 si4 liu4 yi4'],
    ['[100000000]', 'yi1 ling2 ling2 ling2 ling2 ling2 ling2 ling2 ling2'],
    ['[0.5]', 'ling2 dian3 wu3'],
    ['[8:30]', 'ba1 dian3 san1 shi2 fen1'],
    ['[２０２１年]', 'er4 ling2 er4 yi1 nian2'],
    ['[13800138000]', 'yao1 san1 ba1 ling2 ling2 yao1 san1 ba1 ling2 ling2 ling2'],
  ])('%s is %s', (marked, syllables) => {
    expect(aloud(marked)).toBe(syllables);
  });

  test('is nothing without a digit, or where nobody would know how', () => {
    expect(aloud('[株洲]')).toBeUndefined();
    expect(aloud('[，]')).toBeUndefined();
    expect(aloud('[v1.2-3_4]')).toBeUndefined();
    expect(aloud('好[-]坏')).toBeUndefined();
  });
});
