/** What every end-to-end test in Chromium is given: a browser with the extension, and a fresh tab. */
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { test as base } from './site.ts';

interface Fixtures {
  /** A new tab; nothing is stored when the test begins. */
  readonly tab: Page;
}

interface WorkerFixtures {
  /** One browser for all tests of a worker process. */
  readonly reader: ExtensionBrowser;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  reader: [
    async ({}, use) => {
      const reader = await ExtensionBrowser.launch({ headless: true });
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ reader }, use) => {
    await reader.inExtension(async (chrome) => chrome.storage.local.clear(), null);
    const tab = await reader.context.newPage();
    await use(tab);
    await tab.close();
  },
});

export { expect } from '@playwright/test';
