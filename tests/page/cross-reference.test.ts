/** Names of the corpus painted on a page. */
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { placeOf } from '../../scripts/browser/pointer.ts';
import { longPage } from '../e2e/made-pages.ts';
import { type TestBed, testBed } from './harness.ts';

let bed: TestBed;
let page: Page;
beforeAll(async () => {
  bed = await testBed();
}, 30_000);
afterEach(() => page.context().close());
afterAll(() => bed.close());

const open = async (html: string) => {
  page = await bed.open(html);
  await page.evaluate(() => globalThis.bandu.crossReference());
};
const painted = () =>
  page.evaluate(() =>
    [...(CSS.highlights.get('bandu-name') ?? [])].map((range) => (range as Range).toString()),
  );
const opened = () => page.evaluate(() => globalThis.bandu.opened);
const click = async (text: string, options: { modifiers?: 'Control'[] } = {}) => {
  const { x, y } = await placeOf(page, text);
  for (const key of options.modifiers ?? []) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of options.modifiers ?? []) await page.keyboard.up(key);
};

it('paints names, across inline elements too, without adding an element', async () => {
  await open('<p>市委书记曹慧泉在株洲。</p><p>曹<b>慧</b>泉</p>');
  const before = await page.innerHTML('body');
  await expect.poll(painted).toEqual(['曹慧泉', '株洲', '曹', '慧', '泉']);
  expect(await page.innerHTML('body')).toBe(before);
});

it('paints what arrives later and forgets what is gone', async () => {
  await open('<p>曹慧泉</p>');
  await expect.poll(painted).toEqual(['曹慧泉']);
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: '在株洲' }));
    document.querySelector('p')?.remove();
  });
  await expect.poll(painted).toEqual(['株洲']);
});

it('asks only about what is on screen or near it', async () => {
  await open(longPage(40_000));
  await expect
    .poll(() => page.evaluate(() => globalThis.bandu.mentioned.length))
    .toBeGreaterThan(3);
  expect(await page.evaluate(() => globalThis.bandu.mentioned.join('').length)).toBeLessThan(6_000);
});

it('opens the name on a plain click', async () => {
  await open('<p>市委书记曹慧泉。</p>');
  await expect.poll(painted).toEqual(['曹慧泉']);
  await click('曹慧泉');
  expect(await opened()).toEqual(['曹慧泉']);
  await click('书记');
  expect(await opened()).toHaveLength(1);
});

it.each([
  ['a link', '<p><a href="#x">曹慧泉</a></p>'],
  ['a button', '<button>曹慧泉</button>'],
  ['what the page made clickable', '<p style="cursor:pointer">曹慧泉</p>'],
  ['a click the page has answered', '<p onclick="event.preventDefault()">曹慧泉</p>'],
])('leaves %s to the page', async (_, html) => {
  await open(html);
  await expect.poll(painted).toEqual(['曹慧泉']);
  await click('曹慧泉');
  expect(await opened()).toEqual([]);
});

it('leaves selecting and clicks with a key held to the page', async () => {
  await open('<p>市委书记曹慧泉。</p>');
  await expect.poll(painted).toEqual(['曹慧泉']);
  const { x, y } = await placeOf(page, '曹慧泉');
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Headless browsers do not select by dragging; the click that ends a drag finds a selection.
  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
  await page.mouse.up();
  expect(await opened()).toEqual([]);
  await page.evaluate(() => document.getSelection()?.empty());
  await click('曹慧泉', { modifiers: ['Control'] });
  expect(await opened()).toEqual([]);
});

it('leaves nothing when it stops', async () => {
  await open('<p>曹慧泉</p>');
  const before = await page.content();
  await expect.poll(painted).toEqual(['曹慧泉']);
  await page.evaluate(() => globalThis.bandu.stop());
  expect(
    await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]),
  ).toEqual([0, 0]);
  expect(await page.content()).toBe(before);
});
