/** The stops of the tour, in the order a new reader meets them. */
import type { Page } from '@playwright/test';
import { cardButton, cardSaying } from '../browser/card.ts';
import type { ExtensionBrowser } from '../browser/chromium.ts';
import { eventually } from '../browser/eventually.ts';
import { pointAt } from '../browser/pointer.ts';
import type { PageServer } from '../browser/server.ts';

export interface Stop {
  /** The screenshot's file name without scheme and ending. */
  readonly name: string;
  /** What the screenshot shows, in a phrase. */
  readonly shows: string;
  /** Does what a reader would do and answers the page to photograph. */
  readonly visit: (reader: ExtensionBrowser, site: PageServer) => Promise<Page>;
}

export const stops: readonly Stop[] = [
  {
    name: 'hover',
    shows: 'the card of the word under the pointer',
    visit: async (reader, site) => {
      const page = await news(reader, site);
      await pointAt(page, '本地银行', 2);
      await cardSaying(page, 'háng');
      return page;
    },
  },
  {
    name: 'cross-reference',
    shows: 'names and terms of the corpus, and the card of one',
    visit: async (reader, site) => {
      const page = await news(reader, site);
      await highlights(page);
      await pointAt(page, '三高四新', 1);
      await cardSaying(page, '三高四新');
      return page;
    },
  },
  {
    name: 'pinyin',
    shows: 'pinyin over the page',
    visit: async (reader, site) => {
      const page = await news(reader, site);
      await inPopup(reader, page, (popup) =>
        popup.getByRole('switch', { name: 'Pinyin on page' }).click(),
      );
      await settled(page, 'bandu-ruby');
      return page;
    },
  },
  {
    name: 'traditional',
    shows: 'the page in Traditional characters (Taiwan)',
    visit: async (reader, site) => {
      const page = await news(reader, site);
      await inPopup(reader, page, (popup) =>
        popup.getByRole('radio', { name: 'Traditional (Taiwan)' }).check({ force: true }),
      );
      await page.getByText('從清水塘到動力谷').first().waitFor();
      return page;
    },
  },
  {
    name: 'popup',
    shows: 'the popup as it opens',
    visit: async (reader, site) => reader.clickToolbarButton(await news(reader, site)),
  },
  {
    name: 'search',
    shows: 'hits for a query in pinyin',
    visit: async (reader, site) => search(reader, site, 'san gao si xin'),
  },
  {
    name: 'no-hits',
    shows: 'what a search that finds nothing says',
    visit: async (reader, site) => {
      const popup = await reader.clickToolbarButton(await news(reader, site));
      await popup.getByLabel('Search the corpus').fill('zzzzzz');
      await popup.getByText('zzzzzz').first().waitFor();
      return popup;
    },
  },
  {
    name: 'popup-restricted',
    shows: 'the popup on a page that extensions may not read',
    visit: async (reader) => {
      const page = await reader.context.newPage();
      await page.goto('chrome://version');
      return reader.clickToolbarButton(page);
    },
  },
  {
    name: 'panel',
    shows: 'the side panel: related articles with their reasons',
    visit: async (reader, site) => {
      const panel = await openPanel(reader, await news(reader, site));
      await panel.getByRole('article').first().waitFor();
      return panel;
    },
  },
  {
    name: 'panel-correction',
    shows: 'a reading to correct in the side panel, from the pencil of its card',
    visit: async (reader, site) => {
      const page = await news(reader, site);
      await pointAt(page, '毛腾飞', 1);
      await cardSaying(page, '毛腾飞');
      const { x, y } = await cardButton(page, 'Correct this reading');
      await page.mouse.move(x, y, { steps: 5 });
      await page.mouse.click(x, y);
      const panel = await reader.surface('sidepanel.html');
      await panel.getByRole('textbox', { name: 'Reading' }).waitFor();
      return panel;
    },
  },
  {
    name: 'panel-empty',
    shows: 'the side panel on a page without Chinese',
    visit: async (reader, site) => {
      const page = await reader.context.newPage();
      await page.goto(`${site.origin}/english.html`);
      return openPanel(reader, page);
    },
  },
  {
    name: 'reader',
    shows: 'an article of the corpus in the reader',
    visit: async (reader, site) => readFirstHit(reader, site),
  },
  {
    name: 'reader-pinyin',
    shows: 'the same with pinyin',
    visit: async (reader, site) => {
      const page = await readFirstHit(reader, site);
      await page.getByRole('switch', { name: 'Pinyin' }).click();
      await page.locator('ruby').first().waitFor();
      return page;
    },
  },
  {
    name: 'options',
    shows: 'the options',
    visit: (reader) => reader.open('options.html'),
  },
];

async function news(reader: ExtensionBrowser, site: PageServer): Promise<Page> {
  const page = await reader.context.newPage();
  await page.goto(`${site.origin}/news.html`);
  return page;
}

/** Waits until there are elements of that name, and no more of them come. */
async function settled(page: Page, name: string): Promise<void> {
  let last = 0;
  await eventually(`${name} is drawn`, async () => {
    const count = await page.locator(name).count();
    const isStill = count > 0 && count === last;
    last = count;
    await page.waitForTimeout(300);
    return isStill;
  });
}

async function highlights(page: Page): Promise<void> {
  await eventually('names of the corpus are painted', () =>
    page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('bandu-'))),
  );
}

/** Opens the popup over `page`, does something in it, and goes back to the page. */
async function inPopup(
  reader: ExtensionBrowser,
  page: Page,
  act: (popup: Page) => Promise<void>,
): Promise<void> {
  const popup = await reader.clickToolbarButton(page);
  await act(popup);
  await popup.close();
}

async function search(reader: ExtensionBrowser, site: PageServer, query: string): Promise<Page> {
  const popup = await reader.clickToolbarButton(await news(reader, site));
  await popup.getByLabel('Search the corpus').fill(query);
  await popup.getByRole('option').first().waitFor();
  return popup;
}

async function openPanel(reader: ExtensionBrowser, page: Page): Promise<Page> {
  const popup = await reader.clickToolbarButton(page);
  await popup.getByRole('button', { name: 'Related articles' }).click();
  return reader.surface('sidepanel.html');
}

async function readFirstHit(reader: ExtensionBrowser, site: PageServer): Promise<Page> {
  const popup = await search(reader, site, '三高四新');
  const opened = reader.context.waitForEvent('page');
  await popup.getByRole('option').first().click();
  const page = await opened;
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
