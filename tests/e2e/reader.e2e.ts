import type { Page } from '@playwright/test';
import { cardSaying } from '../../scripts/browser/card.ts';
import type { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { pointAt } from '../../scripts/browser/pointer.ts';
import { expect, test } from './fixtures.ts';

/** The article 株洲考察团成都考察看了啥, opened as a reader would from the popup page. */
async function readArticle(reader: ExtensionBrowser): Promise<Page> {
  const popup = await reader.open('popup.html');
  await popup.getByLabel('Search the corpus', { exact: true }).fill('株洲考察团成都考察看了啥');
  const opened = reader.context.waitForEvent('page');
  await popup.getByRole('option').first().click();
  const article = await opened;
  await expect(article.getByRole('heading', { level: 1 })).toContainText('成都考察');
  return article;
}

test('an article is shown with headline, kicker, by-line, paper, sections and paragraphs', async ({
  reader,
}) => {
  const article = await readArticle(reader);
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(/株洲考察团成都考察看了啥/);
  await expect(article.getByText('公园城市').first()).toBeVisible();
  await expect(article.getByText('胡文洁').first()).toBeVisible();
  await expect(article.getByText('株洲日报').first()).toBeVisible();
  await expect(article.getByText('场景,是新经济发展的基础').first()).toBeVisible();
});

test('related articles stand beside the article', async ({ reader }) => {
  const article = await readArticle(reader);
  await expect(article.getByRole('heading', { name: /related/i }).first()).toBeVisible();
});

test('pinyin and script of the article are switched in the reader', async ({ reader }) => {
  const article = await readArticle(reader);
  await article.getByRole('radio', { name: 'Traditional (Taiwan)' }).check({ force: true });
  await expect(article.getByRole('heading', { level: 1 })).toContainText('株洲考察團成都考察');
  await article.getByRole('radio', { name: 'Original' }).check({ force: true });
  await expect(article.getByRole('heading', { level: 1 })).toContainText('株洲考察团成都考察');
  await article
    .getByRole('switch', { name: /pinyin/i })
    .first()
    .click();
  await expect(article.getByText('kǎo').first()).toBeAttached();
});

test('words of the article are explained under the pointer', async ({ reader }) => {
  const article = await readArticle(reader);
  await pointAt(article, '经济', 1);
  await cardSaying(article, 'jīng', 'jì');
});
