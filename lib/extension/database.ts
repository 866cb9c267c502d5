/** The database of the reader's own pages: IndexedDB as promises, nothing more. */

const NAME = 'bandu';
const VERSION = 1;

/** What is kept where; see own-pages.ts for the shapes. */
export const STORES = {
  /** One line a page: what lists need. Key: the page's name. */
  pages: 'pages',
  /** The parsed page itself. Key: the page's name. */
  texts: 'texts',
  /** Indexed groups of pages, as the corpus opens them. Key: a growing number. */
  segments: 'segments',
  /** Pages accepted but not indexed yet: what an interrupted import goes on with. */
  queue: 'queue',
} as const;

export type StoreName = keyof typeof STORES;

/** Opens the database, making it at first. Rejects where the browser keeps none (private windows). */
export async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, VERSION);
  opening.onupgradeneeded = () => {
    const database = opening.result;
    database.createObjectStore(STORES.pages, { keyPath: 'page' });
    database.createObjectStore(STORES.texts, { keyPath: 'page' });
    database.createObjectStore(STORES.segments, { keyPath: 'id', autoIncrement: true });
    database.createObjectStore(STORES.queue, { keyPath: 'id', autoIncrement: true });
  };
  const database = await answered(opening);
  // Another version of the extension may need to change the database: make way.
  database.onversionchange = () => database.close();
  return database;
}

/** The answer to one request. */
export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Does `work` within one transaction and waits until all of it is on disk. Nothing of it is kept
 * when `work` throws, the disk is full or the browser is closed.
 */
export async function transact<T>(
  database: IDBDatabase,
  stores: readonly StoreName[],
  work: (store: (name: StoreName) => IDBObjectStore) => Promise<T> | T,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The change was given up.'));
  });
  try {
    const value = await work((name) => transaction.objectStore(name));
    await done;
    return value;
  } catch (error) {
    done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It has ended by itself, which is why we are here.
    }
    throw transaction.error ?? error;
  }
}

/** Reads from one store. */
export function look<T>(
  database: IDBDatabase,
  store: StoreName,
  read: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return answered(read(database.transaction(store, 'readonly').objectStore(store)));
}
