import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from './settings.ts';
import {
  changeSettings,
  loadSettings,
  watchSettings,
  whenSettingsChange,
} from './settings-store.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(() => fakeBrowser.reset());

test('stores only what the reader set', async () => {
  await changeSettings({ pinyinOnPage: true });
  expect(await browser.storage.local.get()).toEqual({ 'settings.pinyinOnPage': true });
  expect(await loadSettings()).toEqual({ ...defaultSettings, pinyinOnPage: true });
});

test('forgets a setting that goes back to its default', async () => {
  await changeSettings({ script: 'tw', hover: false });
  await changeSettings({ script: undefined });
  expect(await browser.storage.local.get()).toEqual({ 'settings.hover': false });
});

test('reads past a spoilt value without losing the rest', async () => {
  await browser.storage.local.set({ 'settings.hover': { no: 1 }, 'settings.script': 'hk' });
  expect(await loadSettings()).toEqual({ ...defaultSettings, script: 'hk' });
});

test('gives the defaults when the store cannot be read', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
  expect(await loadSettings()).toEqual(defaultSettings);
});

test('tells watchers of every change until they stop watching', async () => {
  const seen: Settings[] = [];
  const watching = new AbortController();
  watchSettings((settings) => seen.push(settings), watching.signal);
  await changeSettings({ toneColours: false });
  await vi.waitFor(() => expect(seen.at(-1)?.toneColours).toBe(false));
  watching.abort();
  const before = seen.length;
  await changeSettings({ toneColours: true });
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toHaveLength(before);
});

test('says that something changed before anybody can have read it', async () => {
  const heard: string[] = [];
  const watching = new AbortController();
  watchSettings(() => heard.push('settings'), watching.signal);
  whenSettingsChange(() => heard.push('change'), watching.signal);
  await changeSettings({ hover: false });
  await vi.waitFor(() => expect(heard).toEqual(['change', 'settings']));
  watching.abort();
  await changeSettings({ hover: true });
  expect(heard).toHaveLength(2);
});

test('does not wake watchers for what is not a setting', async () => {
  const listener = vi.fn();
  watchSettings(listener, new AbortController().signal);
  await browser.storage.local.set({ something: 'else' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(listener).not.toHaveBeenCalled();
});
