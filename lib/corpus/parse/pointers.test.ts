import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';

/** Kind, title and page of each item. */
function items(...rows: string[]) {
  return parsePage(rows.join('\n'), { page: 'p' }).items.map(({ kind, title, see }) => [
    kind,
    title,
    ...(see ? [see] : []),
  ]);
}

const STORY = ['旅游收入创新高', '本报讯（记者 张禹）昨日，记者获悉此事。'];

describe('teasers', () => {
  it('are the titles with an arrow and a page, and 导读 above them is no item', () => {
    expect(
      items(
        '今日导读',
        '“双减”政策如何落地 >>> 05版',
        '新能源车销量再创新高→A3',
        '老旧小区加装电梯',
        '（见2版）',
        '全市地铁客流破纪录',
        'A2·要闻',
        ...STORY,
      ),
    ).toEqual([
      ['teaser', '“双减”政策如何落地', '05'],
      ['teaser', '新能源车销量再创新高', 'A3'],
      ['teaser', '老旧小区加装电梯', '2'],
      ['teaser', '全市地铁客流破纪录', 'A2'],
      ['article', '旅游收入创新高'],
    ]);
  });

  it('in a list of contents may have their page before them, in their row or above it', () => {
    const teasers = [
      ['teaser', '国企改革提速', '03'],
      ['teaser', '一碗米粉的远行', '07'],
      ['article', '旅游收入创新高'],
    ];
    expect(items('导读', '03版 国企改革提速', '07版 一碗米粉的远行', ...STORY)).toEqual(teasers);
    expect(
      items('【要闻导读】', '03版·经济', '国企改革提速', '07版', '一碗米粉的远行', ...STORY),
    ).toEqual(teasers);
  });

  it('may tell a line of their story above the page', () => {
    const [teaser] = parsePage(
      ['国企改革提速', '我市出台三年行动方案，年底前完成清理。', '>>> 详见 A5', ...STORY].join(
        '\n',
      ),
      {
        page: 'p',
      },
    ).items;
    expect(teaser).toEqual({
      kind: 'teaser',
      title: '国企改革提速',
      see: 'A5',
      paragraphs: ['我市出台三年行动方案，年底前完成清理。'],
    });
  });

  it('do not end the story that they stand in', () => {
    expect(
      parsePage(
        ['新线开通', '本报讯（记者 张明）全市经济社', '国企改革提速 →A3', '会发展会议召开。'].join(
          '\n',
        ),
        { page: 'p' },
      ).items.map(({ paragraphs }) => paragraphs),
    ).toEqual([['本报讯（记者 张明）全市经济社会发展会议召开。'], []]);
  });

  it('are no page numbers: those stand at the head of a page', () => {
    const page = parsePage(['长沙晚报', 'A2版', ...STORY].join('\n'), { page: 'p' });
    expect(page.edition).toBe('A2');
    expect(page.items).toHaveLength(1);
  });
});
