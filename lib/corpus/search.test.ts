import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenArticles, testArticle, testReadings } from '../../tests/golden-articles.ts';
import type { Article, Corpus, SearchOptions } from './corpus.ts';
import { openCorpus } from './open-corpus.ts';
import { encodeSegment, openSegment, type SegmentContents } from './segment.ts';

const readings = testReadings({
  毛腾飞: 'mao2 teng2 fei1',
  三高四新: 'san1 gao1 si4 xin1',
  西安: 'xi1 an1',
  县: 'xian4',
  株洲: 'zhu1 zhou1',
  绿色: 'lü4 se4',
  猫疼废: 'mao1 teng2 fei4',
});

const corpusOf = (...contents: SegmentContents[]): Corpus =>
  openCorpus(contents.map((one) => openSegment(encodeSegment(one))));
const golden = corpusOf({ articles: goldenArticles(), readings });
const titles = async (corpus: Corpus, query: string, options?: SearchOptions) =>
  (await corpus.search(query, options)).map(({ title }) => title);
const marked = ({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) =>
  marks.map(([start, end]) => text.slice(start, end));

describe('search', () => {
  it('gives every article first for its own headline', async () => {
    for (const { id, kicker = '', title } of goldenArticles()) {
      const [first] = await golden.search(`${kicker} ${title}`);
      expect(first?.id).toBe(id);
    }
  });

  it('finds every sentence of every article', async () => {
    const sentences = goldenArticles().flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap((text) => ({ id, sentence: text.slice(0, 20) })),
    );
    for (const { id, sentence } of sentences.filter((one) => one.sentence.length > 12)) {
      expect((await golden.search(sentence)).map((hit) => hit.id)).toContain(id);
    }
  });

  it.each([
    '毛腾飞',
    '毛騰飛',
    'maotengfei',
    'máo téngfēi',
    'mao2 teng2 fei1',
    'maotengf',
    'mtf',
    '毛tengfei',
    '  毛腾飞　',
  ])('finds 毛腾飞 by %s', async (query) => {
    const hits = await golden.search(query);
    const withName = goldenArticles().filter((one) => JSON.stringify(one).includes('毛腾飞'));
    expect(hits.map(({ id }) => id).sort()).toEqual(withName.map(({ id }) => id).sort());
    expect(hits.flatMap(({ passage }) => marked(passage))).toEqual(
      expect.arrayContaining(['毛腾飞']),
    );
  });

  it('keeps to the tone that was typed', async () => {
    const corpus = corpusOf({
      readings,
      articles: [
        testArticle({ id: 'a-1', title: '猫疼废' }),
        testArticle({ id: 'a-2', title: '毛腾飞' }),
      ],
    });
    expect(await titles(corpus, 'maotengfei')).toHaveLength(2);
    expect(await titles(corpus, 'máoténgfēi')).toEqual(['毛腾飞']);
  });

  it('takes the syllables of 西安 before the one of 县', async () => {
    const articles = ['县里的事', '西安的事'].map((title, at) =>
      testArticle({ id: `a-${at}`, title }),
    );
    expect(await titles(corpusOf({ articles, readings }), 'xian')).toEqual([
      '西安的事',
      '县里的事',
    ]);
  });

  it('puts a known name before an accident with the same initials', async () => {
    const articles = ['没停放', '见毛腾飞'].map((title, at) =>
      testArticle({ id: `a-${at}`, title }),
    );
    const corpus = corpusOf({
      articles,
      readings: `${readings} ${testReadings({ 没停放: 'mei2 ting2 fang4' })}`,
      names: [{ name: '毛腾飞', kind: 'person' }],
    });
    expect(await titles(corpus, 'mtf')).toEqual(['见毛腾飞', '没停放']);
  });

  it('takes letters as initials only where they do not stand as typed', async () => {
    const articles = ['TCL成都基地', '提出了'].map((title, at) =>
      testArticle({ id: `a-${at}`, title }),
    );
    const more = `${readings} ${testReadings({ 提出了: 'ti2 chu1 le5' })}`;
    expect(await titles(corpusOf({ articles, readings: more }), 'tcl')).toEqual(['TCL成都基地']);
    expect(await titles(corpusOf({ articles: articles.slice(1), readings: more }), 'tcl')).toEqual([
      '提出了',
    ]);
  });

  it('wants all words, in any order, and puts those side by side first', async () => {
    const articles = [
      '株洲造好机车。中国有动力',
      '中国动力在株洲',
      '株洲只有动力',
      '动力，很远很远很远很远很远很远的中国和株洲',
    ].map((text, at) =>
      testArticle({ id: `a-${at}`, title: text.slice(0, 4), paragraphs: [text] }),
    );
    const hits = await corpusOf({ articles, readings }).search('动力 株洲 中国');
    expect(hits.map(({ id }) => id)).toEqual(['a-1', 'a-0', 'a-3']);
  });

  it('passes over quotation marks, dots and spaces', async () => {
    const articles = [
      testArticle({ id: 'a-1', title: '株洲·中国动力谷' }),
      testArticle({ id: 'a-2', title: '实施“三高四新”战略' }),
      testArticle({ id: 'a-3', title: '毛 腾 飞' }),
    ];
    const corpus = corpusOf({ articles, readings });
    expect(await titles(corpus, '株洲中国动力谷')).toEqual(['株洲·中国动力谷']);
    expect(await titles(corpus, '「三高四新」战略')).toEqual(['实施“三高四新”战略']);
    expect(await titles(corpus, 'maotengfei')).toEqual(['毛 腾 飞']);
  });

  it('finds Latin letters and digits as they are, in any width or case', async () => {
    const articles = [
      testArticle({ id: 'a-1', title: '加大5G基站建设' }),
      testArticle({ id: 'a-2', title: 'TCL成都基地' }),
      testArticle({ id: 'a-3', title: '下降到64.2%' }),
    ];
    const corpus = corpusOf({ articles, readings });
    expect(await titles(corpus, '５ｇ基站')).toEqual(['加大5G基站建设']);
    expect(await titles(corpus, 'tcl')).toEqual(['TCL成都基地']);
    expect(await titles(corpus, '64.2%')).toEqual(['下降到64.2%']);
  });

  it('finds a single character, also the last of a run', async () => {
    const corpus = corpusOf({ articles: [testArticle({ id: 'a-1', title: '这是谷' })] });
    expect(await titles(corpus, '谷')).toEqual(['这是谷']);
    expect(await titles(corpus, '是')).toEqual(['这是谷']);
  });

  it('finds a name with one character misread when nothing has it right', async () => {
    const articles = [testArticle({ id: 'a-1', title: '涠口区代表团' })];
    expect(await titles(corpusOf({ articles }), '渌口区')).toEqual(['涠口区代表团']);
    const both = [...articles, testArticle({ id: 'a-2', title: '渌口区代表团' })];
    expect(await titles(corpusOf({ articles: both }), '渌口区')).toEqual(['渌口区代表团']);
  });

  it('finds a corrected article by what its page has, and marks what it should have', async () => {
    const article = testArticle({
      id: 'a-1',
      title: '阳卫国参加代表团审议',
      paragraphs: ['开头。', '市长阳卫国来到渌口区代表团。'],
      corrected: [
        {
          field: 'paragraph',
          index: 1,
          start: 7,
          end: 8,
          was: '涠',
          reason: 'the district is 渌口区',
        },
      ],
    });
    const corpus = corpusOf({ articles: [article] });
    for (const query of ['涠口区', '渌口区', '来到涠口区代表团']) {
      const [hit] = await corpus.search(query);
      expect(hit?.passage.text).toContain('渌口区');
      expect(marked(hit?.passage ?? { text: '', marks: [] })[0]).toBe(query.replace('涠', '渌'));
    }
    const [context] = await corpus.search('代表团');
    expect(marked(context?.passage ?? { text: '', marks: [] })).toEqual(['代表团']);
    expect(await corpus.article('a-1')).toEqual(article);
  });

  it('keeps to the dates asked for, both inclusive', async () => {
    const dated = ['2021-01-19', '2021-01-20', '2021-01-21', undefined].map((date, at) =>
      testArticle({ id: `a-${at}`, title: `株洲${at}`, ...(date ? { date } : {}) }),
    );
    const corpus = corpusOf({ articles: dated });
    const found = async (options: SearchOptions) => (await titles(corpus, '株洲', options)).sort();
    expect(await found({ from: '2021-01-20' })).toEqual(['株洲1', '株洲2']);
    expect(await found({ to: '2021-01-20' })).toEqual(['株洲0', '株洲1']);
    expect(await found({ from: '2021-01-20', to: '2021-01-20' })).toEqual(['株洲1']);
    expect(await found({ from: '2022-01-01', to: '2020-01-01' })).toEqual([]);
    expect(await found({})).toHaveLength(4);
  });

  it('gives the same hits in the same order from one segment or several', async () => {
    const articles = goldenArticles();
    const parts = corpusOf(
      { articles: articles.slice(0, 3), readings },
      { articles: articles.slice(3, 4) },
      { articles: articles.slice(4) },
    );
    for (const query of ['毛腾飞', '三高四新', 'sgsx', '株洲 高质量发展', '新']) {
      expect(await parts.search(query)).toEqual(await golden.search(query));
    }
  });

  it.each(['   ', '', 'zzzzzz', '<img src=x onerror=alert(1)>', '\ud800', '，。！', '“”'])(
    'finds nothing for %j',
    async (query) => {
      expect(await golden.search(query)).toEqual([]);
    },
  );

  it('finds nothing for ten thousand characters', async () => {
    expect(await golden.search('x'.repeat(10_000))).toEqual([]);
    expect(await golden.search('株'.repeat(10_000))).toEqual([]);
  });

  it('never throws, and marks lie within what they mark', async () => {
    const pieces = fc.constantFrom(
      '毛',
      '腾飞',
      ' ',
      'mao',
      'x',
      '1',
      '“',
      '，',
      '株洲',
      '\ud83d',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 6 }), async (parts) => {
        for (const { title, titleMarks, passage } of await golden.search(parts.join(''))) {
          for (const [text, marks] of [
            [title, titleMarks] as const,
            [passage.text, passage.marks] as const,
          ]) {
            let last = 0;
            for (const [start, end] of marks) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('cuts passages of readable length at the borders of clauses', async () => {
    const hits = (await golden.search('发展')).map(({ passage }) => passage.text);
    expect(hits.length).toBeGreaterThan(3);
    for (const text of hits) expect(text.length).toBeLessThanOrEqual(92);
    const atBorder = hits.filter((text) => /[。，、；：！？”,;:]$/.test(text));
    expect(atBorder.length / hits.length).toBeGreaterThan(0.8);
  });
});

describe('the corpus', () => {
  it('gives articles by their number, and all of them in the order of their dates', async () => {
    const all: readonly Article[] = await golden.articles();
    expect(all).toHaveLength(goldenArticles().length);
    const dates = all.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort());
    expect(await golden.article(all[0]?.id ?? '')).toEqual(all[0]);
    expect(await golden.article('nothing-1')).toBeNull();
  });
});
