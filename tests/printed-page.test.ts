/** Pages printed from known articles in the ways of many papers, and read back. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageItem } from '../lib/corpus/page.ts';
import { parsePage } from '../lib/corpus/parse/parse-page.ts';
import { HEADLINES } from './printed-headlines.ts';
import {
  type Dice,
  type PrintedArticle,
  printArticle,
  printPage,
  rollHabits,
} from './printed-page.ts';

const GOLDEN = 'tests/golden';
const PAGES = 200;

/** Whole paragraphs of the labelled articles, without their leads. */
const bodies: string[][] = readdirSync(GOLDEN)
  .filter((name) => /^00\d_.*\.json$/.test(name))
  .flatMap((name) => JSON.parse(readFileSync(`${GOLDEN}/${name}`, 'utf8')).items as PageItem[])
  .filter(
    ({ kind, continuesOn, continuedFrom }) => kind === 'article' && !continuesOn && !continuedFrom,
  )
  .map(({ paragraphs }) => paragraphs.map(withoutLead).slice(0, 8))
  .filter((paragraphs) => paragraphs.every((one) => /[。！？”!]$/.test(one)));

function withoutLead(paragraph: string): string {
  return paragraph.replace(/^[^。]{0,30}?讯(?:\([^)]*\))? |^新华社北京.*?电 /, '');
}

/** A small generator of numbers, so that each run prints the same pages. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffled<T>(from: readonly T[], dice: Dice): T[] {
  return from
    .map((one) => ({ one, key: dice() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

function printAndRead(seed: number): { articles: PrintedArticle[]; items: readonly PageItem[] } {
  const dice = diceOf(seed * 7919);
  const habits = rollHabits(dice);
  const headlines = shuffled(HEADLINES, dice);
  const texts = shuffled(bodies, dice);
  const articles = texts
    .slice(0, 2 + Math.floor(dice() * 4))
    .map((text, at) => printArticle(headlines[at] ?? { title: '题' }, text, habits, dice));
  return { articles, items: parsePage(printPage(articles, habits), { page: 'p' }).items };
}

function itemOf(article: PrintedArticle, items: readonly PageItem[]): PageItem {
  const found = items.find(({ kicker, title, subtitle }) =>
    `${kicker} ${title} ${subtitle}`.includes(article.title),
  );
  return found ?? { kind: 'article', paragraphs: [] };
}

/** Share of what was printed that came back exactly. */
function exactness(parts: (article: PrintedArticle, item: PageItem) => boolean[]): number {
  const results: boolean[] = [];
  for (let seed = 1; seed <= PAGES; seed++) {
    const { articles, items } = printAndRead(seed);
    for (const article of articles) results.push(...parts(article, itemOf(article, items)));
  }
  return results.filter(Boolean).length / results.length;
}

describe(`${PAGES} printed pages`, () => {
  it('come back with at least 97 % of their paragraphs exact', () => {
    const share = exactness(({ paragraphs }, item) =>
      paragraphs.map((one) => item.paragraphs.includes(one)),
    );
    expect(share).toBeGreaterThan(0.97);
  });

  it('come back with at least 97 % of their headline fields exact', () => {
    const fields = ['kicker', 'title', 'subtitle'] as const;
    const share = exactness((article, item) =>
      fields
        .filter((field) => article[field] ?? item[field])
        .map((field) => article[field] === item[field]),
    );
    expect(share).toBeGreaterThan(0.97);
  });

  it('come back with at least 97 % of their by-lines and captions exact', () => {
    const share = exactness((article, item) => [
      JSON.stringify(article.byline) === JSON.stringify(item.byline),
      JSON.stringify(article.captions) === JSON.stringify(item.captions ?? []),
    ]);
    expect(share).toBeGreaterThan(0.97);
  });
});
