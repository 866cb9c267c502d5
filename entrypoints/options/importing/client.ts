/** The import worker as the page sees it: plain calls with progress, each of which can be stopped. */
import type { FromWorker, ImportWork, Progress, ToWorker } from './shapes.ts';

type Argument<T extends keyof ImportWork> = Parameters<ImportWork[T]>[0];

/** A task under way. `done` rejects with the worker's sentence, or with an AbortError when stopped. */
export interface Task<T> {
  readonly done: Promise<T>;
  readonly stop: () => void;
}

export type ImportClient = <T extends keyof ImportWork>(
  task: T,
  argument: Argument<T>,
  onProgress?: (progress: Progress) => void,
) => Task<ReturnType<ImportWork[T]>>;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Talks to a worker; what it says while nobody waits for it is dropped. */
export function importClient(worker: Worker): ImportClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asker = waiting.get(data.id);
    if (!asker) return;
    if ('progress' in data) return asker.onProgress?.(data.progress);
    waiting.delete(data.id);
    if ('value' in data) asker.resolve(data.value as never);
    else
      asker.reject(
        data.stopped ? new DOMException(data.error, 'AbortError') : new Error(data.error),
      );
  });
  const send = (message: ToWorker): void => worker.postMessage(message);
  return (task, argument, onProgress) => {
    const id = ++last;
    const done = new Promise<never>((resolve, reject) => {
      waiting.set(id, { resolve, reject, onProgress });
    });
    send({ id, task, argument });
    return { done, stop: () => send({ id, stop: true }) };
  };
}
