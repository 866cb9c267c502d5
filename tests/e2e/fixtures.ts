/** What every end-to-end test in Chromium is given: a browser with the extension, and a fresh tab. */
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { test as base } from './site.ts';

interface Fixtures {
  /** Forgets what earlier tests stored, and at the end closes what this one left open. */
  readonly afresh: undefined;
  /** A new tab. */
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
  afresh: [
    async ({ reader }, use) => {
      await reader.inExtension((chrome) => chrome.storage.local.clear(), null);
      await use(undefined);
      await reader.closeAll();
    },
    { auto: true },
  ],
  tab: async ({ reader }, use) => use(await reader.context.newPage()),
});

export { expect } from '@playwright/test';
