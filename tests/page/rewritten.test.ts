/** Trap 2.6: pages that replace themselves. */
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type TestBed, testBed } from './harness.ts';

let bed: TestBed;
let page: Page;
beforeAll(async () => {
  bed = await testBed();
}, 30_000);
afterEach(() => page.context().close());
afterAll(() => bed.close());

it('hears when the page writes itself anew', async () => {
  page = await bed.open('rewritten.html');
  const rewritten = await page.evaluate(async () => {
    globalThis.bandu.watchRewritten();
    document.querySelector('p')?.replaceWith('only a change');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = globalThis.bandu.rewritten;
    document.open();
    document.write('<p>他在银行工作</p>');
    document.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [before, globalThis.bandu.rewritten];
  });
  expect(rewritten).toEqual([0, 1]);
});

it('removes what an earlier copy left behind', async () => {
  page = await bed.open(
    '<p><bandu-layer><bandu-ruby></bandu-ruby></bandu-layer>中国</p><bandu-card></bandu-card>',
  );
  await page.evaluate(() => globalThis.bandu.removeLeftovers());
  expect(await page.innerHTML('body')).toBe('<p>中国</p>');
});

it('converts and annotates nodes adopted from another document', async () => {
  page = await bed.open('<p>中国</p>');
  await page.evaluate(() => {
    globalThis.bandu.annotate();
    void globalThis.bandu.convert();
    const other = document.implementation.createHTMLDocument();
    other.body.textContent = '';
    other.body.append(Object.assign(other.createElement('p'), { textContent: '头发' }));
    document.body.append(document.adoptNode(other.body.firstChild as Node));
  });
  await expect
    .poll(() => page.evaluate(() => document.body.textContent?.replace(/\P{Script=Han}/gu, '')))
    .toBe('中國頭髮');
  await expect.poll(() => page.locator('bandu-ruby').count()).toBe(2);
});

it('stays asleep on a page without Chinese, and wakes with the first Han character', async () => {
  page = await bed.open('english.html');
  const states = await page.evaluate(async () => {
    let isAwake = false;
    globalThis.bandu.firstHan().then(() => {
      isAwake = true;
    });
    const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
    await pause();
    const seen = [isAwake];
    document.body.append('still nothing');
    document.body.append(
      Object.assign(document.createElement('script'), { textContent: '//中文' }),
    );
    await pause();
    seen.push(isAwake);
    const host = document.body.appendChild(document.createElement('div'));
    host.append('中');
    await pause();
    seen.push(isAwake);
    return seen;
  });
  expect(states).toEqual([false, false, true]);
});

it('reads a plain text file', async () => {
  page = await bed.open('plain.txt');
  await page.evaluate(() => {
    globalThis.bandu.annotate();
    void globalThis.bandu.convert();
  });
  await expect.poll(() => page.evaluate(() => document.body.textContent)).toContain('國');
  await expect.poll(() => page.locator('bandu-ruby').count()).toBeGreaterThan(3);
});

it('never wakes in an XML document', async () => {
  page = await bed.open('feed.xml');
  const isAwake = await page.evaluate(() =>
    Promise.race([
      globalThis.bandu.firstHan().then(() => true),
      new Promise((resolve) => setTimeout(() => resolve(false), 200)),
    ]),
  );
  expect(isAwake).toBe(false);
});
