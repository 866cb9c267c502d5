import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePage, loadSettings } from '../../lib/extension/settings-store.ts';
import { obeyCommands } from './commands.ts';

type Obey = (command: string, tab?: { windowId: number }) => void;

/** Listens to commands, and gives them. */
function keyboard(): Obey {
  let obey: Obey = () => {};
  const commands = { onCommand: { addListener: (listener: Obey) => (obey = listener) } };
  Object.assign(browser, { commands, sidePanel: { open: vi.fn(async () => {}) } });
  obeyCommands();
  return (command, tab) => obey(command, tab);
}

beforeEach(() => fakeBrowser.reset());

test('puts pinyin on the page and takes it off again', async () => {
  const press = keyboard();
  press('toggle-pinyin');
  await vi.waitFor(async () => expect((await loadSettings()).pinyinOnPage).toBe(true));
  press('toggle-pinyin');
  await vi.waitFor(async () => expect((await loadSettings()).pinyinOnPage).toBe(false));
});

test('goes between the page’s own script and the one chosen last', async () => {
  const press = keyboard();
  await changePage({ script: 'hk' });
  press('toggle-script');
  await vi.waitFor(async () => expect((await loadSettings()).script).toBe('original'));
  press('toggle-script');
  await vi.waitFor(async () => expect((await loadSettings()).script).toBe('hk'));
});

test('goes to Taiwan’s characters when no script was ever chosen', async () => {
  const press = keyboard();
  press('toggle-script');
  await vi.waitFor(async () => expect((await loadSettings()).script).toBe('tw'));
});

test('opens the panel within the key press itself', () => {
  const press = keyboard();
  press('open-related', { windowId: 4 });
  expect(browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 4 });
});

test('leaves commands alone that it does not know', async () => {
  const press = keyboard();
  press('constructor');
  press('reload-everything');
  expect(await browser.storage.local.get()).toEqual({});
});
