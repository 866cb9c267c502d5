/** React's view of things that live elsewhere: a store that changes, an answer that takes time. */
import { useEffect, useState } from 'react';

/** A store of named values: how to read it, to hear of changes, and to change some of it. */
export interface Store<T> {
  readonly load: () => Promise<T>;
  readonly watch: (listener: (value: T) => void, signal: AbortSignal) => void;
  readonly change: (patch: Partial<T>) => Promise<void>;
}

/**
 * What a store holds, `initial` until it is first known, and the way to change it. A change is seen
 * at once, before it is stored: a switch that waits for the disk looks broken.
 */
export function useStore<T extends object>(
  store: Store<T>,
  initial: T,
): readonly [T, (patch: Partial<T>) => void] {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    const watching = new AbortController();
    store.watch(setValue, watching.signal);
    store.load().then((first) => watching.signal.aborted || setValue(first));
    return () => watching.abort();
  }, [store]);
  const change = (patch: Partial<T>): void => {
    setValue((before) => ({ ...before, ...patch }));
    store.change(patch).catch(() => store.load().then(setValue));
  };
  return [value, change];
}

/** A question under way, its answer, or the sentence of what went wrong. */
export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly error: string };

const waiting = { state: 'waiting' } as const;

/**
 * Asks again whenever `key` changes and drops answers that come late. While a new question is under
 * way the old answer stays, so that nothing flickers. A null `ask` asks nothing.
 */
export function useAsked<T>(key: unknown, ask: (() => Promise<T>) | null): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(waiting);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when the question is a new one
  useEffect(() => {
    if (!ask) return;
    let current = true;
    ask().then(
      (value) => current && setAsked({ state: 'answered', value }),
      (error: unknown) =>
        current &&
        setAsked({ state: 'failed', error: error instanceof Error ? error.message : `${error}` }),
    );
    return () => {
      current = false;
    };
  }, [key, ask === null]);
  return asked;
}
