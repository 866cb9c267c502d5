/** The side panel: opening it, and telling it which name to show. */

import type { SidebarAction } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { openPage } from './pages.ts';

/** Firefox has a sidebar instead of Chrome's side panel; the types we use are Chrome's. */
const sidebar = (browser as { sidebarAction?: SidebarAction.Static }).sidebarAction;

/**
 * Opens the panel in a window. Browsers allow it only while they handle the user's own click or
 * key: nothing may be awaited between that event and this call.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidebar ? sidebar.open() : browser.sidePanel.open({ windowId });
}

/** What the panel was asked to show besides the related articles. */
export interface PanelRequest {
  readonly name: string;
  /** The reader wants to say how it is read. */
  readonly correct: boolean;
}

const keyOf = (windowId: number): string => `panel.${windowId}`;

/** Asks the panel of a window, open now or soon, to show a name. */
export async function showInPanel(windowId: number, name: string, correct = false): Promise<void> {
  // The time makes asking twice for the same name two requests.
  await browser.storage.session.set({ [keyOf(windowId)]: { name, correct, asked: Date.now() } });
}

/** Gives the panel of a window its request, now and whenever one comes, until `signal` fires. */
export function watchPanelRequests(
  windowId: number,
  listener: (request: PanelRequest) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(windowId);
  const take = (stored: unknown): void => {
    const request = parsePanelRequest(stored);
    if (!request || signal.aborted) return;
    listener(request);
    browser.storage.session.remove(key);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session') take(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), {
    once: true,
  });
  browser.storage.session.get(key).then((stored) => take(stored[key]));
}

function parsePanelRequest(stored: unknown): PanelRequest | null {
  if (typeof stored !== 'object' || stored === null || !('name' in stored)) return null;
  if (typeof stored.name !== 'string') return null;
  return { name: stored.name, correct: 'correct' in stored && stored.correct === true };
}

/**
 * Shows a name to a reader who clicked it on a page of the window. Firefox opens its sidebar only
 * from its own pages (docs/BROWSER-BUGS.md), so there a closed sidebar becomes a tab.
 */
export async function openPanelAt(
  windowId: number,
  { name, correct }: { readonly name?: string; readonly correct?: boolean | undefined },
): Promise<void> {
  const opening = sidebar ? null : openPanel(windowId);
  if (name !== undefined) await showInPanel(windowId, name, correct);
  await opening;
  if (sidebar && !(await sidebar.isOpen({ windowId }))) await openPage('sidepanel.html');
}
