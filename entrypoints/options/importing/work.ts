/** What the import worker does, over a store and a corpus it is given. */
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import type { ParsedPage } from '../../../lib/corpus/page.ts';
import type { Accepted, OwnPages } from '../../../lib/extension/own-pages.ts';
import { removePages, renamePaper, setDate, withDate } from './changing.ts';
import { type KnownArticles, knownArticles } from './duplicates.ts';
import { examine, type Found } from './examine.ts';
import { indexQueue, joinSegments } from './indexing.ts';
import { freeName } from './naming.ts';
import type { Choice, Examined, ImportWork, Progress } from './shapes.ts';
import { summaryOf } from './summary.ts';

export interface Around {
  readonly store: OwnPages;
  /** The corpus as it is now, the reader's own pages included. */
  readonly corpus: () => Promise<Corpus>;
}

/** How a task reports and hears that it shall stop. */
export interface Running {
  readonly report: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

type Work = {
  readonly [T in keyof ImportWork]: (
    argument: Parameters<ImportWork[T]>[0],
    running: Running,
  ) => Promise<ReturnType<ImportWork[T]>>;
};

/** The tasks. Found pages are kept here between `examine` and `add`, as they may be large. */
export function importWork({ store, corpus }: Around): Work {
  const found = new Map<number, ParsedPage>();
  let key = 0;

  const known = async (): Promise<KnownArticles> =>
    knownArticles(await (await corpus()).articles());

  const keep = (result: readonly Found[] | Examined): readonly Examined[] => {
    if ('kind' in result) return [result];
    for (const { shown, parsed } of result) found.set(shown.key, parsed);
    return result.map(({ shown }) => shown);
  };

  const settleQueue = async ({ report, signal }: Running): Promise<number> => {
    try {
      return await indexQueue(store, report, signal);
    } catch (error) {
      // Stopped by the reader: what is not in the corpus yet shall not come later.
      if (signal.aborted) await store.dropQueue();
      throw error;
    } finally {
      await joinSegments(store);
    }
  };

  return {
    examine: async (files, { report, signal }) => {
      const articles = await known();
      const examined: Examined[] = [];
      for (const [done, file] of files.entries()) {
        report({ done, total: files.length });
        signal.throwIfAborted();
        examined.push(...keep(await examine(file, articles, () => ++key)));
      }
      return examined;
    },
    add: async (choices, running) => {
      const taken = new Set((await (await corpus()).articles()).map(({ page }) => page));
      const accepted = choices.flatMap((choice) => {
        const parsed = found.get(choice.key);
        if (!parsed) return [];
        const page = freeName(parsed.page, taken);
        taken.add(page);
        return [accept({ ...parsed, page }, choice)];
      });
      await store.accept(accepted);
      found.clear();
      return settleQueue(running);
    },
    waiting: () => store.waiting(),
    resume: (_, running) => settleQueue(running),
    remove: (pages) => removePages(store, pages),
    rename: ({ pages, newspaper }) => renamePaper(store, pages, newspaper),
    date: ({ page, date }) => setDate(store, page, date),
    all: async () => store.texts((await store.list()).map(({ page }) => page)),
  };
}

/** A found page as the reader wants it. */
function accept(parsed: ParsedPage, { newspaper, date }: Choice): Accepted {
  const named = { ...parsed, newspaper };
  const page = date && date !== parsed.date ? withDate(named, date) : named;
  return { parsed: page, summary: summaryOf(page) };
}
