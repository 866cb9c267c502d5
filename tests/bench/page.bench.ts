/**
 * What lib/page alone costs a page of a million characters, with a background that answers at once:
 * how long it blocks the page. Chromium reports tasks from 50 ms on; 0 means there was none.
 */
import type { Page } from '@playwright/test';
import { longPage } from '../e2e/made-pages.ts';
import { testBed } from '../page/harness.ts';
import type { Figure } from './figure.ts';

const CHARACTERS = 1_000_000;

declare global {
  /** Durations of the long tasks since they were last read. */
  var longTasks: number[];
}

export async function measure(): Promise<readonly Figure[]> {
  const bed = await testBed();
  try {
    const html = longPage(CHARACTERS);
    return [...(await pinyin(await bed.open(html))), ...(await script(await bed.open(html)))];
  } finally {
    await bed.close();
  }
}

async function pinyin(page: Page): Promise<Figure[]> {
  await settled(page);
  await page.evaluate(() => globalThis.bandu.annotate());
  await page.locator('bandu-ruby').first().waitFor({ state: 'attached' });
  const first = await longest(page);
  const step = (down: number) => page.evaluate((down) => scrollBy(0, down), down);
  for (let count = 0; count < 20; count++) {
    await step(450);
    await page.waitForTimeout(100);
  }
  const scrolling = await longest(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  const jump = await longest(page);
  await page.context().close();
  return [
    {
      name: 'pinyin on a page of 1 000 000, longest task until the screen is done',
      value: first,
      unit: 'ms',
    },
    { name: 'the same, longest task while scrolling', value: scrolling, unit: 'ms' },
    { name: 'the same, longest task after a jump to the middle', value: jump, unit: 'ms' },
  ];
}

async function script(page: Page): Promise<Figure[]> {
  await settled(page);
  const before = await page.content();
  await page.evaluate(() => {
    void globalThis.bandu.convert();
  });
  await page.waitForFunction(
    () => !/[国发战]/.test(document.body.lastElementChild?.textContent ?? ''),
    null,
    {
      timeout: 60_000,
      polling: 500,
    },
  );
  const there = await longest(page);
  await page.evaluate(() => globalThis.bandu.stop());
  await page.waitForFunction(() => !/[國發戰]/.test(document.body.textContent ?? ''), null, {
    timeout: 60_000,
    polling: 1_000,
  });
  const back = await longest(page);
  const isSame = (await page.content()) === before;
  await page.context().close();
  return [
    { name: '1 000 000 characters to Traditional, longest task', value: there, unit: 'ms' },
    { name: '1 000 000 characters undone, longest task', value: back, unit: 'ms' },
    {
      name: 'the page of 1 000 000 is identical after undoing (1)',
      value: Number(isSame),
      unit: '',
      limit: 1,
      atLeast: true,
    },
  ];
}

/** Starts counting long tasks once the page's own are over. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await page.waitForTimeout(1_500);
  await longest(page);
}

/** Long tasks are reported late: wait before reading. */
async function longest(page: Page): Promise<number> {
  await page.waitForTimeout(1_200);
  return page.evaluate(() => Math.max(0, ...globalThis.longTasks.splice(0)));
}
