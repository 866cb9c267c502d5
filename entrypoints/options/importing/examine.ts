/** A file → the pages in it, as the reader sees them before adding, and as they will be stored. */
import { articlesOf } from '../../../lib/corpus/articles.ts';
import { type ImportReport, importFile, MOST_BYTES } from '../../../lib/corpus/import-file.ts';
import type { ParsedPage } from '../../../lib/corpus/page.ts';
import type { KnownArticles } from './duplicates.ts';
import type { ChosenFile, FoundPage, UnreadFile } from './shapes.ts';
import { summaryOf } from './summary.ts';

export interface Found {
  readonly shown: FoundPage;
  readonly parsed: ParsedPage;
}

/** The pages of one file, all or, when it cannot be read, none. */
export async function examine(
  file: ChosenFile,
  known: KnownArticles,
  nextKey: () => number,
): Promise<readonly Found[] | UnreadFile> {
  try {
    refuseLarge(file);
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    const report = importFile({ name: file.name, bytes }, (encoding) => new TextDecoder(encoding));
    return report.pages.map((parsed) => found(parsed, report, known, nextKey()));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      kind: 'unread',
      file: file.name,
      error: reason.includes(file.name) ? reason : `${file.name}: ${reason}`,
    };
  }
}

/** By its size alone: memory is not filled with what will be refused. */
function refuseLarge({ name, content }: ChosenFile): void {
  if (content.size <= MOST_BYTES) return;
  const [size, most] = [content.size, MOST_BYTES].map((bytes) => Math.round(bytes / 1024 / 1024));
  throw new Error(`${name}: it is too large: ${size} MB, and at most ${most} MB are read.`);
}

function found(
  parsed: ParsedPage,
  { file, doubts, unread }: ImportReport,
  known: KnownArticles,
  key: number,
): Found {
  const articles = articlesOf(parsed);
  const duplicateOf = known.pageOf(articles);
  known.add(articles);
  const ofPage = doubts.filter(({ page }) => page === parsed.page);
  return {
    parsed,
    shown: {
      kind: 'found',
      key,
      file,
      ...summaryOf(parsed),
      headlines: articles.map(({ title }) => title),
      doubts: ofPage.map(({ text, suggestion, reason }) => ({ text, suggestion, reason })),
      unread,
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
    },
  };
}
