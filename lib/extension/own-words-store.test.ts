import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnWord } from './own-words.ts';
import { keepOwnWords, loadOwnWords, removeOwnWord, watchOwnWords } from './own-words-store.ts';

const zha: OwnWord = { word: '查海生', kind: 'person', syllables: ['zha1', 'hai3', 'sheng1'] };
const whole: OwnWord = { word: '一谷三区', kind: 'term' };

beforeEach(() => fakeBrowser.reset());

test('keeps words, replaces what is said anew, and forgets what is removed', async () => {
  await keepOwnWords([zha]);
  await keepOwnWords([whole]);
  await keepOwnWords([{ word: '查海生', kind: 'person' }]);
  expect(await loadOwnWords()).toEqual([{ word: '查海生', kind: 'person' }, whole]);
  await removeOwnWord('查海生');
  expect(await loadOwnWords()).toEqual([whole]);
});

test('has no words when the store is spoilt', async () => {
  await browser.storage.local.set({ words: 'gone' });
  expect(await loadOwnWords()).toEqual([]);
});

test('tells watchers of words, and of nothing else, until they stop', async () => {
  const listener = vi.fn();
  const watching = new AbortController();
  watchOwnWords(listener, watching.signal);
  await keepOwnWords([zha]);
  await browser.storage.local.set({ 'settings.hover': false });
  expect(listener.mock.calls).toEqual([[[zha]]]);
  watching.abort();
  await removeOwnWord('查海生');
  expect(listener).toHaveBeenCalledTimes(1);
});
