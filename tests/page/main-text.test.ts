/** What a page is about. */
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

const mainText = async (html: string) => {
  page = await bed.open(html);
  return page.evaluate(() => globalThis.bandu.mainText());
};

const prose = [
  '株洲市加快建设国家老工业城市转型升级示范区，推动制造业高质量发展，今年一季度增长百分之八。',
  '市委书记曹慧泉说，要坚持以人民为中心，把清水塘的绿水青山还给百姓，把产业做大做强。',
  '江边的老厂房变成了公园，孩子们在里面放风筝，老人们在里面下棋，工人们的记忆留了下来。',
];
const article = prose.map((text) => `<p>${text}</p>`).join('');
const menu = `<nav>${'<a href="#">首页，要闻，产业，城事，人物，数据，视频，直播，图片</a>'.repeat(9)}</nav>`;

it('is the article, not the menu, the comments or the footer', async () => {
  const { title, text, hasHan } = await mainText(
    `<head><title>老工业城市的新答卷_湘江晚读</title></head>${menu}<h1>老工业城市的新答卷</h1><div><article>${article}</article></div>` +
      '<aside><p>热门评论：这篇文章写得很好，我读了三遍还想读，希望多写一些。</p></aside><footer><p>版权所有，未经许可不得转载，违者必究，法律顾问王律师。</p></footer>',
  );
  expect({ title, text, hasHan }).toEqual({
    title: '老工业城市的新答卷',
    text: prose.join('\n'),
    hasHan: true,
  });
});

it('keeps paragraphs made of line breaks', async () => {
  expect((await mainText(`<div class="content">${prose.join('<br><br>')}</div>`)).text).toBe(
    prose.join('\n'),
  );
});

it.each([
  ['银行里的老行当_湘江晚读', '银行里的老行当'],
  ['银行里的老行当 - 人民网', '银行里的老行当'],
  ['银行里的老行当-新华网', '银行里的老行当'],
  ['A-B股是什么', 'A-B股是什么'],
])('calls %s by its own name', async (title, expected) => {
  expect((await mainText(`<head><title>${title}</title></head>${article}`)).title).toBe(expected);
});

it('leaves pinyin out and says when there is no Chinese', async () => {
  page = await bed.open(`<p>${prose[0]}</p>`);
  await page.evaluate(() => globalThis.bandu.annotate());
  await expect.poll(() => page.locator('bandu-ruby').count()).toBeGreaterThan(5);
  expect((await page.evaluate(() => globalThis.bandu.mainText())).text).toBe(prose[0]);
  await page.context().close();
  expect(
    await mainText('<p>Nothing to read here, nothing at all, not even one word.</p>'),
  ).toMatchObject({
    hasHan: false,
    text: '',
  });
});

it('is bounded', async () => {
  expect((await mainText(`<div>${article.repeat(400)}</div>`)).text.length).toBe(20_000);
});
