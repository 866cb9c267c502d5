/** The web pages that every end-to-end test can visit, served on this machine. */
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type PageServer, servePages } from '../../scripts/browser/server.ts';
import { root } from '../../scripts/setup/run.ts';
import { madePages } from './made-pages.ts';

interface WorkerFixtures {
  /** The pages of tests/e2e/pages and those made by `madePages`. */
  readonly site: PageServer;
}

export const test = base.extend<object, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const site = await servePages(join(root, 'tests', 'e2e', 'pages'), madePages);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});
