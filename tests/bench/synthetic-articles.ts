/** Articles that nobody wrote: words of a real language in their real frequencies, for scale. */
import { join } from 'node:path';
import type { Article } from '../../lib/corpus/corpus.ts';
import { readLexiconSources } from '../../scripts/lexicon-sources.ts';
import { testArticle } from '../golden-articles.ts';

const root = join(import.meta.dirname, '../..');
const CHARACTERS = 700;
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;
const ARTICLES_A_DAY = 40;

export interface Synthetic {
  readonly articles: readonly Article[];
  /** Words that a reader may search for, each with at least two characters, common and rare. */
  readonly words: readonly string[];
}

/** `count` articles of 700 characters, the same at every call. */
export function syntheticArticles(count: number): Synthetic {
  const frequent = readLexiconSources(root).frequent.filter(({ word }) =>
    /^\p{Script=Han}+$/u.test(word),
  );
  const random = numbers(20210122);
  const draw = sampler(frequent, random);
  const articles = Array.from({ length: count }, (_, at) => {
    const date = new Date(FIRST_DAY + Math.floor(at / ARTICLES_A_DAY) * DAY);
    return testArticle({
      id: `synthetic-${at + 1}`,
      date: date.toISOString().slice(0, 10),
      title: sentence(draw, random, 16).slice(0, -1),
      paragraphs: [paragraph(draw, random), paragraph(draw, random), paragraph(draw, random)],
    });
  });
  const words = Array.from({ length: 200 }, () => draw()).filter((word) => word.length > 1);
  return { articles, words };
}

function paragraph(draw: () => string, random: () => number): string {
  let text = '';
  while (text.length < CHARACTERS / 3) text += sentence(draw, random, 30);
  return text;
}

function sentence(draw: () => string, random: () => number, length: number): string {
  let text = '';
  while (text.length < length) text += draw() + (random() < 0.12 ? '，' : '');
  return `${text}。`;
}

/** Draws words as often as they are used. */
function sampler(
  words: readonly { readonly word: string; readonly count: number }[],
  random: () => number,
): () => string {
  const sums = new Float64Array(words.length);
  let sum = 0;
  words.forEach(({ count }, at) => {
    sum += count;
    sums[at] = sum;
  });
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]?.word ?? '';
  };
}

/** Pseudo-random numbers from 0 to 1 (mulberry32), the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
