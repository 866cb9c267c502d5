import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { thatCloses } from './page-controls.ts';

/** A headline of the corpus: “王者荣耀”诞生地、“公园城市”首提地…… 株洲考察团成都考察看了啥? */
const headline = /成都考察/;

test.beforeEach(async ({ tab, site }) => {
  await tab.goto(`${site.origin}/news.html`);
});

const searchBox = (popup: Page) => popup.getByLabel('Search the corpus', { exact: true });
const hits = (popup: Page) => popup.getByRole('listbox').getByRole('option');

test('the toolbar button opens the popup with the focus in its search box', async ({
  tab,
  reader,
}) => {
  const popup = await reader.clickToolbarButton(tab);
  await expect(searchBox(popup)).toBeFocused();
});

test('the popup says what can be typed before anything is', async ({ tab, reader }) => {
  const popup = await reader.clickToolbarButton(tab);
  await expect(popup.getByText(/pinyin/i).first()).toBeVisible();
  await expect(hits(popup)).toHaveCount(0);
});

for (const [kind, query] of [
  ['Simplified characters', '株洲考察团成都考察'],
  ['Traditional characters', '株洲考察團成都考察'],
  ['pinyin with tone marks', 'chéng dū kǎo chá'],
  ['pinyin with tone numbers', 'cheng2du1 kao3cha2'],
  ['pinyin without tones', 'chengdukaocha'],
  ['initials', 'cdkc'],
] as const)
  test(`an article is found by ${kind}`, async ({ tab, reader }) => {
    const popup = await reader.clickToolbarButton(tab);
    await searchBox(popup).pressSequentially(query);
    await expect(hits(popup).filter({ hasText: headline }).first()).toBeVisible();
  });

test('the best hit is the article whose headline was typed, its name beginning with the headline', async ({
  tab,
  reader,
}) => {
  const popup = await reader.clickToolbarButton(tab);
  await searchBox(popup).fill('株洲考察团成都考察看了啥');
  await expect(hits(popup).first()).toHaveAccessibleName(/^.{0,40}株洲考察团成都考察看了啥/);
});

test('a hit shows its passage with the match marked, its date and its page', async ({
  tab,
  reader,
}) => {
  const popup = await reader.clickToolbarButton(tab);
  await searchBox(popup).fill('三高四新');
  const first = hits(popup).first();
  await expect(first.locator('mark').first()).toHaveText(/[三高四新]+/);
  await expect(first).toContainText('2021');
});

test('the arrow keys walk the hits and Enter opens one in the reader', async ({ tab, reader }) => {
  const popup = await reader.clickToolbarButton(tab);
  await searchBox(popup).fill('三高四新');
  await expect(hits(popup).nth(1)).toBeVisible();
  await expect(hits(popup).first()).toHaveAttribute('aria-selected', 'true');
  await popup.keyboard.press('ArrowDown');
  await expect(hits(popup).nth(1)).toHaveAttribute('aria-selected', 'true');
  await popup.keyboard.press('ArrowUp');
  await popup.keyboard.press('ArrowDown');
  const opened = reader.context.waitForEvent('page');
  await thatCloses(popup.keyboard.press('Enter'));
  const article = await opened;
  await expect(article).toHaveURL(/reader\.html#/);
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Han}/u);
});

test('a click on a hit opens it in the reader', async ({ tab, reader }) => {
  const popup = await reader.clickToolbarButton(tab);
  await searchBox(popup).fill('株洲考察团成都考察');
  const opened = reader.context.waitForEvent('page');
  await thatCloses(hits(popup).first().click());
  const article = await opened;
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('Escape empties the search box', async ({ tab, reader }) => {
  const popup = await reader.clickToolbarButton(tab);
  await searchBox(popup).fill('株洲');
  await expect(hits(popup).first()).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(searchBox(popup)).toHaveValue('');
  await expect(hits(popup)).toHaveCount(0);
});

test('a search that finds nothing says so and helps on', async ({ tab, reader }) => {
  const popup = await reader.clickToolbarButton(tab);
  await searchBox(popup).fill('zzzzzz');
  await expect(popup.getByText(/zzzzzz/)).toBeVisible();
  await expect(hits(popup)).toHaveCount(0);
});

test('the page controls of the contract are there by name', async ({ tab, reader }) => {
  const popup = await reader.clickToolbarButton(tab);
  await expect(popup.getByRole('switch', { name: 'Pinyin on page' })).toBeVisible();
  await expect(popup.getByRole('switch', { name: 'Cross-references' })).toBeVisible();
  const script = popup.getByRole('radiogroup', { name: 'Script' });
  for (const name of ['Original', 'Simplified', 'Traditional (Taiwan)', 'Traditional (Hong Kong)'])
    await expect(script.getByRole('radio', { name, exact: true })).toBeAttached();
  await expect(popup.getByRole('button', { name: 'Related articles' })).toBeVisible();
});
