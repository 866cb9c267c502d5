import { eventually } from '../../scripts/browser/eventually.ts';
import { expect, test } from './fixtures.ts';
import { flip, ownText, pinyinOver, wholePage } from './page-controls.ts';

test('the switch puts pinyin over the page, each character read by its word', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/inline.html`);
  await flip(reader, tab, 'Pinyin on page');
  await eventually('行 is háng in 银行 and xíng in 步行', async () => {
    const pinyin = (await pinyinOver(tab, '#first')).join('');
    return /yín\s*háng.*bù\s*xíng/.test(pinyin);
  });
});

test('the page’s own text stays as it was under the pinyin', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/news.html`);
  const before = await ownText(tab);
  await flip(reader, tab, 'Pinyin on page');
  await expect(tab.locator('article bandu-ruby').first()).toBeAttached();
  expect(await ownText(tab)).toBe(before);
});

test('switching pinyin off leaves exactly the page that was there', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/inline.html`);
  const before = await wholePage(tab);
  await flip(reader, tab, 'Pinyin on page');
  await expect(tab.locator('bandu-ruby').first()).toBeAttached();
  await flip(reader, tab, 'Pinyin on page');
  await eventually('the page is as before', async () => (await wholePage(tab)) === before);
});

test('text that is added later gets its pinyin too', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/inline.html`);
  await flip(reader, tab, 'Pinyin on page');
  await expect(tab.locator('bandu-ruby').first()).toBeAttached();
  await tab.evaluate(() => {
    const added = document.createElement('p');
    added.id = 'added';
    added.textContent = '重庆的银行';
    document.querySelector('#first')?.after(added);
  });
  await eventually('it is read', async () =>
    /chóng\s*qìng/i.test((await pinyinOver(tab, '#added')).join('')),
  );
});

test('what is far below the screen is annotated when the reader gets there', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/long.html`);
  await flip(reader, tab, 'Pinyin on page');
  await expect(tab.locator('p').first().locator('bandu-ruby').first()).toBeAttached();
  const last = tab.locator('p').last();
  await expect(last.locator('bandu-ruby')).toHaveCount(0);
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('bandu-ruby').first()).toBeAttached();
});
