/** The page the reader is at, seen from the popup or the side panel. */
import { browser } from 'wxt/browser';
import { askPage } from './ask.ts';
import type { PageText } from './messages.ts';

export type ActivePage =
  /** A page that our content script reads; `page.hasHan` says whether there is Chinese. */
  | { readonly kind: 'readable'; readonly tabId: number; readonly page: PageText }
  /** Still on its way. */
  | { readonly kind: 'loading'; readonly tabId: number }
  /** Browser pages, the store, PDF files: no extension may read them. */
  | { readonly kind: 'restricted'; readonly tabId?: number };

/** How many tabs to try, newest first, when our page stands in a tab of its own. */
const TRIES = 5;

/**
 * The page in the active tab of this window. When the asker itself fills the active tab (the popup
 * or panel opened as an ordinary page), the tab used last before it that can be read.
 */
export async function activePage(): Promise<ActivePage> {
  let nearest: ActivePage = { kind: 'restricted' };
  for (const tab of await candidates()) {
    const found = await pageIn(tab);
    if (found.kind === 'readable') return found;
    if (nearest.tabId === undefined) nearest = found;
  }
  return nearest;
}

/** Milliseconds between two looks at a page that is still on its way, and for how long to look. */
const AGAIN_MS = 150;
const PATIENCE_MS = 15_000;

/** The active page once it is no longer on its way: asked again until it answers or has loaded. */
export async function settledPage(): Promise<ActivePage> {
  const until = performance.now() + PATIENCE_MS;
  let page = await activePage();
  while (page.kind === 'loading' && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    page = await activePage();
  }
  return page;
}

interface Tab {
  readonly id?: number | undefined;
  readonly status?: string | undefined;
  readonly lastAccessed?: number | undefined;
}

async function candidates(): Promise<readonly Tab[]> {
  const own = await browser.tabs.getCurrent();
  if (!own) return browser.tabs.query({ active: true, currentWindow: true });
  const others = await browser.tabs.query({ windowId: own.windowId });
  return others
    .filter((tab) => tab.id !== own.id)
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))
    .slice(0, TRIES);
}

async function pageIn(tab: Tab): Promise<ActivePage> {
  if (tab.id === undefined) return { kind: 'restricted' };
  try {
    return { kind: 'readable', tabId: tab.id, page: await askPage(tab.id, 'pageText', {}) };
  } catch {
    return { kind: tab.status === 'loading' ? 'loading' : 'restricted', tabId: tab.id };
  }
}
