/**
 * Hard sentences of the news, read as golden/readings.tsv says: a sentence, a tab, one syllable for
 * each Han character. A star marks the characters the sentence is there for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as OpenCC from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { isHan } from '../lib/chinese/characters.ts';
import { toMarks } from '../lib/chinese/syllable.ts';
import { loadReader } from '../scripts/load-reader.ts';

const read = await loadReader();
const lines = readFileSync(join(import.meta.dirname, 'golden/readings.tsv'), 'utf8')
  .trimEnd()
  .split('\n');

const pinyinOf = (text: string) => read(text).flatMap(({ syllables }) => syllables.map(toMarks));

test('every golden line has a syllable for each Han character', () => {
  const uneven = lines.filter((line) => {
    const [text = '', pinyin = ''] = line.split('\t');
    return [...text].filter(isHan).length !== pinyin.split(' ').length;
  });
  expect(uneven).toEqual([]);
  expect(lines.length).toBeGreaterThan(250);
});

test.each(lines.map((line) => line.replaceAll('*', '').split('\t')))('reads %s', (text, pinyin) => {
  expect(pinyinOf(text ?? '').join(' ')).toBe(pinyin);
});

test('reads a sentence in Traditional characters like its Simplified form', () => {
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
  const differing = lines.flatMap((line) => {
    const [text = ''] = line.split('\t');
    const traditional = toTraditional(text);
    return pinyinOf(traditional).join() === pinyinOf(text).join() ? [] : [traditional];
  });
  expect(differing).toEqual([]);
});
