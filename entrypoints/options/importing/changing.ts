/** Changes to pages that are in the corpus: each is done as a whole or not at all. */
import type { ParsedPage } from '../../../lib/corpus/page.ts';
import type { OwnPages } from '../../../lib/extension/own-pages.ts';
import { grouped, idsOf, nothing } from './indexing.ts';
import { summaryOf } from './summary.ts';

/** Takes pages out of the corpus. */
export async function removePages(store: OwnPages, pages: readonly string[]): Promise<void> {
  const gone = new Set(pages);
  await rewrite(store, gone, (page) => (gone.has(page.page) ? null : page));
}

/** Gives pages another paper's name. */
export async function renamePaper(
  store: OwnPages,
  pages: readonly string[],
  newspaper: string,
): Promise<void> {
  const changed = new Set(pages);
  await rewrite(store, changed, (page) => (changed.has(page.page) ? { ...page, newspaper } : page));
}

/** Gives a page another date of issue, which is then no longer inferred. */
export async function setDate(store: OwnPages, name: string, date: string): Promise<void> {
  await rewrite(store, new Set([name]), (page) =>
    page.page === name ? withDate(page, date) : page,
  );
}

/** A page with a date that somebody knows. */
export function withDate(page: ParsedPage, date: string): ParsedPage {
  const inferred = page.inferred?.filter((field) => field !== 'date') ?? [];
  const { inferred: _, ...rest } = page;
  return { ...rest, date, ...(inferred.length > 0 ? { inferred } : {}) };
}

/** Indexes anew every segment that has one of `touched`, with its pages as `change` makes them. */
async function rewrite(
  store: OwnPages,
  touched: ReadonlySet<string>,
  change: (page: ParsedPage) => ParsedPage | null,
): Promise<void> {
  const segments = (await store.segments()).filter(({ pages }) =>
    pages.some((page) => touched.has(page)),
  );
  const before = await store.texts(segments.flatMap(({ pages }) => pages));
  const after = before.map(change).filter((page) => page !== null);
  await store.replace({
    ...nothing,
    removedSegments: idsOf(segments),
    removedPages: [...touched].filter((page) => !after.some((kept) => kept.page === page)),
    changedPages: after
      .filter(({ page }) => touched.has(page))
      .map((parsed) => ({ parsed, summary: summaryOf(parsed) })),
    segments: grouped(after),
  });
}
