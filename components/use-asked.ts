/** React's view of things that live elsewhere: a store that changes, an answer that takes time. */
import { useEffect, useState } from 'react';

/** Something kept elsewhere: how to read it and to hear of changes. */
export interface Source<T> {
  readonly load: () => Promise<T>;
  readonly watch: (listener: (value: T) => void, signal: AbortSignal) => void;
}

/** A source of named values some of which can be changed. */
export interface Store<T> extends Source<T> {
  readonly change: (patch: Partial<T>) => Promise<void>;
}

/** What a source holds, `initial` until that is known. */
export function useSource<T>(source: Source<T>, initial: T): T {
  const [value] = useFollowed(source, initial);
  return value;
}

/**
 * What a store holds, and the way to change it. A change is seen at once, before it is stored: a
 * switch that waits for the disk looks broken.
 */
export function useStore<T extends object>(
  store: Store<T>,
  initial: T,
): readonly [T, (patch: Partial<T>) => void] {
  const [value, setValue] = useFollowed(store, initial);
  const change = (patch: Partial<T>): void => {
    setValue((before) => ({ ...before, ...patch }));
    store.change(patch).catch(() => store.load().then(setValue));
  };
  return [value, change];
}

function useFollowed<T>(source: Source<T>, initial: T) {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    const watching = new AbortController();
    source.watch((value) => setValue(() => value), watching.signal);
    source.load().then((value) => watching.signal.aborted || setValue(() => value));
    return () => watching.abort();
  }, [source]);
  return [value, setValue] as const;
}

/** A question under way, its answer, or the sentence of what went wrong. */
export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly error: string };

const waiting = { state: 'waiting' } as const;

/**
 * Asks again whenever one of `keys` (always as many) changes and drops answers that come late. While a new question is under
 * way the old answer stays, so that nothing flickers. A null `ask` asks nothing.
 */
export function useAsked<T>(keys: readonly unknown[], ask: (() => Promise<T>) | null): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(waiting);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `keys` say when the question is a new one
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
  }, [...keys, ask === null]);
  return asked;
}
