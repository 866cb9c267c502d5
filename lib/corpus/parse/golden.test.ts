import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articlesOf } from '../articles.ts';
import type { PageItem } from '../page.ts';
import { readSources } from '../sources.ts';
import { accountFor, parsePage } from './parse-page.ts';

const PAGES = 'data/pages';
const GOLDEN = 'tests/golden';
const sources = readSources(readFileSync(`${PAGES}/sources.json`, 'utf8'), 'sources.json');
const names = readdirSync(PAGES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

function textOf(name: string): string {
  return readFileSync(`${PAGES}/${name}.txt`, 'utf8');
}

function parsed(name: string) {
  return parsePage(textOf(name), sources.get(name) ?? { page: name });
}

/** What labellers cannot see on the page is not compared. */
function asLabelled({ inferred: _inferred, gaps: _gaps, sectionsAt: _at, ...item }: PageItem) {
  return item;
}

describe('the five pages', () => {
  it.each(names)('reads %s item for item as it was labelled', (name) => {
    const gold = JSON.parse(readFileSync(`${GOLDEN}/${name}.json`, 'utf8'));
    const page = parsed(name);
    expect(page.items.map(asLabelled)).toEqual(gold.items);
    expect(page.newspaper).toBe(gold.newspaper);
    expect(page.date).toBe(gold.date);
  });

  it('say before which paragraph each heading stands', () => {
    const item = parsed('001_736d83bccc50eee4').items.find(({ sections }) => sections);
    const following = item?.sectionsAt?.map((place) => item.paragraphs[place]?.slice(0, 12));
    expect(item?.sections).toHaveLength(following?.length ?? -1);
    expect(following).toEqual(['新经济,是成都的特色,是', '公园城市,并不是简单地在']);
  });

  it('hold 28 articles and one photo story', () => {
    const articles = names.flatMap((name) => articlesOf(parsed(name)));
    expect(articles.filter(({ kind }) => kind === 'article')).toHaveLength(28);
    expect(articles.filter(({ kind }) => kind === 'photo')).toHaveLength(1);
  });

  it.each(names)('account for every row of %s once', (name) => {
    const rows = textOf(name)
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    const account = accountFor(textOf(name), { page: name });
    expect(account.map(({ line }) => line)).toEqual(rows);
  });
});
