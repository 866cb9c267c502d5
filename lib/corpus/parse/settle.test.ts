import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';

function stories(...rows: string[]) {
  return parsePage(rows.join('\n'), { page: 'p' }).items.map(({ paragraphs }) =>
    paragraphs.map((one) => one.slice(0, 6)),
  );
}

const RIVER = [
  '湖南日报8月9日讯（记者 张明）省政府今天召开长江保护修复会议，研究岸线整治和化工企业搬迁。',
  '会议强调，要坚持共抓大保护，持续推进沿江化工企业搬',
];
const TRADE = [
  '上半年外贸进出口增长两成',
  '民营企业成主力',
  '湖南日报8月9日讯（记者 李华）长沙海关今天发布，上半年全省外贸进出口总值同比增长27.8%。',
];
const RIVER_ON = [
  '迁改造，扎实抓好岸线整治和生态修复。',
  '会议要求，各市州要压实长江保护责任，加快岸线整治进度。',
];
const TRADE_ON = [
  '从贸易伙伴看，东盟为全省第一大贸易伙伴，进出口增长31%。',
  '民营企业进出口占外贸总值七成以上，海关监管的出口货物增长最快。',
];

describe('two stories whose columns are printed in turn', () => {
  it('each get the paragraphs that speak of their matter', () => {
    expect(stories('努力守护一江碧水', ...RIVER, ...TRADE, ...RIVER_ON, ...TRADE_ON)).toEqual([
      ['湖南日报8月', '会议强调，要', '会议要求，各'],
      ['湖南日报8月', '从贸易伙伴看', '民营企业进出'],
    ]);
  });

  it('keep paragraphs that speak of neither with the story that went on last', () => {
    expect(stories('努力守护一江碧水', ...RIVER, ...TRADE, ...RIVER_ON, '大雨下了一夜。')).toEqual([
      ['湖南日报8月', '会议强调，要', '会议要求，各', '大雨下了一夜'],
      ['湖南日报8月'],
    ]);
  });
});
