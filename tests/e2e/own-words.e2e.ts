import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const list = (options: Page) => options.getByRole('list', { name: 'Your words' });

async function say(options: Page, word: string, reading: string): Promise<void> {
  await options.getByRole('textbox', { name: 'Word or name' }).fill(word);
  await options.getByRole('textbox', { name: 'Reading' }).fill(reading);
  await options.getByRole('button', { name: 'Save' }).click();
}

test('a reading that the reader says holds in the reader at once, until it is removed', async ({
  reader,
}) => {
  const options = await reader.open('options.html');
  await say(options, '毛腾飞', 'máo tèng fēi');
  await expect(list(options)).toContainText('máo tèng fēi');

  const article = await reader.open('reader.html', '000_91d8cc819cd802ff-3');
  await article.getByRole('switch', { name: 'Pinyin on page' }).check();
  await expect(article.locator('.article-body rt', { hasText: 'Tèng' }).first()).toBeVisible();

  await options.getByRole('button', { name: 'Remove 毛腾飞' }).click();
  await expect(list(options)).toHaveCount(0);
  await expect(article.locator('.article-body rt', { hasText: 'Téng' }).first()).toBeVisible();
});

test('a word is kept whole once the reader says so, and what is no word is objected to', async ({
  reader,
}) => {
  const options = await reader.open('options.html');
  await say(options, 'abc', '');
  await expect(options.getByRole('alert')).toContainText('1 to 24 Chinese characters');
  await options.getByRole('textbox', { name: 'Word or name' }).fill('一个词');
  await options.getByRole('checkbox', { name: 'Only never split it' }).check();
  await options.getByRole('button', { name: 'Save' }).click();
  await expect(list(options)).toContainText('never split');
});

test('a name beside an article is corrected where it stands', async ({ reader }) => {
  const article = await reader.open('reader.html', '000_91d8cc819cd802ff-3/毛腾飞');
  await article.getByText('Correct its reading').click();
  await expect(article.getByRole('textbox', { name: 'Word or name' })).toHaveValue('毛腾飞');
  await article.getByRole('textbox', { name: 'Reading' }).fill('máo tèng fēi');
  await article.getByRole('button', { name: 'Save' }).click();
  await expect(article.getByRole('status')).toContainText('máo tèng fēi');
  await expect(article.locator('.entity-reading')).toContainText('Tèng');
});
