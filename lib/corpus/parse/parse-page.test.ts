import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAsText } from '../../../tests/page-as-text.ts';
import type { PageItem } from '../page.ts';
import { ParseError } from './parse-error.ts';
import { accountFor, parsePage } from './parse-page.ts';

/** What an item says, without what is told of how it was printed. */
function content({ gaps: _, duplicates: _2, inferred: _3, eventDate: _4, ...item }: PageItem) {
  return item;
}

function parse(...rows: string[]) {
  return parsePage(rows.join('\n\n'), { page: 'p' });
}

/** Rows as print may have them, and anything else. */
const row = fc.oneof(
  fc.constantFrom(
    '## 标题在此',
    '本报记者 张明',
    '本报讯 1月3日，全市开会。',
    '下转A2版',
    '详见 A4',
    '图为会场。',
    '一、小标题',
    '1 勤洗手',
    '责、廉洁奉公。',
    '株洲日报',
    '2021年1月3日 星期日',
    '毛 腾 飞',
    '——副题',
    '　　段落开头',
    '没有说完的话，',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 20 }),
);

describe('any input', () => {
  it('has each of its rows that are not blank in the account once', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const text = rows.join('\n');
        const lines = text
          .split(/\r\n|[\n\r\u2028\u2029\f\v]/)
          .flatMap((line, at) => (line.replace(/^\uFEFF/, '').trim() === '' ? [] : [at + 1]));
        if (lines.length === 0) return;
        expect(accountFor(text, { page: 'p' }).map(({ line }) => line)).toEqual(lines);
      }),
      { numRuns: 300 },
    );
  });

  it('throws nothing but ParseError, naming file and line', () => {
    expect(() => parsePage(' \n　\n', { page: 'leer' })).toThrow(ParseError);
    expect(() => parsePage('', { page: 'leer' })).toThrow('leer:1: ');
  });

  it('reads its own output as what it wrote', () => {
    for (const name of readdirSync('data/pages').filter((one) => one.endsWith('.txt'))) {
      const about = { page: name, date: '2021-09-28' };
      const whole = parsePage(readFileSync(`data/pages/${name}`, 'utf8'), about);
      // Two halves with lost text between them look like a column cut once they stand together.
      const page = { ...whole, items: whole.items.filter(({ gaps = [] }) => gaps.length < 2) };
      const again = parsePage(pageAsText(page), about);
      expect(again.items.map(content)).toEqual(page.items.map(content));
    }
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const text = `题\n${rows.join('\n')}`;
        expect(parsePage(text, { page: 'p' })).toEqual(parsePage(text, { page: 'p' }));
      }),
    );
  });
});

describe('parsePage', () => {
  it('joins a paragraph across a column edge with a caption between', () => {
    const page = parse(
      '新线开通',
      '本报讯 1月3日，全市经济社',
      '图为会场。本报记者 张明 摄',
      '会发展会议召开。',
    );
    expect(page.items[0]).toMatchObject({
      paragraphs: ['本报讯 1月3日，全市经济社会发展会议召开。'],
      captions: ['图为会场。本报记者 张明 摄'],
    });
  });

  it('joins the lines of a page that is wrapped to one width, and accounts for each', () => {
    const paragraphs = [
      '本报讯（记者 张明） 1月3日，全市经济社会发展会议在市委礼堂召开，市长出席会议并讲话，各县市区负责人参加会议。',
      '会议指出，要坚持稳中求进工作总基调，推动高质量发展，努力开好局、起好步，把各项任务落到实处。',
    ];
    const lines = paragraphs.flatMap((text) => `　　${text}`.match(/.{1,16}/gu) ?? []);
    const text = ['新线开通', ...lines].join('\n');
    expect(parsePage(text, { page: 'p' }).items[0]?.paragraphs).toEqual(paragraphs);
    expect(accountFor(text, { page: 'p' })).toHaveLength(lines.length + 1);
  });

  it('gives a headline in the middle of its story to that story', () => {
    const page = parse(
      '本报记者 张明',
      '本报讯 1月3日，会议召开。',
      '会议指出，要推动全',
      '## 李强调研时强调 努力走在前列',
      '市高质量发展。',
    );
    expect(page.items).toHaveLength(1);
    expect(page.items[0]).toMatchObject({
      kicker: '李强调研时强调',
      title: '努力走在前列',
      paragraphs: ['本报讯 1月3日，会议召开。', '会议指出，要推动全市高质量发展。'],
    });
  });

  it('keeps a tail that is printed twice once', () => {
    const page = parse(
      '新线开通',
      '本报讯 要做到对党忠诚、团结一致、尽职尽责、廉洁奉公。',
      '责、廉洁奉公。',
      '大家鼓掌。',
    );
    expect(page.items[0]?.duplicates).toEqual(['责、廉洁奉公。']);
    expect(page.items[0]?.paragraphs).toHaveLength(2);
  });

  it('keeps a paragraph that is begun again once, whole', () => {
    const page = parse(
      '新线开通',
      '本报讯 开会。',
      '跨省培训开拓了我们的视',
      '跨省培训开拓了我们的视野，特别好。',
    );
    expect(page.items[0]?.paragraphs).toEqual([
      '本报讯 开会。',
      '跨省培训开拓了我们的视野，特别好。',
    ]);
    expect(page.items[0]?.duplicates).toEqual(['跨省培训开拓了我们的视']);
  });

  it('marks text that begins in nowhere and glues it to nothing', () => {
    const page = parse('新线开通', '本报讯 会议召开，市长出席。', '的人居环境正在变好。');
    expect(page.items[0]?.paragraphs).toHaveLength(2);
    expect(page.items[0]?.gaps).toEqual([{ paragraph: 1, at: 'start' }]);
  });

  it('reads a signed speech with its spaced name and its date', () => {
    const page = parse(
      '走在前列',
      '——在闭幕式上的讲话',
      '毛 腾 飞',
      '(2021年1月21日)',
      '各位代表、同志们：',
      '大会就要闭幕了。',
    );
    expect(page.items[0]).toEqual({
      kind: 'article',
      title: '走在前列',
      subtitle: '——在闭幕式上的讲话',
      byline: [{ name: '毛腾飞', role: '作者' }],
      eventDate: '2021-01-21',
      paragraphs: ['各位代表、同志们：', '大会就要闭幕了。'],
    });
  });

  it('puts a poster’s numbers in order and takes headlines above 详见 for teasers', () => {
    const page = parse(
      '两国元首通电话',
      '详见 A4',
      '## 良好习惯要保持',
      '1 勤洗手',
      '3 戴口罩',
      '2 少聚集',
    );
    expect(page.items.map(({ kind, see }) => [kind, see])).toEqual([
      ['teaser', 'A4'],
      ['notice', undefined],
    ]);
    expect(page.items[1]?.paragraphs).toEqual(['1 勤洗手', '2 少聚集', '3 戴口罩']);
  });

  it('believes the masthead and resolves 昨日 by it', () => {
    const page = parse(
      '长沙晚报',
      '2023年5月8日　星期一　A2版',
      '旅游收入创新高',
      '本报讯（记者 张禹）昨日，记者获悉此事。',
    );
    expect(page).toMatchObject({ newspaper: '长沙晚报', date: '2023-05-08', edition: 'A2' });
    expect(page.items[0]).toMatchObject({ eventDate: '2023-05-07', inferred: ['eventDate'] });
  });

  it('gives 上接 on a row of its own to the story whose headline it stands above or under', () => {
    const story = ['会议指出，全市上下要抓好落实。', '会议要求，要把工作做在前头。'];
    const above = parse(
      '新线开通',
      '本报讯 今天，新线开通。',
      '（上接第一版）',
      '扎实推进乡村振兴',
      ...story,
    );
    const under = parse(
      '新线开通',
      '本报讯 今天，新线开通。',
      '扎实推进乡村振兴',
      '（上接1版）',
      ...story,
    );
    for (const { items } of [above, under]) {
      expect(items.map(({ title, continuedFrom }) => [title, continuedFrom])).toEqual([
        ['新线开通', undefined],
        ['扎实推进乡村振兴', '1'],
      ]);
    }
  });

  it.each([
    [['本报讯（记者 张三）今天，今天']],
    [['湘江日报10月5日讯(全媒体记者 张三)今天,今天']],
    [['本报讯今天，新线开通']],
    [['## 本报讯（记者 张三）今天，今天']],
    [['本报讯（记者 张三）', '今天，今天']],
    [['湘江日报10月5日讯（全媒体记者 张三）', '今天，新线开通运营。']],
  ])('takes the lead of %s for the opening of the text', (rows) => {
    const [item, ...more] = parse('新线开通', ...rows).items;
    expect(more).toEqual([]);
    expect(item).toMatchObject({ kind: 'article', title: '新线开通' });
    expect(item?.paragraphs).toEqual([rows.join('').replace('## ', '')]);
  });
});
