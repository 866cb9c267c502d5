import { noCardWithin } from '../../scripts/browser/card.ts';
import { pointAt } from '../../scripts/browser/pointer.ts';
import { expect, test } from './fixtures.ts';

test('the extension asks for storage and the side panel, and for nothing else', async ({
  reader,
}) => {
  const manifest = await reader.inExtension(async (chrome) => chrome.runtime.getManifest(), null);
  expect(manifest.permissions?.toSorted()).toEqual(['sidePanel', 'storage', 'unlimitedStorage']);
  expect(manifest.host_permissions ?? []).toEqual([]);
});

test('the keyboard commands of the contract are there', async ({ reader }) => {
  const commands = await reader.inExtension((chrome) => chrome.commands.getAll(), null);
  expect(commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['toggle-pinyin', 'toggle-script', 'open-related', 'open-search']),
  );
});

test('a page without Chinese is left exactly as it was', async ({ tab, site }) => {
  await tab.goto(`${site.origin}/english.html`);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  await pointAt(tab, 'Chinese');
  await noCardWithin(tab);
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
