import { cardGone, cardSaying, noCardWithin } from '../../scripts/browser/card.ts';
import { placeOf, pointAt } from '../../scripts/browser/pointer.ts';
import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ tab, site }) => {
  await tab.goto(`${site.origin}/inline.html`);
});

test('the pointer on a word brings its reading, its meaning and its other script', async ({
  tab,
}) => {
  await pointAt(tab, '工作');
  const text = await cardSaying(tab, '工作', 'gōng', 'zuò');
  expect(text).toMatch(/to work|job/);
});

test('a word is read whole across the elements inside it', async ({ tab }) => {
  await pointAt(tab, '银行', 1);
  const text = await cardSaying(tab, '银行', 'yín', 'háng', '銀行');
  expect(text).toContain('bank');
});

test('the same character is read by the word it stands in', async ({ tab }) => {
  await pointAt(tab, '步行', 1);
  const text = await cardSaying(tab, '步行', 'bù', 'xíng');
  expect(text).not.toContain('háng');
});

test('a word is read past the page’s own ruby', async ({ tab }) => {
  await pointAt(tab, '市委', 1);
  await cardSaying(tab, '市委书记');
});

test('the card goes when the pointer leaves the text', async ({ tab }) => {
  await pointAt(tab, '工作');
  await cardSaying(tab, '工作');
  const { x, y } = await placeOf(tab, 'This paragraph');
  await tab.mouse.move(x, y, { steps: 3 });
  await cardGone(tab);
});

test('Escape sends the card away', async ({ tab }) => {
  await pointAt(tab, '工作');
  await cardSaying(tab, '工作');
  await tab.keyboard.press('Escape');
  await cardGone(tab);
});

test('blank space after a line brings no card', async ({ tab }) => {
  const { y } = await placeOf(tab, '工作');
  const edge = await tab.locator('#first').evaluate((p) => {
    const range = document.createRange();
    range.selectNodeContents(p);
    return range.getBoundingClientRect().right;
  });
  await tab.mouse.move(edge + 60, y - 4);
  await tab.mouse.move(edge + 80, y, { steps: 3 });
  await noCardWithin(tab);
});

test('the card lies in the top layer, closed to the page', async ({ tab }) => {
  await pointAt(tab, '工作');
  await cardSaying(tab, '工作');
  const host = tab.locator('bandu-card');
  expect(await host.evaluate((card) => card.matches(':popover-open'))).toBe(true);
  expect(await host.evaluate((card) => card.shadowRoot === null)).toBe(true);
});

test('hovering leaves the reader’s selection and focus alone', async ({ tab }) => {
  await tab.getByLabel('note').focus();
  await tab.evaluate(() =>
    document.getSelection()?.selectAllChildren(document.querySelector('#third') ?? document.body),
  );
  const before = await tab.evaluate(
    () => `${document.activeElement?.tagName} ${document.getSelection()}`,
  );
  await pointAt(tab, '工作');
  await cardSaying(tab, '工作');
  const after = await tab.evaluate(
    () => `${document.activeElement?.tagName} ${document.getSelection()}`,
  );
  expect(after).toBe(before);
});

test('a word in an article of a newspaper’s site is explained with its sense there', async ({
  tab,
  site,
}) => {
  await tab.goto(`${site.origin}/news.html`);
  await pointAt(tab, '本地银行', 3);
  await cardSaying(tab, '银行', 'yín', 'háng', 'bank');
});

test('no card comes while hovering is switched off', async ({ tab, reader }) => {
  await reader.inExtension((chrome) => chrome.storage.local.set({ 'settings.hover': false }), null);
  await pointAt(tab, '工作');
  await noCardWithin(tab);
});
