/** What every end-to-end test in Firefox is given. */
import { FirefoxWithExtension } from '../../scripts/browser/firefox.ts';
import { test as base } from './site.ts';

interface WorkerFixtures {
  /** One Firefox with the extension for all tests. */
  readonly firefox: FirefoxWithExtension;
}

export const test = base.extend<object, WorkerFixtures>({
  firefox: [
    async ({}, use) => {
      const firefox = await FirefoxWithExtension.launch();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
