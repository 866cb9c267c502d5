import { eventually } from '../../scripts/browser/eventually.ts';
import { expect, test } from './fixtures.ts';
import { chooseScript, wholePage } from './page-controls.ts';

test('the page is shown in the Traditional characters of Taiwan and of Hong Kong', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/news.html`);
  await chooseScript(reader, tab, 'Traditional (Taiwan)');
  await expect(tab.locator('h1')).toContainText('從清水塘到動力谷');
  await expect(tab.locator('article')).toContainText('銀行');
  await chooseScript(reader, tab, 'Traditional (Hong Kong)');
  await expect(tab.locator('article')).toContainText('衞生');
});

test('a Traditional page is shown in Simplified characters', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/traditional.html`);
  await chooseScript(reader, tab, 'Simplified');
  await expect(tab.locator('h1')).toHaveText('银行行长谈发展');
  await expect(tab.locator('p')).toHaveText(
    '株洲市头发稀疏的银行行长说，万里长城永不倒，音乐声里再出发。',
  );
});

test('Original leaves exactly the page that was there', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/traditional.html`);
  const before = await wholePage(tab);
  await chooseScript(reader, tab, 'Simplified');
  await expect(tab.locator('h1')).toHaveText('银行行长谈发展');
  await chooseScript(reader, tab, 'Original');
  await eventually('the page is as before', async () => (await wholePage(tab)) === before);
});

test('text that is added later is converted too', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/inline.html`);
  await chooseScript(reader, tab, 'Traditional (Taiwan)');
  await expect(tab.locator('#first')).toContainText('銀行');
  await tab.evaluate(() => {
    const added = document.createElement('p');
    added.id = 'added';
    added.textContent = '发展中的株洲动力谷';
    document.body.append(added);
  });
  await expect(tab.locator('#added')).toHaveText('發展中的株洲動力谷');
});

test('what the reader typed is not rewritten', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/inline.html`);
  await chooseScript(reader, tab, 'Traditional (Taiwan)');
  await expect(tab.locator('#first')).toContainText('銀行');
  await expect(tab.getByLabel('note')).toHaveValue('银行');
});

test('the chosen script holds on the next page', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/inline.html`);
  await chooseScript(reader, tab, 'Traditional (Taiwan)');
  await expect(tab.locator('#first')).toContainText('銀行');
  await tab.goto(`${site.origin}/news.html`);
  await expect(tab.locator('h1')).toContainText('從清水塘到動力谷');
});
