import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { cardText, type TestBed, testBed } from './harness.ts';

let bed: TestBed;
let page: Page;
beforeAll(async () => {
  bed = await testBed();
}, 30_000);
afterEach(() => page.context().close());
afterAll(() => bed.close());

it('shows the word under the resting pointer', async () => {
  page = await bed.open('<p>他在银行工作。</p>');
  await page.evaluate(() => globalThis.bandu.hover());
  await page.mouse.move(16 + 8 + 16 * 2.5, 16 + 10);
  expect(await cardText(page)).toContain('meaning of 银行');
});
