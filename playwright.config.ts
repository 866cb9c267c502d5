import { defineConfig } from '@playwright/test';

/**
 * The built extension in real browsers. Both projects need `npm run build` first; `npm test` does it.
 * Firefox is driven through its own protocol (scripts/browser/marionette.ts), Playwright only runs the tests.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/test/traces',
  workers: 2,
  timeout: 40_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'chromium', testMatch: '**/*.e2e.ts', testIgnore: '**/*.firefox.e2e.ts' },
    { name: 'firefox', testMatch: '**/*.firefox.e2e.ts', workers: 1 },
  ],
});
