import { expect, test } from './firefox-fixtures.ts';

test('Firefox opens the extension’s popup page', async ({ firefox }) => {
  await firefox.open('popup.html');
  expect(await firefox.evaluate('return document.title')).toContain('Bàndú');
});
