import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDoubts } from './doubts.ts';
import type { ParsedPage } from './page.ts';
import { parsePage } from './parse/parse-page.ts';

function pageOf(...paragraphs: string[]): ParsedPage {
  return { page: 'p', items: [{ kind: 'article', title: '题', paragraphs }] };
}

function doubtsIn(...paragraphs: string[]): string[] {
  return findDoubts([pageOf(...paragraphs)]).map(({ text }) => text);
}

const bundled = readdirSync('data/pages')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => parsePage(readFileSync(`data/pages/${name}`, 'utf8'), { page: name.slice(0, 3) }));

describe('doubled characters', () => {
  it.each([
    ['市十五届人大五次次会议开幕。五次会议今天开幕。', '五次次会'],
    ['市政协九届五十一一次主席会议召开。', '十一一次'],
    ['全市党支部书记培训训班举行。', '培训训班'],
  ])('doubts %s', (text, printed) => {
    expect(doubtsIn(text)).toContain(printed);
  });

  it.each([
    '他常常来，天天来，高高兴兴地来。',
    '久久为功，步步为营，人人参与，家家户户都高兴。',
    '五场硬仗战战艰辛、战战精彩。',
    '一幅幅画卷，一段段传奇，轰轰烈烈。',
    '市税务局局长和督导组组长来了，商量商量再说。',
    '代表们表示，代表表示赞成。',
    '2011年和二〇一一年，一一列出。',
  ])('leaves %s', (text) => {
    expect(doubtsIn(text)).toEqual([]);
  });

  it('suggests the text with one character less, at its place', () => {
    const text = '参加培训训班。';
    const [doubt] = findDoubts([pageOf(text)]);
    expect(doubt).toMatchObject({
      item: 1,
      field: 'paragraph',
      paragraph: 0,
      suggestion: '培训班',
    });
    expect(text.slice(doubt?.offset).startsWith('培训训班')).toBe(true);
  });

  it('trusts the dictionary where it knows the doubled word', () => {
    const page = pageOf('来到可可豆动画公司。');
    expect(findDoubts([page])).toHaveLength(1);
    expect(findDoubts([page], { isWord: (word) => word === '可可豆' })).toEqual([]);
  });
});

describe('names that compete', () => {
  it.each([
    ['涠口区', '渌口区'],
    ['蔡炎', '蔡溪'],
    ['周恕', '周恩'],
  ])('doubts %s beside %s', (text, suggestion) => {
    expect(findDoubts(bundled)).toContainEqual(
      expect.objectContaining({ kind: 'name', text, suggestion }),
    );
  });

  it('does not doubt two people of one sentence', () => {
    const text = '刘柏生、刘春生、李智、周杰参加。刘柏生、刘智生、李智、周杰离开。';
    expect(doubtsIn(text)).toEqual([]);
  });

  it('doubts only the form that the dictionary does not know', () => {
    const doubts = findDoubts(bundled, { isWord: (word) => word === '渌口区' });
    const places = new Set(
      doubts.filter(({ text }) => text.endsWith('口区')).map(({ text }) => text),
    );
    expect([...places]).toEqual(['涠口区']);
  });
});
