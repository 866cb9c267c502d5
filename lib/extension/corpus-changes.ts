/** How every surface learns that the reader's own pages are others now. */
import { browser } from 'wxt/browser';
import { askBackground } from './ask.ts';

const KEY = 'corpus.changed';

/** Tells the background, and waits until it knows; then tells whatever else is open. */
export async function corpusChanged(): Promise<void> {
  await askBackground('reload', {});
  await browser.storage.local.set({ [KEY]: Date.now() });
}

/** Calls `listener` after each change, in this page too, until `signal` fires. */
export function watchCorpus(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), {
    once: true,
  });
}
