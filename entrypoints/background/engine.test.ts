import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { corpusFile } from '../../scripts/load-corpus.ts';
import { languageFile } from '../../scripts/load-language.ts';
import { root } from '../../scripts/setup/run.ts';
import { createEngine } from './engine.ts';

const assets: Readonly<Record<string, () => string | Promise<string>>> = {
  'corpus.bin': corpusFile,
  'lexicon.bin': () => languageFile('lexicon'),
  'definitions.bin': () => languageFile('definitions'),
  'script.bin': () => languageFile('script'),
  'ranker.bin': () => join(root, 'data/lexicon/ranker.bin'),
  'readings.txt': () => join(root, 'data/lexicon/readings.tsv'),
  // None of the characters here is rare: any text will do.
  'rare-readings.txt': () => join(root, 'data/lexicon/titles.txt'),
};
const loaded = new Set<string>();

beforeEach(() => {
  fakeBrowser.reset();
  loaded.clear();
  vi.stubGlobal('fetch', async (path: string) => {
    const name = path.replace('/assets/', '');
    loaded.add(name);
    return new Response(await readFile((await assets[name]?.()) ?? ''));
  });
});

const asker = { own: true };
const shown = async (text: string) => {
  const [tokens] = await createEngine().read({ texts: [text] }, asker);
  return tokens?.flatMap(({ syllables }) => syllables.map(({ text }) => text));
};

test('reading loads neither definitions nor the converter', async () => {
  expect(await shown('银行')).toEqual(['yín', 'háng']);
  expect([...loaded].sort()).toEqual(
    ['corpus.bin', 'lexicon.bin', 'ranker.bin', 'rare-readings.txt', 'readings.txt'].sort(),
  );
});

test('Taiwan’s readings are loaded for who wants them', async () => {
  expect(await shown('垃圾')).toEqual(['lā', 'jī']);
  await changeSettings({ region: 'taiwan' });
  expect(await shown('垃圾')).toEqual(['lè', 'sè']);
});

test('the card has meanings', async () => {
  const explained = await createEngine().explain({ text: '他在银行工作', offset: 2 }, asker);
  expect(explained?.entries[0]?.glosses).toEqual(['bank']);
  expect(loaded.has('definitions.bin')).toBe(true);
});
