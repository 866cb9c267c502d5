import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';

function items(...rows: string[]) {
  return parsePage(rows.join('\n'), { page: 'p' }).items.map(
    ({ kind, title, sections, paragraphs }) => ({
      kind,
      title,
      ...(sections && { sections }),
      rows: paragraphs.length,
    }),
  );
}

const STORY = ['新线开通', '本报讯（记者 王明）今天，新线开通运营。', '市民纷纷前来试乘。'];
const NEXT = ['文化节开幕', '本报讯（记者 张三）昨晚，文化节开幕。'];

describe('a box under a story', () => {
  it.each([
    ['服务提示', ['1. 请带好身份证', '2、请提前半小时到场。', '咨询电话：0731-88886666']],
    ['温馨提示', ['① 请勿携带宠物', '② 请勿吸烟', '③ 老人须有人陪同']],
    ['出行提醒', ['一、首班车6时30分。', '二、末班车22时30分。', '三、票价2元起。']],
    ['咨询电话', ['市民热线：12345', '地铁公司：0731-88886666', '公交公司：0731-88887777']],
  ])('headed %s is a notice of its own', (head, rows) => {
    expect(items(...STORY, head, ...rows, ...NEXT)).toEqual([
      { kind: 'article', title: '新线开通', rows: 2 },
      { kind: 'notice', title: head, rows: 3 },
      { kind: 'article', title: '文化节开幕', rows: 1 },
    ]);
  });

  it('is a section when the story has other sections', () => {
    const [story] = items(
      '# 新线开通',
      ...STORY.slice(1),
      '### 换乘怎么走',
      '新线有三座换乘站，站内换乘约需四分钟。',
      '### 温馨提示',
      '1. 请带好身份证。',
      '2. 请勿吸烟。',
      '# 文化节开幕',
      ...NEXT.slice(1),
    );
    expect(story?.sections).toEqual(['换乘怎么走', '温馨提示']);
  });

  it('is a section when the story goes on after its points', () => {
    const [story] = items(
      ...STORY,
      '温馨提示',
      '1. 请带好身份证。',
      '2. 请勿吸烟。',
      '地铁公司负责人说，新线还将继续向南延伸，预计三年后全线建成。',
      ...NEXT,
    );
    expect(story).toMatchObject({ kind: 'article', sections: ['温馨提示'], rows: 5 });
  });

  it('does not take the page turn of the story above it', () => {
    const { items } = parsePage(
      [...STORY, '温馨提示', '1. 请勿吸烟', '2. 请排队', '（下转第二版）', ...NEXT].join('\n'),
      {
        page: 'p',
      },
    );
    expect(items.map(({ continuesOn }) => continuesOn)).toEqual(['2', undefined, undefined]);
  });
});
