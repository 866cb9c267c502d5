import { describe, expect, it } from 'vitest';
import { sharedPhrases } from './shared-phrases.ts';

/** In how many articles pairs stand side by side; those across the border of words in few. */
const known = new Map([
  ['建设', 20],
  ['加快', 20],
  ['快建', 5],
  ['进湘', 0],
  ['查二', 0],
  ['要草', 0],
]);
const frequency = (first: number, second: number) =>
  known.get(String.fromCharCode(first, second)) ?? 1;
const phrases = (one: string, other: string) =>
  sharedPhrases(one, other, frequency).map(({ phrase }) => phrase);

describe('sharedPhrases', () => {
  it('gives what stands between marks and joining words in both texts', () => {
    expect(phrases('推进湘赣边区域合作，落实。', '湘赣边区域合作和乡村振兴')).toEqual([
      '湘赣边区域合作',
    ]);
    expect(phrases('审查二〇三五年远景目标纲要草案', '二〇三五年远景目标纲要')).toEqual([
      '二〇三五年远景目标纲要',
    ]);
  });

  it('leaves out what leads into a thing or says how something is done', () => {
    expect(phrases('而是整座城市', '，而是整座城市！')).toEqual([]);
    expect(phrases('这是示范区域旅游', '这是示范区域旅游')).toEqual(['示范区域旅游']);
    expect(phrases('充分肯定改革', '充分肯定改革')).toEqual([]);
  });

  it('never cuts a word where the texts part', () => {
    expect(phrases('陶瓷产业加快建设', '陶瓷产业加快建成')).not.toContain('陶瓷产业加快建');
    expect(phrases('陶瓷产业，很好', '陶瓷产业！')).toEqual(['陶瓷产业']);
  });

  it('finds a phrase in either script and tells things from pieces of sentences', () => {
    expect(sharedPhrases('「航空產業」很好', '“航空产业”好', frequency)).toEqual([
      { phrase: '航空产业', thing: true },
    ]);
    expect(phrases('今天天气晴朗', '明天下雨')).toEqual([]);
  });
});
