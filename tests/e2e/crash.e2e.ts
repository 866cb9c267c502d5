import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { newProfile, removeProfile } from '../../scripts/browser/launch-chromium.ts';
import { expect, test } from './fixtures.ts';
import { newspaperFile } from './newspaper.ts';

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
