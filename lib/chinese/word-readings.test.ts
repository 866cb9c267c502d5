import { expect, test } from 'vitest';
import { loadDictionary } from '../../scripts/load-language.ts';
import { loadReader } from '../../scripts/load-reader.ts';
import { wordReadings } from './word-readings.ts';

const dictionary = await loadDictionary();
const read = await loadReader({ dictionary, known: [{ text: '单晓明', kind: 'person' }] });
const readingsOf = (word: string, region: 'mainland' | 'taiwan' = 'mainland') =>
  wordReadings(word, { dictionary, read, region });

test('gives a word’s reading and every reading of its characters', () => {
  const { word, kind, syllables, choices } = readingsOf('单晓明');
  expect({ word, kind, syllables }).toEqual({
    word: '单晓明',
    kind: 'person',
    syllables: ['shan4', 'xiao3', 'ming2'],
  });
  expect(choices[0]?.toSorted()).toEqual(['chan2', 'dan1', 'shan4']);
  expect(choices.slice(1)).toEqual([['xiao3'], ['ming2']]);
});

test('takes a word in Traditional for its Simplified form', () => {
  expect(readingsOf(' 單曉明')).toEqual(readingsOf('单晓明'));
});

test('offers a reading that only the word has', () => {
  const { syllables, choices } = readingsOf('花儿');
  expect(syllables).toEqual(['hua1', 'r5']);
  expect(choices[1]).toEqual(expect.arrayContaining(['r5', 'er2']));
});

test('begins with the reading of the reader’s region', () => {
  expect(readingsOf('垃圾').syllables).toEqual(['la1', 'ji1']);
  expect(readingsOf('垃圾', 'taiwan').syllables).toEqual(['le4', 'se4']);
  expect(readingsOf('垃圾', 'taiwan').choices[0]).toEqual(expect.arrayContaining(['la1', 'le4']));
});

test('is a plain word when it is cut in several', () => {
  expect(readingsOf('的银行')).toMatchObject({ kind: 'word', syllables: ['de5', 'yin2', 'hang2'] });
});

test('has nothing to say of what has no Chinese', () => {
  expect(readingsOf('abc')).toMatchObject({ word: 'abc', syllables: [], choices: [] });
  expect(readingsOf('')).toMatchObject({ word: '', syllables: [], choices: [] });
});
