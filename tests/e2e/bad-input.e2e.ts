import { cardSaying } from '../../scripts/browser/card.ts';
import { pointAt } from '../../scripts/browser/pointer.ts';
import { expect, test } from './fixtures.ts';
import { flip } from './page-controls.ts';

test.describe('queries that mean nothing find nothing and show as text', () => {
  const queries = {
    blanks: '   ',
    'letters that are no pinyin': 'zzzzzz',
    'an element with a handler': '<img src=x onerror=alert(1)>',
    'ten thousand characters': '龘'.repeat(10_000),
    'a lone surrogate': '\ud83d',
  };
  for (const [what, query] of Object.entries(queries))
    test(what, async ({ tab, site, reader }) => {
      await tab.goto(`${site.origin}/news.html`);
      const popup = await reader.clickToolbarButton(tab);
      const errors: Error[] = [];
      popup.on('pageerror', (error) => errors.push(error));
      popup.on('dialog', () => errors.push(new Error('a dialog opened')));
      // Typed by hand of the page: DevTools would not carry a lone surrogate.
      await popup.getByLabel('Search the corpus', { exact: true }).evaluate(
        (box, text) => {
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
          set?.call(box, text === 'surrogate' ? String.fromCharCode(0xd83d) : text);
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        query === '\ud83d' ? 'surrogate' : query,
      );
      await expect(popup.getByRole('option')).toHaveCount(0);
      await expect(popup.locator('img')).toHaveCount(0);
      // It is still alive: the next query finds something.
      await popup.getByLabel('Search the corpus', { exact: true }).fill('株洲');
      await expect(popup.getByRole('option').first()).toBeVisible();
      expect(errors).toEqual([]);
    });
});

test('an element in a query is shown letter by letter', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/news.html`);
  const popup = await reader.clickToolbarButton(tab);
  await popup.getByLabel('Search the corpus', { exact: true }).fill('<img src=x onerror=alert(1)>');
  await expect(popup.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
});

test('a spoilt setting is its default, and the others stay', async ({ tab, site, reader }) => {
  await reader.inExtension(
    (chrome) =>
      chrome.storage.local.set({
        'settings.hover': { not: 'a boolean' },
        'settings.hoverDelay': -7,
        'settings.pinyinStyle': 'runes',
        'settings.script': 'tw',
        settings: 'another program’s',
      }),
    null,
  );
  await tab.goto(`${site.origin}/news.html`);
  await expect(tab.locator('h1')).toContainText('從清水塘到動力谷');
  await pointAt(tab, '銀行', 1);
  await cardSaying(tab, 'háng');
  const popup = await reader.clickToolbarButton(tab);
  await expect(popup.getByRole('radio', { name: 'Traditional (Taiwan)' })).toBeChecked();
});

test('only what the reader set is stored', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/news.html`);
  await flip(reader, tab, 'Pinyin on page');
  const stored = await reader.inExtension((chrome) => chrome.storage.local.get(null), null);
  expect(Object.keys(stored).filter((key) => /setting/i.test(key))).toEqual([
    'settings.pinyinOnPage',
  ]);
});

for (const [what, address] of [
  ['a page of the browser itself', 'chrome://version'],
  ['the PDF viewer', '/empty.pdf'],
] as const)
  test(`on ${what} popup and panel say in a sentence that it cannot be read`, async ({
    tab,
    site,
    reader,
  }) => {
    await tab.goto(new URL(address, site.origin).href);
    const popup = await reader.clickToolbarButton(tab);
    await expect(popup.getByText(/cannot read this page/)).toBeVisible();
    await popup.getByRole('button', { name: 'Related articles' }).click();
    const panel = await reader.surface('sidepanel.html');
    await expect(panel.getByText(/cannot read this page/)).toBeVisible();
    await expect(panel.getByRole('article')).toHaveCount(0);
  });

test('a reader without an article says what is missing', async ({ reader }) => {
  for (const id of ['', 'nowhere-99', '%E0%A4%A', '<script>']) {
    const page = await reader.open('reader.html', id);
    await expect(page.getByText(/no article/i).first()).toBeVisible();
    await page.close();
  }
});
