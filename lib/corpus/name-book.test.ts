import { describe, expect, it } from 'vitest';
import { goldenArticles, testArticle } from '../../tests/golden-articles.ts';
import type { Article, Corpus } from './corpus.ts';
import { nameRecords } from './entities.ts';
import { openCorpus } from './open-corpus.ts';
import { encodeSegment, openSegment } from './segment.ts';

const corpusOf = (...parts: (readonly Article[])[]): Corpus =>
  openCorpus(
    parts.map((articles) => openSegment(encodeSegment({ articles, names: nameRecords(articles) }))),
  );
const golden = corpusOf(goldenArticles());

describe('entity', () => {
  it('tells of a person in either script', async () => {
    const entity = await golden.entity('毛騰飛');
    expect(entity).toMatchObject({
      name: '毛腾飞',
      kind: 'person',
      forms: ['毛腾飞'],
      first: '2021-01-19',
      last: '2021-03-14',
      roles: [
        {
          role: '市委书记、市人大常委会主任',
          dates: ['2021-03-14', '2021-03-13', '2021-01-21', '2021-01-19'],
        },
      ],
    });
    expect(entity?.occurrences).toBeGreaterThan(15);
  });

  it('gives passages with the name marked, newest first', async () => {
    const { passages = [] } = (await golden.entity('三高四新')) ?? {};
    expect(passages.length).toBeGreaterThan(3);
    for (const { passage } of passages) {
      const [[start, end] = [0, 0]] = passage.marks;
      expect(passage.text.slice(start, end)).toBe('三高四新');
    }
    const dates = passages.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('gives the forms in which a name is printed, the commonest first', async () => {
    const articles = ['毛腾飞说', '毛 腾 飞', '毛腾飞讲'].map((text, at) =>
      testArticle({ id: `a-${at}`, paragraphs: [text] }),
    );
    expect((await corpusOf(articles).entity('毛腾飞'))?.forms).toEqual(['毛腾飞', '毛 腾 飞']);
  });

  it('unites what several segments know', async () => {
    const parts = [
      testArticle({ id: 'a-1', date: '2021-01-19', paragraphs: ['市长阳卫国致辞。'] }),
      testArticle({ id: 'b-1', date: '2021-09-27', paragraphs: ['市委书记阳卫国讲话。'] }),
    ].map((article) => [article]);
    expect(await corpusOf(...parts).summary('阳卫国')).toEqual({
      name: '阳卫国',
      kind: 'person',
      occurrences: 2,
      articles: 2,
      first: '2021-01-19',
      last: '2021-09-27',
      role: '市委书记',
    });
  });

  it('knows a place by the misreading that was corrected', async () => {
    const told = [
      testArticle({
        id: 'a-1',
        paragraphs: ['来到渌口区、攸县。'],
        corrected: [
          { field: 'paragraph', index: 0, start: 2, end: 3, was: '涠', reason: 'is 渌口区' },
        ],
      }),
      testArticle({ id: 'a-2', paragraphs: ['在渌口区，很好'] }),
    ];
    const corpus = corpusOf(told);
    expect(await corpus.entity('涠口区')).toEqual(await corpus.entity('渌口区'));
    expect(await corpus.entity('涠口区')).toMatchObject({ kind: 'place', articles: 2 });
  });

  it('knows nothing of what is nowhere', async () => {
    for (const name of ['孙悟空', '', '   ', '。', 'x'.repeat(1000), '\ud800']) {
      expect(await golden.entity(name)).toBeNull();
      expect(await golden.summary(name)).toBeNull();
    }
  });
});
