/** What a reader does in the popup above a page. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/chromium.ts';

/** Flips a switch in the popup above `page`, by its name. */
export async function flip(reader: ExtensionBrowser, page: Page, name: string): Promise<void> {
  const popup = await reader.clickToolbarButton(page);
  await popup.getByRole('switch', { name }).click();
  await popup.close();
}

/** Chooses the script in the popup above `page`. */
export async function chooseScript(
  reader: ExtensionBrowser,
  page: Page,
  name: string,
): Promise<void> {
  const popup = await reader.clickToolbarButton(page);
  const radio = popup.getByRole('radiogroup', { name: 'Script' }).getByRole('radio', { name });
  // The radio itself is drawn over by its label; what is clicked is where it lies.
  await radio.check({ force: true });
  await popup.close();
}

/** The page's elements as text, to compare. */
export function wholePage(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** The text a reader reads on the page, without anything of ours. */
export function ownText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const element of copy.querySelectorAll('*'))
      if (element.localName.startsWith('bandu-')) element.remove();
    return copy.textContent ?? '';
  });
}

/** The pinyin over the page's words, one string a word, in the page's order. */
export function pinyinOver(page: Page, selector = 'body'): Promise<readonly string[]> {
  return page
    .locator(`${selector} bandu-ruby`)
    .evaluateAll((rubies) => rubies.map((ruby) => ruby.textContent?.trim() ?? ''));
}

/**
 * Does something by which the popup closes itself. The browser then no longer answers whether the
 * key or button came up again, which is no fault.
 */
export async function thatCloses(action: Promise<void>): Promise<void> {
  await action.catch((error: Error) => {
    if (!/has been closed/.test(error.message)) throw error;
  });
}
