import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from './settings.ts';

test('gives the defaults for anything that is not a store of settings', () => {
  for (const stored of [undefined, null, 7, 'hover', [], ['hover'], () => {}]) {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  }
});

test('lets a wrong field fall back alone and keeps the others', () => {
  const parsed = parseSettings({
    hover: 'yes',
    hoverDelay: -5,
    script: 'klingon',
    pinyinStyle: 'zhuyin',
  });
  expect(parsed).toEqual({ ...defaultSettings, pinyinStyle: 'zhuyin' });
});

test('takes a hover delay from 0 to 2000 milliseconds and nothing else', () => {
  expect([0, 400, 2000].map((hoverDelay) => parseSettings({ hoverDelay }).hoverDelay)).toEqual([
    0, 400, 2000,
  ]);
  for (const hoverDelay of [-1, 2001, Number.NaN, Number.POSITIVE_INFINITY, '400']) {
    expect(parseSettings({ hoverDelay }).hoverDelay).toBe(defaultSettings.hoverDelay);
  }
});

test('takes 儿 joined or in full, and joins it where something else is stored', () => {
  expect(parseSettings({ erhua: 'full' }).erhua).toBe('full');
  for (const erhua of ['er2', true, null]) expect(parseSettings({ erhua }).erhua).toBe('joined');
});

test('takes any number for an edition, and nothing else', () => {
  expect(parseSettings({ edition: 1_790_000_000_000 }).edition).toBe(1_790_000_000_000);
  expect(parseSettings({ edition: '2' }).edition).toBe(0);
});

test('ignores fields that are no settings, inherited names included', () => {
  const parsed = parseSettings(
    JSON.parse('{"colour": "red", "constructor": true, "__proto__": 1}'),
  );
  expect(parsed).toEqual(defaultSettings);
});
