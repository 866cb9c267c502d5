import type { Page } from '@playwright/test';
import { cardSaying } from '../../scripts/browser/card.ts';
import { eventually } from '../../scripts/browser/eventually.ts';
import { placeOf, pointAt } from '../../scripts/browser/pointer.ts';
import { expect, test } from './fixtures.ts';
import { flip, wholePage } from './page-controls.ts';

/** The texts that our highlights cover, in the page's order. */
function painted(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('bandu-'))
      .flatMap(([, highlight]) => [...highlight].map(String)),
  );
}

test.beforeEach(async ({ tab, site }) => {
  await tab.goto(`${site.origin}/news.html`);
  await eventually('names are painted', async () => (await painted(tab)).length > 0);
});

test('people, terms and places of the corpus are painted where they are read', async ({ tab }) => {
  for (const name of ['毛腾飞', '三高四新', '渌口区', '株洲']) {
    await placeOf(tab, name);
    await eventually(`${name} is painted`, async () =>
      (await painted(tab)).some((each) => each.includes(name)),
    );
  }
});

test('painting adds no element and changes no text', async ({ tab, site, reader }) => {
  const painted = await wholePage(tab);
  await flip(reader, tab, 'Cross-references');
  await tab.goto(`${site.origin}/news.html`);
  expect(await wholePage(tab)).toBe(painted);
});

test('the card of a name says how often and when the corpus has it', async ({ tab }) => {
  await pointAt(tab, '毛腾飞', 1);
  const text = await cardSaying(tab, '毛腾飞');
  expect(text).toMatch(/\d+/);
  expect(text).toMatch(/2021/);
});

test('a click on a name opens the side panel at that name', async ({ tab, reader }) => {
  const { x, y } = await pointAt(tab, '三高四新', 1);
  await cardSaying(tab, '三高四新');
  await tab.mouse.click(x, y);
  const panel = await reader.surface('sidepanel.html');
  await expect(panel.getByRole('heading', { name: '三高四新', exact: true })).toBeVisible();
});

test('switching cross-references off takes the paint away', async ({ tab, reader }) => {
  await flip(reader, tab, 'Cross-references');
  await eventually('nothing is painted', async () => (await painted(tab)).length === 0);
});
