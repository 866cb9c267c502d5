import { describe, expect, it } from 'vitest';
import { accountFor, parsePage } from './parse-page.ts';

const STORY = ['新线开通', '本报讯（记者 王明）今天，地铁新线开通运营，市民纷纷试乘。'];
const NEXT = ['文化节开幕', '本报讯（记者 张三）昨晚，文化节在体育馆举行。'];
const RICE = '5月6日，农民在稻田里插秧。各地抓紧农时春耕。 李华 摄影报道';

function items(...rows: string[]) {
  return parsePage(rows.join('\n'), { page: 'p' }).items.map(({ kind, captions }) => [
    kind,
    captions?.length ?? 0,
  ]);
}

describe('a dated photograph between two stories', () => {
  it('is an item of its own when it shares nothing with the story above', () => {
    expect(items(...STORY, RICE, ...NEXT)).toEqual([
      ['article', 0],
      ['photo', 1],
      ['article', 0],
    ]);
    expect(items(...NEXT, ...STORY, RICE)).toEqual([
      ['article', 0],
      ['article', 0],
      ['photo', 1],
    ]);
    const account = accountFor([...STORY, RICE, ...NEXT].join('\n'), { page: 'p' });
    expect(account.map(({ item }) => item)).toEqual([1, 1, 2, 3, 3]);
  });

  it('is the story’s when it shows what the story tells', () => {
    const metro = '5月6日，市民试乘地铁新线。 李华 摄';
    expect(items(...STORY, metro, ...NEXT)).toEqual([
      ['article', 1],
      ['article', 0],
    ]);
  });

  it('is the story’s when it stands within it or has no date', () => {
    expect(items(...STORY, RICE, '大家都说好，还会再来。', ...NEXT)[0]).toEqual(['article', 1]);
    expect(items(...STORY, '农民在稻田里插秧。 李华 摄', ...NEXT)[0]).toEqual(['article', 1]);
  });
});
