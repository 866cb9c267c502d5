/** Reads the pages of data/pages: each file with what sources.json says of it and its corrections. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesOf } from '../lib/corpus/articles.ts';
import type { Article } from '../lib/corpus/corpus.ts';
import { applyCorrections, readCorrections } from '../lib/corpus/corrections.ts';
import { ParseError } from '../lib/corpus/parse/parse-error.ts';
import { parsePage } from '../lib/corpus/parse/parse-page.ts';
import { aboutPage, readSources } from '../lib/corpus/sources.ts';

const PAGES = 'data/pages';

/** The articles of every page under `root`. Throws a ParseError that names file and line. */
export function readArticles(root: string): Article[] {
  const folder = join(root, PAGES);
  const sources = readSources(
    readFileSync(join(folder, 'sources.json'), 'utf8'),
    `${PAGES}/sources.json`,
  );
  const corrections = readCorrections(
    readFileSync(join(folder, 'corrections'), 'utf8'),
    `${PAGES}/corrections`,
  );
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().flatMap((name) => {
    const page = name.slice(0, -'.txt'.length);
    const text = readFileSync(join(folder, name), 'utf8');
    try {
      const parsed = parsePage(text, sources.get(page) ?? aboutPage(page));
      return articlesOf(applyCorrections(parsed, corrections));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      throw new ParseError(`${PAGES}/${name}`, error.line, error.reason);
    }
  });
}
