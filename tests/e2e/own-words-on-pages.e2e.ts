/** A page that is open follows what the reader says in the options, without being loaded again. */
import { cardGone, cardSaying } from '../../scripts/browser/card.ts';
import type { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { eventually } from '../../scripts/browser/eventually.ts';
import { pointAt } from '../../scripts/browser/pointer.ts';
import { expect, test } from './fixtures.ts';
import { chooseScript, flip, pinyinOver, wholePage } from './page-controls.ts';

const NAME = '麦里谷';

/** Says in the options, in a tab behind the page, that 麦里谷 is a person, read so. */
async function sayName(reader: ExtensionBrowser, reading: string): Promise<void> {
  const options = await reader.open('options.html');
  await options.getByRole('textbox', { name: 'Word or name' }).fill(NAME);
  await options.getByRole('textbox', { name: 'Reading' }).fill(reading);
  await options.getByRole('combobox', { name: 'It is' }).selectOption('person');
  await options.getByRole('button', { name: 'Save' }).click();
  await expect(options.getByRole('list', { name: 'Your words' })).toContainText(NAME);
  await options.close();
}

async function takeBack(reader: ExtensionBrowser): Promise<void> {
  const options = await reader.open('options.html');
  await options.getByRole('button', { name: `Remove ${NAME}` }).click();
  await expect(options.getByRole('list', { name: 'Your words' })).toHaveCount(0);
  await options.close();
}

test('the card says the new reading of a word that was explained before', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/names.html`);
  await pointAt(tab, '麦里谷');
  await cardSaying(tab, 'mài');
  await sayName(reader, 'mò lǐ yù');
  await tab.bringToFront();
  await tab.mouse.move(400, 400);
  await cardGone(tab);
  await pointAt(tab, '麦里谷', 1);
  await cardSaying(tab, '麦里谷', 'Mò', 'Lǐ', 'yù');
});

test('pinyin over the text is the new reading, and the old one when it is taken back', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/names.html`);
  const before = await wholePage(tab);
  await flip(reader, tab, 'Pinyin on page');
  const reads = (pattern: RegExp) =>
    eventually(`it is read ${pattern}`, async () =>
      pattern.test((await pinyinOver(tab, '#artist')).join(' ')),
    );
  await reads(/mài/);
  await sayName(reader, 'mò lǐ yù');
  await reads(/Mò\s*Lǐ\s*yù/);
  await takeBack(reader);
  await reads(/mài/);
  await flip(reader, tab, 'Pinyin on page');
  await eventually('the page is as before', async () => (await wholePage(tab)) === before);
});

test('a name that the reader said is converted as a name, and undone exactly', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/names.html`);
  const before = await wholePage(tab);
  await chooseScript(reader, tab, 'Traditional (Taiwan)');
  await expect(tab.locator('#artist')).toHaveText('天下的麥裡谷豐收。');
  await sayName(reader, 'mài lǐ gǔ');
  await expect(tab.locator('#artist')).toHaveText('天下的麥里谷豐收。');
  await chooseScript(reader, tab, 'Original');
  await eventually('the page is as before', async () => (await wholePage(tab)) === before);
});
