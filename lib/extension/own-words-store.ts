/** Where the reader's own words are kept: one key of `storage.local`. */
import { browser } from 'wxt/browser';
import { type OwnWord, parseOwnWords } from './own-words.ts';

const KEY = 'words';

/** All of the reader's words, oldest first. A store that cannot be read has none. */
export async function loadOwnWords(): Promise<readonly OwnWord[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return parseOwnWords(stored[KEY]);
}

/** Adds words; one that is there already is replaced. */
export async function keepOwnWords(words: readonly OwnWord[]): Promise<void> {
  await change((known) => [...known, ...words]);
}

/** Forgets what the reader said of `word`. */
export async function removeOwnWord(word: string): Promise<void> {
  await change((known) => known.filter((own) => own.word !== word));
}

/** Calls `listener` with all words whenever they change, until `signal` fires. */
export function watchOwnWords(
  listener: (words: readonly OwnWord[]) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) listener(parseOwnWords(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), {
    once: true,
  });
}

/** The words as views follow them. */
export const ownWordsStore = { load: loadOwnWords, watch: watchOwnWords };

/** One change after the other, whichever of our pages makes it. */
async function change(changed: (known: readonly OwnWord[]) => readonly OwnWord[]): Promise<void> {
  await navigator.locks.request('bandu-words', async () => {
    const words = parseOwnWords(changed(await loadOwnWords()));
    await browser.storage.local.set({ [KEY]: words });
  });
}
