import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOwnWords } from '../../lib/extension/own-words-store.ts';
import { loadSettings } from '../../lib/extension/settings-store.ts';
import { createEngine } from './engine.ts';

beforeEach(() => fakeBrowser.reset());

const edition = async (): Promise<number> => (await loadSettings()).edition;

test('gives out another edition when the reader’s own words change', async () => {
  createEngine();
  await keepOwnWords([{ word: '单晓明', kind: 'person' }]);
  await vi.waitFor(async () => expect(await edition()).toBeGreaterThan(0));
});

test('gives out another edition, once it has forgotten the old, when it is told to reload', async () => {
  await createEngine().reload({}, { own: true });
  expect(await edition()).toBeGreaterThan(0);
});

test('keeps the edition when anything else changes', async () => {
  createEngine();
  await browser.storage.local.set({ 'settings.hover': false, other: 1 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await edition()).toBe(0);
});
