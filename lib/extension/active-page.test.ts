import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activePage } from './active-page.ts';

interface FakeTab {
  readonly id: number;
  readonly status?: string;
  readonly lastAccessed?: number;
}

const page = { title: '新闻', text: '株洲', hasHan: true };

/** A window with tabs, of which `readable` have our content script. */
function aWindow(tabs: readonly FakeTab[], readable: readonly number[], own?: FakeTab): void {
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue((own && { ...own, windowId: 1 }) as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (tabId: number) => {
    if (!readable.includes(tabId)) throw new Error('Receiving end does not exist.');
    return { ok: true, value: page };
  }) as never);
}

beforeEach(() => fakeBrowser.reset());

test('is the page in the active tab', async () => {
  aWindow([{ id: 3 }], [3]);
  expect(await activePage()).toEqual({ kind: 'readable', tabId: 3, page });
});

test('is restricted where no content script answers, and still loading while it loads', async () => {
  aWindow([{ id: 3, status: 'complete' }], []);
  expect(await activePage()).toEqual({ kind: 'restricted', tabId: 3 });
  aWindow([{ id: 3, status: 'loading' }], []);
  expect(await activePage()).toEqual({ kind: 'loading', tabId: 3 });
});

test('is restricted in a window without a tab to ask', async () => {
  aWindow([], []);
  expect(await activePage()).toEqual({ kind: 'restricted' });
});

test('is the readable tab used last, when our page stands in a tab of its own', async () => {
  const own = { id: 9, lastAccessed: 99 };
  const tabs = [
    { id: 1, lastAccessed: 10 },
    { id: 2, lastAccessed: 30 },
    { id: 3, lastAccessed: 20 },
  ];
  aWindow([...tabs, own], [1, 3, 9], own);
  expect(await activePage()).toMatchObject({ kind: 'readable', tabId: 3 });
});
