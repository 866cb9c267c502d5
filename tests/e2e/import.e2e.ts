import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { newProfile, removeProfile } from '../../scripts/browser/launch-chromium.ts';
import { expect, test } from './fixtures.ts';
import { newspaperFile, newspaperPage } from './newspaper.ts';

/** Chooses files in the options and adds what was found in them. */
async function bringIn(options: Page, numbers: readonly number[]): Promise<void> {
  await options.getByLabel('Choose files').setInputFiles(numbers.map(newspaperFile));
  await options.getByRole('button', { name: /^Add \d/ }).click();
}

async function finds(reader: ExtensionBrowser, query: string, headline: RegExp): Promise<void> {
  const popup = await reader.open('popup.html');
  await popup.getByLabel('Search the corpus', { exact: true }).fill(query);
  await expect(popup.getByRole('option').filter({ hasText: headline }).first()).toBeVisible();
  await popup.close();
}

/** Takes the paper out again in the options. */
async function removePaper(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Remove 鹭洲晚报', exact: true }).click();
  await options.getByRole('button', { name: 'Really remove 鹭洲晚报' }).click();
  await expect(options.getByRole('list', { name: 'Your pages' })).toHaveCount(0);
}

test('a page brought in is shown before it is kept, and then found, and related to', async ({
  reader,
}) => {
  const options = await reader.open('options.html');
  await options.getByLabel('Choose files').setInputFiles([newspaperFile(7)]);
  const preview = options.getByRole('form', { name: 'Pages found' });
  await expect(preview).toContainText('第7届白鹭书市昨日开市');
  await expect(preview.getByLabel(/Paper of/)).toHaveValue('鹭洲晚报');
  await options.getByRole('button', { name: 'Add 1 page' }).click();
  await expect(options.getByRole('list', { name: 'Your pages' })).toContainText('鹭洲晚报');
  await finds(reader, '白鹭书市', /第7届白鹭书市/);
  await finds(reader, 'bailu shushi', /第7届白鹭书市/);
  await removePaper(options);
});

test('pasted text becomes a page', async ({ reader }) => {
  const options = await reader.open('options.html');
  await options.getByText('Paste text').click();
  await options.getByRole('textbox', { name: 'Paste text' }).fill(newspaperPage(8));
  await options.getByRole('button', { name: 'Read this text' }).click();
  await options.getByRole('button', { name: 'Add 1 page' }).click();
  await expect(options.getByRole('list', { name: 'Your pages' })).toContainText('鹭洲晚报');
  await finds(reader, '第8届白鹭书市', /第8届白鹭书市/);
  await removePaper(options);
});

test('a page that is already there is recognised', async ({ reader }) => {
  const options = await reader.open('options.html');
  await bringIn(options, [9]);
  await expect(options.getByRole('list', { name: 'Your pages' })).toBeVisible();
  await options.getByLabel('Choose files').setInputFiles([newspaperFile(9)]);
  await expect(options.getByText(/Already in the corpus/)).toBeVisible();
  await options.getByRole('button', { name: 'Cancel' }).click();
  await removePaper(options);
});

test('a file that cannot be read gets a sentence, and the others are added', async ({ reader }) => {
  const options = await reader.open('options.html');
  const binary = { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.alloc(4096, 0) };
  const empty = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) };
  await options.getByLabel('Choose files').setInputFiles([binary, empty, newspaperFile(10)]);
  const preview = options.getByRole('form', { name: 'Pages found' });
  for (const name of ['picture.txt', 'empty.txt'])
    await expect(preview.getByRole('listitem').filter({ hasText: name })).toContainText(
      /\w+ \w+ \w+/,
    );
  await options.getByRole('button', { name: 'Add 1 page' }).click();
  await expect(options.getByRole('list', { name: 'Your pages' })).toContainText('鹭洲晚报');
  await removePaper(options);
});

test('a removed paper is found no more', async ({ reader }) => {
  const options = await reader.open('options.html');
  await bringIn(options, [11]);
  await expect(options.getByRole('list', { name: 'Your pages' })).toBeVisible();
  await removePaper(options);
  const popup = await reader.open('popup.html');
  await popup.getByLabel('Search the corpus', { exact: true }).fill('白鹭书市');
  await expect(popup.getByText(/Nothing in the corpus/)).toBeVisible();
});

test('pages survive a crash in mid-import, and the import goes on', async () => {
  test.setTimeout(120_000);
  const profile = newProfile();
  try {
    const before = await ExtensionBrowser.launch({ headless: true, profile });
    const options = await before.open('options.html');
    await bringIn(options, [1]);
    await expect(options.getByText('1 page added to the corpus.')).toBeVisible();
    await bringIn(
      options,
      Array.from({ length: 1500 }, (_, at) => at + 100),
    );
    await expect(options.getByText(/^Adding: \d+ of 1500/)).toBeVisible();
    await before.crash();

    const after = await ExtensionBrowser.launch({ headless: true, profile });
    try {
      await finds(after, '第1届白鹭书市', /第1届白鹭书市/);
      const again = await after.open('options.html');
      const pages = again.getByRole('list', { name: 'Your pages' });
      await expect(pages).toContainText('1,501 pages', { timeout: 60_000 });
      await finds(after, '第1599届白鹭书市', /第1599届白鹭书市/);
    } finally {
      await after.close();
    }
  } finally {
    removeProfile(profile);
  }
});
