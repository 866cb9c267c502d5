/** A file → the pages in it, as the reader sees them before adding, and as they will be stored. */
import { articlesOf } from '../../../lib/corpus/articles.ts';
import type { ParsedPage } from '../../../lib/corpus/page.ts';
import { ParseError } from '../../../lib/corpus/parse/parse-error.ts';
import type { KnownArticles } from './duplicates.ts';
import type { ChosenFile, Examined, FoundPage } from './shapes.ts';
import { summaryOf } from './summary.ts';

/** Files larger than this are no newspaper pages. */
const LARGEST = 32 * 1024 * 1024;

/** Reads a file's bytes into pages; throws an Error with one sentence. */
export type ReadPages = (name: string, bytes: Uint8Array) => readonly ParsedPage[];

export interface Found {
  readonly shown: FoundPage;
  readonly parsed: ParsedPage;
}

/** The pages of one file, all or, when one of them cannot be read, none. */
export async function examine(
  file: ChosenFile,
  readPages: ReadPages,
  known: KnownArticles,
  nextKey: () => number,
): Promise<readonly Found[] | Extract<Examined, { kind: 'unread' }>> {
  try {
    if (file.content.size > LARGEST) {
      throw new Error(`${file.name} is larger than 32 MB, which no newspaper page is.`);
    }
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    const pages = readPages(file.name, bytes);
    if (pages.every((page) => articlesOf(page).length === 0)) {
      throw new Error(`${file.name} has no article that could be read.`);
    }
    return pages.map((parsed) => found(file.name, parsed, known, nextKey()));
  } catch (error) {
    return { kind: 'unread', file: file.name, error: sentence(error, file.name) };
  }
}

function found(file: string, parsed: ParsedPage, known: KnownArticles, key: number): Found {
  const articles = articlesOf(parsed);
  const duplicateOf = known.pageOf(articles);
  known.add(articles);
  return {
    parsed,
    shown: {
      kind: 'found',
      key,
      file,
      ...summaryOf(parsed),
      headlines: articles.map(({ title }) => title),
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
    },
  };
}

/** What went wrong, in a sentence that names the file. */
function sentence(error: unknown, file: string): string {
  if (error instanceof ParseError) return `${file}, line ${error.line}: ${error.reason}`;
  const reason = error instanceof Error ? error.message : String(error);
  return reason.includes(file) ? reason : `${file}: ${reason}`;
}
