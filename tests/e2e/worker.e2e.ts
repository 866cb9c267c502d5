import { cardSaying } from '../../scripts/browser/card.ts';
import { pointAt } from '../../scripts/browser/pointer.ts';
import { expect, test } from './fixtures.ts';
import { chooseScript } from './page-controls.ts';

test('a hover after the worker was killed is answered like any other', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/inline.html`);
  await pointAt(tab, '工作');
  await cardSaying(tab, 'gōng');
  await reader.killWorker();
  await pointAt(tab, '会议', 1);
  await cardSaying(tab, '会议', 'huì', 'yì');
});

test('a script chosen after the worker was killed reaches the page', async ({
  tab,
  site,
  reader,
}) => {
  await tab.goto(`${site.origin}/inline.html`);
  await reader.killWorker();
  await chooseScript(reader, tab, 'Traditional (Taiwan)');
  await expect(tab.locator('#first')).toContainText('銀行');
});
