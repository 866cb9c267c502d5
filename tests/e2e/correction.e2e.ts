/** From the card to a corrected reading in the side panel, and back to the page. */
import type { Page } from '@playwright/test';
import { cardButton, cardGone, cardSaying } from '../../scripts/browser/card.ts';
import type { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { pointAt } from '../../scripts/browser/pointer.ts';
import { expect, test } from './fixtures.ts';

/** Rests on a word, and clicks the pencil of its card. */
async function clickPencil(reader: ExtensionBrowser, tab: Page, word: string): Promise<Page> {
  await pointAt(tab, word);
  await cardSaying(tab, word);
  const { x, y } = await cardButton(tab, 'Correct this reading');
  await tab.mouse.move(x, y, { steps: 5 });
  await tab.mouse.click(x, y);
  return reader.surface('sidepanel.html');
}

test('a wrong reading is corrected in the panel with a click on the right one', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/names.html`);
  const panel = await clickPencil(reader, tab, '单飞燕');
  await expect(panel.getByRole('heading', { name: '单飞燕', exact: true })).toBeVisible();
  await expect(panel.getByText('The corpus has nothing about it.')).toBeVisible();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  const reading = panel.getByRole('textbox', { name: 'Reading' });
  await expect(reading).toBeFocused();
  await expect(reading).toHaveValue(/fēi yàn$/);

  await panel.getByRole('button', { name: 'chán', exact: true }).click();
  await expect(reading).toHaveValue('chán fēi yàn');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('status')).toContainText('Saved: read chán fēi yàn');
  await expect(panel.getByText('as you said')).toBeVisible();

  await tab.mouse.move(5, 300);
  await cardGone(tab);
  await pointAt(tab, '单飞燕', 1);
  await cardSaying(tab, '单飞燕', 'Chán');

  await panel.getByRole('button', { name: 'Remove' }).click();
  await expect(panel.getByRole('status')).toContainText('Removed');
  await expect(panel.getByText('as you said')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Remove' })).toHaveCount(0);
});

test('a word in Traditional is kept in Simplified, by the keyboard alone', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/traditional.html`);
  const panel = await clickPencil(reader, tab, '銀行');
  const reading = panel.getByRole('textbox', { name: 'Reading' });
  await expect(reading).toBeFocused();
  await expect(panel.getByRole('textbox', { name: 'Word or name' })).toHaveValue('银行');
  await panel.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'háng', exact: true })).toBeFocused();
  await panel.getByRole('button', { name: 'xíng', exact: true }).focus();
  await panel.keyboard.press('Space');
  await expect(reading).toHaveValue('yín xíng');
  await reading.press('Enter');
  await expect(panel.getByRole('status')).toContainText('Saved');
  expect(await reader.inExtension((chrome) => chrome.storage.local.get('words'), null)).toEqual({
    words: [{ word: '银行', kind: 'word', syllables: ['yin2', 'xing2'] }],
  });
});

test('a reading that does not fit is objected to, and the next word begins afresh', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/names.html`);
  const panel = await clickPencil(reader, tab, '单飞燕');
  await panel.getByRole('textbox', { name: 'Reading' }).fill('shàn');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('alert')).toContainText('one syllable for each character');
  await clickPencil(reader, tab, '丰收');
  await expect(panel.getByRole('heading', { name: '丰收', exact: true })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Reading' })).toHaveValue('fēng shōu');
  await expect(panel.getByRole('alert')).toHaveCount(0);
});
