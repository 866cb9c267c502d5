import { cardSaying } from '../../scripts/browser/card.ts';
import { pointAt } from '../../scripts/browser/pointer.ts';
import { expect, test } from './fixtures.ts';

test('a setting changed in the options is seen by a page that is already open', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/inline.html`);
  await pointAt(tab, '工作');
  await cardSaying(tab, 'gōng');
  const options = await reader.open('options.html');
  await options.getByRole('radio', { name: 'hang2' }).check({ force: true });
  await options.close();
  await tab.bringToFront();
  await pointAt(tab, '会议', 1);
  await cardSaying(tab, 'hui4', 'yi4');
});

test('settings are kept when the popup opens again', async ({ tab, site, reader }) => {
  await tab.goto(`${site.origin}/inline.html`);
  const popup = await reader.clickToolbarButton(tab);
  await popup.getByRole('switch', { name: 'Cross-references' }).click();
  await expect(popup.getByRole('switch', { name: 'Cross-references' })).not.toBeChecked();
  await popup.close();
  const again = await reader.clickToolbarButton(tab);
  await expect(again.getByRole('switch', { name: 'Cross-references' })).not.toBeChecked();
});

test('the options say where the dictionary comes from and that nothing leaves the machine', async ({
  reader,
}) => {
  const options = await reader.open('options.html');
  await expect(options.getByText('CC-CEDICT').first()).toBeVisible();
  await expect(options.getByText('CC BY-SA 4.0').first()).toBeVisible();
  await expect(options.getByText(/sends nothing/)).toBeVisible();
});
