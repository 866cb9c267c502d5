/**
 * The newspaper pages that the reader brought, and their index. A page is written together with the
 * segment that finds it or not at all; what was accepted waits in a queue until then, so that an
 * import goes on where the browser was closed.
 */
import type { ParsedPage } from '../corpus/page.ts';
import { answered, look, openDatabase, transact } from './database.ts';

/** One of the reader's pages, as lists show it. */
export interface OwnPage {
  /** Its name, which no other page of the corpus has. */
  readonly page: string;
  readonly newspaper: string;
  /** ISO date of the issue. */
  readonly date?: string;
  readonly articles: number;
  readonly gaps: number;
}

/** A page on its way: parsed and named, not yet indexed. */
export interface Accepted {
  readonly summary: OwnPage;
  readonly parsed: ParsedPage;
}

/** Pages indexed together. */
export interface StoredSegment {
  readonly id: number;
  readonly pages: readonly string[];
  readonly articles: number;
  readonly bytes: Uint8Array;
}

export type NewSegment = Omit<StoredSegment, 'id'>;

/** A segment in place of others, and what becomes of their pages. */
export interface Replacement {
  readonly removedSegments: readonly number[];
  readonly removedPages: readonly string[];
  readonly changedPages: readonly Accepted[];
  readonly segments: readonly NewSegment[];
}

export interface OwnPages {
  list(): Promise<readonly OwnPage[]>;
  texts(pages: readonly string[]): Promise<readonly ParsedPage[]>;
  segments(): Promise<readonly StoredSegment[]>;
  /** Puts pages into the queue, all or none. */
  accept(pages: readonly Accepted[]): Promise<void>;
  /** The first pages of the queue, at least one article and about `articles` of them. */
  next(articles: number): Promise<readonly Queued[]>;
  waiting(): Promise<number>;
  /** Takes pages out of the queue and into the corpus with the segment that finds them. */
  settle(pages: readonly Queued[], segment: NewSegment): Promise<void>;
  /** Forgets what still waits. */
  dropQueue(): Promise<void>;
  replace(change: Replacement): Promise<void>;
}

export interface Queued extends Accepted {
  readonly id: number;
}

/** The reader's pages. Rejects where the browser keeps no database. */
export async function openOwnPages(): Promise<OwnPages> {
  const database = await openDatabase();
  const stored = (summary: OwnPage, parsed: ParsedPage) => ({ page: summary.page, parsed });
  return {
    list: () => look(database, 'pages', (store) => store.getAll()),
    segments: () => look(database, 'segments', (store) => store.getAll()),
    waiting: () => look(database, 'queue', (store) => store.count()),
    texts: async (pages) => {
      const store = database.transaction('texts', 'readonly').objectStore('texts');
      const found = await Promise.all(pages.map((page) => answered(store.get(page))));
      return found.flatMap((text) => (text ? [text.parsed] : []));
    },
    accept: (pages) =>
      transact(database, ['queue'], (store) => {
        for (const page of pages) store('queue').add(page);
      }),
    next: (articles) => firstOfQueue(database, articles),
    settle: (pages, segment) =>
      transact(database, ['queue', 'pages', 'texts', 'segments'], (store) => {
        for (const { id, summary, parsed } of pages) {
          store('queue').delete(id);
          store('pages').put(summary);
          store('texts').put(stored(summary, parsed));
        }
        store('segments').add(segment);
      }),
    dropQueue: () => transact(database, ['queue'], (store) => void store('queue').clear()),
    replace: ({ removedSegments, removedPages, changedPages, segments }) =>
      transact(database, ['pages', 'texts', 'segments'], (store) => {
        for (const id of removedSegments) store('segments').delete(id);
        for (const page of removedPages) {
          store('pages').delete(page);
          store('texts').delete(page);
        }
        for (const { summary, parsed } of changedPages) {
          store('pages').put(summary);
          store('texts').put(stored(summary, parsed));
        }
        for (const segment of segments) store('segments').add(segment);
      }),
  };
}

/** Walks the queue by a cursor: all of it may be more than memory should hold. */
function firstOfQueue(database: IDBDatabase, articles: number): Promise<readonly Queued[]> {
  return new Promise((resolve, reject) => {
    const found: Queued[] = [];
    let size = 0;
    const walking = database.transaction('queue', 'readonly').objectStore('queue').openCursor();
    walking.onerror = () => reject(walking.error);
    walking.onsuccess = () => {
      const cursor = walking.result;
      if (!cursor || size >= articles) return resolve(found);
      const page: Queued = cursor.value;
      found.push(page);
      size += page.summary.articles;
      cursor.continue();
    };
  });
}
