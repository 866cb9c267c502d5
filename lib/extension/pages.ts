/** Our own pages, by address. */
import { browser } from 'wxt/browser';
import { hashOf } from './hash.ts';

type PageName = 'reader.html' | 'options.html' | 'sidepanel.html' | 'popup.html';

/** The address of a path of our own. WXT types `getURL` by the files it knows when it prepares. */
export function ownAddress(path: string): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}

/** The address of one of our pages, with the article or section after `#`. */
export function pageAddress(page: PageName, ...parts: readonly string[]): string {
  const address = ownAddress(`/${page}`);
  return parts.length === 0 ? address : address + hashOf(...parts);
}

/** Opens one of our pages in a new tab beside the current one. */
export async function openPage(page: PageName, ...parts: readonly string[]): Promise<void> {
  await browser.tabs.create({ url: pageAddress(page, ...parts) });
}

/** Closes the popup if that is what we are; the same page in a tab of its own stays. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

/** Opens the options, or goes to them where they are open. */
export function openOptions(): void {
  browser.runtime.openOptionsPage().then(closePopup);
}
