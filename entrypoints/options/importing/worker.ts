/** The import worker: reads, indexes and stores off the page's thread, one task at a time. */
import { openOwnPages } from '../../../lib/extension/own-pages.ts';
import { loadCorpus } from '../../engine/corpus.ts';
import type { FromWorker, ToWorker } from './shapes.ts';
import { importWork, type Running } from './work.ts';

type Task = (argument: unknown, running: Running) => Promise<unknown>;

async function main(): Promise<void> {
  const running = new Map<number, AbortController>();
  const tell = (message: FromWorker): void => self.postMessage(message);
  const work = openOwnPages().then((store) => importWork({ store, corpus: loadCorpus }));
  // Told with the first task; until then nobody asked.
  work.catch(() => {});

  self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
    const { id } = data;
    if ('stop' in data) return running.get(id)?.abort();
    const stopping = new AbortController();
    running.set(id, stopping);
    try {
      const task = (await work.catch(noDatabase))[data.task] as Task;
      const report = (progress: { done: number; total: number }): void => tell({ id, progress });
      // Other tabs with our options may be at work on the same pages.
      const value = await navigator.locks.request('bandu-own-pages', () =>
        task(data.argument, { report, signal: stopping.signal }),
      );
      tell({ id, value });
    } catch (error) {
      tell({ id, error: sentence(error), stopped: stopping.signal.aborted });
    } finally {
      running.delete(id);
    }
  });
}

function noDatabase(): never {
  throw new Error(
    'This browser window keeps no pages of yours, as private windows do. Open the options in an ordinary window.',
  );
}

function sentence(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return 'The browser has no room left for more pages. Nothing was added; free some disk space or remove pages.';
  }
  return error instanceof Error ? error.message : String(error);
}

main();
