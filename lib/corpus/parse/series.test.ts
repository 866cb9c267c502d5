import { describe, expect, it } from 'vitest';
import { accountFor, parsePage } from './parse-page.ts';

function items(...rows: string[]) {
  return parsePage(rows.join('\n'), { page: 'p' }).items.map(({ series, kicker, title }) => [
    series,
    kicker,
    title,
  ]);
}

describe('the name of a column', () => {
  it.each([
    [['【社论】', '走好新的赶考之路'], '社论', '走好新的赶考之路'],
    [['［短评］', '别让好经念歪'], '短评', '别让好经念歪'],
    [['今日谈', '别让好经念歪'], '今日谈', '别让好经念歪'],
    [['人民时评', '让好政策直达基层'], '人民时评', '让好政策直达基层'],
    [['新春走基层', '小山村的大变化'], '新春走基层', '小山村的大变化'],
    [['大国工匠｜一把焊枪走天下'], '大国工匠', '一把焊枪走天下'],
    [['【新春走基层】小山村的大变化'], '新春走基层', '小山村的大变化'],
  ])('%s is the series, not the kicker', (rows, series, title) => {
    expect(items(...rows, '本报记者 王强', '腊月二十三，记者来到小山村。')).toEqual([
      [series, undefined, title],
    ]);
  });

  it('is a row that stands over several headlines of the page', () => {
    const text = ['本报记者 王强', '腊月二十三，记者来到小山村。'];
    expect(
      items('匠心筑梦', '一把焊枪走天下', ...text, '匠心筑梦', '一双巧手绣山河', ...text),
    ).toEqual([
      ['匠心筑梦', undefined, '一把焊枪走天下'],
      ['匠心筑梦', undefined, '一双巧手绣山河'],
    ]);
  });

  it('opens a story where nothing else does', () => {
    expect(
      items(
        '新线开通',
        '本报讯（记者 王明）今天，新线开通运营。',
        '今日谈',
        '别让好经念歪',
        '近日，某地出台政策，引起热议。大家认为，好经不能念歪。',
      ),
    ).toEqual([
      [undefined, undefined, '新线开通'],
      ['今日谈', undefined, '别让好经念歪'],
    ]);
  });

  it('leaves what introduces a title its kicker', () => {
    expect(
      items('毛腾飞参加芦淞区代表团审议时强调', '努力展现新作为', '本报记者 王强', '会议召开。'),
    ).toEqual([[undefined, '毛腾飞参加芦淞区代表团审议时强调', '努力展现新作为']]);
  });

  it('is told in the account', () => {
    const account = accountFor('【社论】\n走好新路\n本报记者 王强\n我们走过了路。', { page: 'p' });
    expect(account.map(({ role }) => role)).toEqual(['series', 'title', 'byline', 'paragraph']);
  });
});
