/** How well related articles meet the hand-graded ones, beside plain ways to rank them. */
import type { Article } from '../../lib/corpus/corpus.ts';
import { nameRecords } from '../../lib/corpus/entities.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { encodeSegment, openSegment } from '../../lib/corpus/segment.ts';
import { cosine, countPairs, type Vector, weigh } from '../../lib/corpus/vectors.ts';
import { goldenArticles } from '../golden-articles.ts';
import { gainAt, gradedArticles } from '../related-grades.ts';
import type { Figure } from './figure.ts';

const DEPTH = 5;

/** Ids of the articles most like one, best first. */
type Ranking = (article: Article) => Promise<readonly string[]> | readonly string[];

export async function measure(): Promise<Figure[]> {
  const articles = goldenArticles().filter(({ kind }) => kind === 'article');
  const corpus = openCorpus([
    openSegment(encodeSegment({ articles, names: nameRecords(articles) })),
  ]);
  const ours: Ranking = async ({ id }) =>
    (await corpus.relatedTo(id, DEPTH)).map((related) => related.id);
  const figure = async (name: string, ranking: Ranking, limit?: number): Promise<Figure> => ({
    name: `related: nDCG@${DEPTH}, ${name}`,
    value: await meanGain(articles, ranking),
    unit: '',
    ...(limit === undefined ? {} : { limit, atLeast: true }),
  });
  return [
    await figure('ours', ours, 0.78),
    await figure('tf-idf cosine', byLikeness(articles, cosine)),
    await figure('shared pairs', byLikeness(articles, overlap)),
    await figure('in the order of the paper', ({ id }) =>
      articles.filter((other) => other.id !== id).map((other) => other.id),
    ),
  ];
}

async function meanGain(articles: readonly Article[], ranking: Ranking): Promise<number> {
  const byTitle = (title: string) => {
    const found = articles.find((article) => article.title.includes(title));
    if (!found) throw new Error(`No article is called ${title}.`);
    return found;
  };
  const graded = gradedArticles().filter(({ related }) => Object.keys(related).length > 0);
  let sum = 0;
  for (const one of graded) {
    const ranked = await ranking(byTitle(one.title));
    sum += gainAt(DEPTH, one, ranked, (title) => byTitle(title).id);
  }
  return sum / graded.length;
}

function byLikeness(
  articles: readonly Article[],
  likeness: (one: Vector<number>, other: Vector<number>) => number,
): Ranking {
  const counts = new Map(articles.map((article) => [article.id, countPairs(textOf(article))]));
  const frequency = new Map<number, number>();
  for (const key of [...counts.values()].flatMap((one) => [...one.keys()])) {
    frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const rarity = (key: number) => Math.log((articles.length + 1) / (frequency.get(key) ?? 1));
  const vectors = new Map([...counts].map(([id, one]) => [id, weigh(one, rarity)]));
  return ({ id }) => {
    const here = vectors.get(id) ?? new Map();
    return [...vectors]
      .filter(([other]) => other !== id)
      .map(([other, vector]) => ({ other, value: likeness(here, vector) }))
      .sort((a, b) => b.value - a.value)
      .map(({ other }) => other);
  };
}

const textOf = ({ kicker, title, paragraphs }: Article): string =>
  [kicker ?? '', title, ...paragraphs].join('\n');

function overlap(one: Vector<number>, other: Vector<number>): number {
  const shared = [...one.keys()].filter((key) => other.has(key)).length;
  return shared / (one.size + other.size - shared || 1);
}
