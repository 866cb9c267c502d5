import { expect, test } from 'vitest';
import { loadDictionary } from '../../scripts/load-language.ts';
import { loadReader } from '../../scripts/load-reader.ts';
import { type Explainer, explain } from './explain.ts';

const dictionary = await loadDictionary();
const explainer: Explainer = {
  dictionary,
  read: await loadReader({ dictionary, known: [{ text: '单晓明', kind: 'person' }] }),
  style: {
    pinyinStyle: 'marks',
    spokenTones: false,
    region: 'mainland',
    capitalNames: true,
    erhua: 'joined',
  },
  otherScript: (word) => (word === '银行' ? '銀行' : word),
  mention: async (name) =>
    name === '单晓明' ? { name, kind: 'person', occurrences: 2, articles: 1 } : null,
};
const readingOf = (syllables: readonly { readonly text: string }[] = []) =>
  syllables.map(({ text }) => text).join(' ');

test('explains the word at an offset with its reading, meaning and other script', async () => {
  const found = await explain('他在银行工作。', 3, explainer);
  expect(found).toMatchObject({
    start: 2,
    end: 4,
    word: '银行',
    otherScript: '銀行',
    guess: false,
  });
  expect(readingOf(found?.syllables)).toBe('yín háng');
  expect(found?.entries[0]?.glosses.join()).toContain('bank');
  expect(found?.entries[0]?.classifiers).toContain('家');
  expect(found?.mention).toBeUndefined();
});

test('puts the meaning first that fits the reading in the sentence', async () => {
  const found = await explain('他长得很高。', 1, explainer);
  expect(readingOf(found?.syllables)).toBe('zhǎng');
  expect(readingOf(found?.entries[0]?.syllables)).toBe('zhǎng');
});

test('tells the words inside a long one', async () => {
  const found = await explain('中国共产党', 0, explainer);
  expect(found?.word).toBe('中国共产党');
  expect(found?.parts.map(({ word }) => word)).toEqual(['中国', '共产党']);
});

test('tells what the corpus knows of a name', async () => {
  const found = await explain('单晓明出席', 1, explainer);
  expect(found).toMatchObject({ word: '单晓明', kind: 'person', mention: { occurrences: 2 } });
  expect(readingOf(found?.syllables)).toBe('Shàn Xiǎo míng');
});

test('finds nothing in punctuation, in other scripts and beyond the text', async () => {
  expect(await explain('你好，world', 2, explainer)).toBeNull();
  expect(await explain('你好，world', 4, explainer)).toBeNull();
  expect(await explain('你好', 99, explainer)).toBeNull();
});
