import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { expect, test } from './fixtures.ts';

async function openPanel(reader: ExtensionBrowser, tab: Page): Promise<Page> {
  const popup = await reader.clickToolbarButton(tab);
  await popup.getByRole('button', { name: 'Related articles' }).click();
  return reader.surface('sidepanel.html');
}

test('the button opens the side panel with related articles, each with its reasons', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/news.html`);
  const panel = await openPanel(reader, tab);
  const articles = panel.getByRole('article');
  await expect(articles.first()).toBeVisible();
  for (const article of (await articles.all()).slice(0, 3)) {
    await expect(article.getByRole('heading')).toHaveText(/\p{Script=Han}{4,}/u);
    const why = article.getByRole('list', { name: 'Why' });
    await expect(why.getByRole('listitem').first()).toHaveText(/\p{Script=Han}{2,}/u);
  }
});

test('the reasons are names and terms that the page and the article share', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/news.html`);
  const panel = await openPanel(reader, tab);
  await expect(panel.getByRole('article').first()).toBeVisible();
  const reasons = await panel
    .getByRole('list', { name: 'Why' })
    .getByRole('listitem')
    .allInnerTexts();
  const pageText = await tab.evaluate(() => document.body.innerText.replaceAll(/\s/g, ''));
  expect(reasons.filter((reason) => !pageText.includes(reason.trim()))).toEqual([]);
  expect(reasons.join()).toMatch(/三高四新|一谷三区/);
});

test('the panel follows the reader to another tab and another address', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/news.html`);
  const panel = await openPanel(reader, tab);
  await expect(panel.getByRole('article').first()).toBeVisible();

  const other = await reader.context.newPage();
  await other.goto(`${site.origin}/english.html`);
  await expect(panel.getByText(/There is no Chinese/)).toBeVisible();
  await expect(panel.getByRole('article')).toHaveCount(0);

  await tab.bringToFront();
  await expect(panel.getByRole('article').first()).toBeVisible();
  await tab.goto(`${site.origin}/english.html`);
  await expect(panel.getByText(/There is no Chinese/)).toBeVisible();
});

test('a click on a related article opens it in the reader', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/news.html`);
  const panel = await openPanel(reader, tab);
  const heading = panel.getByRole('article').first().getByRole('heading');
  const title = (await heading.innerText()).trim();
  const opened = reader.context.waitForEvent('page');
  await heading.click();
  const article = await opened;
  await expect(article).toHaveURL(/reader\.html#/);
  await expect(article.getByRole('heading', { level: 1 })).toContainText(title.slice(0, 8));
});
