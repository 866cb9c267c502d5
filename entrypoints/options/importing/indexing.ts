/** Pages → segments, and the queue of accepted pages → the corpus. */
import { articlesOf } from '../../../lib/corpus/articles.ts';
import { nameRecords } from '../../../lib/corpus/entities.ts';
import type { ParsedPage } from '../../../lib/corpus/page.ts';
import { encodeSegment } from '../../../lib/corpus/segment.ts';
import type {
  NewSegment,
  OwnPages,
  Replacement,
  StoredSegment,
} from '../../../lib/extension/own-pages.ts';
import type { Progress } from './shapes.ts';

/** Articles indexed and stored at once: what a closed browser loses is a few seconds' work. */
const AT_ONCE = 2500;
/** More small segments than this are joined, so that a search has few to ask. */
const MANY = 6;

/** The segment that finds these pages. */
export function segmentOf(pages: readonly ParsedPage[]): NewSegment {
  const articles = pages.flatMap(articlesOf);
  return {
    pages: pages.map(({ page }) => page),
    articles: articles.length,
    bytes: encodeSegment({ articles, names: nameRecords(articles) }),
  };
}

/**
 * Indexes what waits in the queue, a group of pages at a time; answers how many pages. Each group is
 * stored whole with its segment. Stopped between groups, it leaves the rest in the queue.
 */
export async function indexQueue(
  store: OwnPages,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<number> {
  const total = await store.waiting();
  for (let done = 0; ; ) {
    report({ done, total });
    signal.throwIfAborted();
    const group = await store.next(AT_ONCE);
    if (group.length === 0) return done;
    await store.settle(group, segmentOf(group.map(({ parsed }) => parsed)));
    done += group.length;
  }
}

/** Joins small segments when there are many of them. */
export async function joinSegments(store: OwnPages): Promise<void> {
  const small = (await store.segments()).filter(({ articles }) => articles < AT_ONCE);
  if (small.length <= MANY) return;
  const pages = await store.texts(small.flatMap((segment) => segment.pages));
  await store.replace({ ...nothing, removedSegments: idsOf(small), segments: grouped(pages) });
}

export const nothing: Replacement = {
  removedSegments: [],
  removedPages: [],
  changedPages: [],
  segments: [],
};

export function idsOf(segments: readonly StoredSegment[]): readonly number[] {
  return segments.map(({ id }) => id);
}

/** Segments over pages, each of about as many articles as are indexed at once. */
export function grouped(pages: readonly ParsedPage[]): readonly NewSegment[] {
  const groups: ParsedPage[][] = [];
  let size = AT_ONCE;
  for (const page of pages) {
    if (size >= AT_ONCE) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(page);
    size += page.items.length;
  }
  return groups.map(segmentOf);
}
