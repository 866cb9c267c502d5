import { describe, expect, it } from 'vitest';
import { readLead } from './lead.ts';

describe('readLead', () => {
  it.each([
    ['株洲日报讯 1月21日下午，', '株洲日报', [], undefined],
    ['株洲日报·掌上株洲讯(记者/胡文洁) 3月14日,', '株洲日报·掌上株洲', ['胡文洁'], undefined],
    [
      '湖南日报11月5日讯（全媒体记者 黄婷婷 通讯员 刘芳）今天',
      '湖南日报',
      ['黄婷婷', '刘芳'],
      '11月5日',
    ],
    ['【本报讯】昨日', '本报', [], undefined],
    ['本报讯 (记者 王君)昨日', '本报', ['王君'], undefined],
    ['本报讯 记者 王铭俊 报道 省统计局', '本报', ['王铭俊'], undefined],
    ['三湘都市报·华声在线1月5日讯 昨', '三湘都市报·华声在线', [], '1月5日'],
  ])('reads the lead of %s', (text, outlet, names, date) => {
    const lead = readLead(text);
    expect(lead?.outlet).toBe(outlet);
    expect(lead?.byline.map(({ name }) => name)).toEqual(names);
    expect(lead?.date).toBe(date);
  });

  it.each([
    ['新华社北京1月19日电 外交部', '新华社', '1月19日'],
    ['据新华社北京1月3日电 昨', '新华社', '1月3日'],
    ['新华社华盛顿1月20日电（记者邓仙来 徐剑梅）美国', '新华社', '1月20日'],
    ['中新网长沙1月3日电 (记者 王君)昨', '中新网', '1月3日'],
    ['央视网消息：昨', '央视网', undefined],
  ])('names the agency of %s', (text, source, date) => {
    expect(readLead(text)).toMatchObject({ source, ...(date && { date }) });
  });

  it.each([
    '电影讯息很多，大家喜欢。',
    '据《湖南日报》报道，昨日',
    '新华社记者今天来了。',
    '会议听取了汇报。',
  ])('finds no lead in %s', (text) => {
    expect(readLead(text)).toBeNull();
  });
});
