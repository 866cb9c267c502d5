import { describe, expect, it } from 'vitest';
import { goldenArticles, testArticle } from '../../tests/golden-articles.ts';
import { gainAt, gradedArticles } from '../../tests/related-grades.ts';
import type { ArticleId } from './corpus.ts';
import { nameRecords } from './entities.ts';
import { openCorpus } from './open-corpus.ts';
import { encodeSegment, openSegment } from './segment.ts';

const articles = goldenArticles().filter(({ kind }) => kind === 'article');
const corpus = openCorpus([openSegment(encodeSegment({ articles, names: nameRecords(articles) }))]);
const idOf = (title: string): ArticleId => {
  const found = articles.find((article) => article.title.includes(title));
  if (!found) throw new Error(`No article is called ${title}.`);
  return found.id;
};

describe('related articles', () => {
  it('come in the order in which a reader would want them', async () => {
    const gains = await Promise.all(
      gradedArticles()
        .filter(({ related }) => Object.keys(related).length > 0)
        .map(async (graded) => {
          const related = await corpus.relatedTo(idOf(graded.title), 5);
          return gainAt(
            5,
            graded,
            related.map(({ id }) => id),
            idOf,
          );
        }),
    );
    expect(gains.reduce((sum, gain) => sum + gain, 0) / gains.length).toBeGreaterThan(0.78);
  });

  it('never hold the article itself, and say why', async () => {
    for (const { id } of articles) {
      for (const { id: other, reasons, score } of await corpus.relatedTo(id)) {
        expect(other).not.toBe(id);
        expect(reasons.length).toBeGreaterThan(0);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  });

  it('are explained by what both have, never by what is everywhere or by who wrote them', async () => {
    const all = await Promise.all(articles.map(({ id }) => corpus.relatedTo(id)));
    const reasons = new Set(all.flat().flatMap((one) => one.reasons));
    expect([...reasons]).toEqual(expect.arrayContaining(['三高四新', '中国动力谷', '曹慧泉']));
    for (const reason of ['株洲日报', '株洲', '株洲市', '记者', '陈正明', '胡文洁', '罗欣']) {
      expect(reasons).not.toContain(reason);
    }
  });

  it('are found for a text in either script', async () => {
    const simplified = '株洲清水塘老工业区搬迁改造后，将建设科技创新高地，落实“三高四新”战略。';
    const traditional = '株洲清水塘老工業區搬遷改造後，將建設科技創新高地，落實「三高四新」戰略。';
    const related = await corpus.related(simplified);
    expect(related.length).toBeGreaterThan(0);
    expect(related[0]?.reasons).toEqual(expect.arrayContaining(['清水塘老工业区', '三高四新']));
    expect(await corpus.related(traditional)).toEqual(related);
  });

  it.each([
    '',
    'The quick brown fox jumps over the lazy dog.',
    '今天北京天气晴朗，最高气温二十度，市民可以外出游玩。',
    '苹果公司发布新款手机，搭载全新芯片，续航能力大幅提升，售价不变，预计下月开售。',
    '国家队在世界杯预选赛中以三比一战胜对手，球迷欢呼。教练表示球员发挥出色。',
    '把鸡蛋打散，加盐和葱花，锅里放油烧热，倒入蛋液，小火煎至两面金黄即可。',
    '小明昨天下午和爷爷在公园里下棋，忽然下起了大雨，他们只好跑到亭子里躲雨。',
  ])('are none for a text about something else: %s', async (text) => {
    expect(await corpus.related(text)).toEqual([]);
  });

  it('are nearer when they are of the same days', async () => {
    const dated = ['2021-01-19', '2021-01-20', '2020-03-01'].map((date, at) =>
      testArticle({ id: `a-${at}`, date, title: '芦淞区服饰产业集群', paragraphs: ['航空产业园'] }),
    );
    const segment = encodeSegment({ articles: dated, names: [{ name: '芦淞区', kind: 'place' }] });
    const related = await openCorpus([openSegment(segment)]).relatedTo('a-0' as ArticleId);
    expect(related.map(({ id }) => id)).toEqual(['a-1', 'a-2']);
  });
});
