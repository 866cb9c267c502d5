/**
 * The first searches in a page are slow, as the engine's code has never run there: 23 ms for the first
 * characters and 14 ms for the first pinyin, against 2 ms later. A few searches that nobody sees,
 * each while the browser has nothing to do, take that away from the first keys.
 */
import type { Corpus } from '../../lib/corpus/corpus.ts';

const QUERIES = ['中', 'z', 'zhong', 'zg', '中国市委'];

/** Searches once for each kind of query; `idle` waits for a quiet moment before each. */
export async function warmUp(corpus: Promise<Corpus>, idle: () => Promise<void>): Promise<void> {
  const warm = await corpus;
  for (const query of QUERIES) {
    await idle();
    await warm.search(query);
  }
}

/** Resolves when the browser is idle, after half a second at the latest. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 500 });
  });
}
