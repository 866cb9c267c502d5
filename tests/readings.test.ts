/**
 * Hard sentences of the news, read as golden/readings.tsv says: a sentence, a tab, one syllable for
 * each Han character. A star marks the characters the sentence is there for. In golden/marked.txt a
 * sentence gives the reading of some characters: 银[行|háng]. It has one at least for nearly every rule.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as OpenCC from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { isHan } from '../lib/chinese/characters.ts';
import { toMarks } from '../lib/chinese/syllable.ts';
import { loadReader } from '../scripts/load-reader.ts';
import { readMarked } from './marked-sentences.ts';

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

const marked = readMarked();

test('reads each marked character of some thousand sentences', () => {
  const wrong = marked.flatMap(({ text, readings }) => {
    const got = pinyinByOffset(text);
    return [...readings]
      .filter(([at, reading]) => got.get(at) !== reading)
      .map(([at, reading]) => `${text}: ${text.charAt(at)} ${reading}, not ${got.get(at)}`);
  });
  expect(wrong).toEqual([]);
  expect(marked.length).toBeGreaterThan(4_000);
});

test('reads a sentence the same whatever sentence follows it', () => {
  const texts = marked.map(({ text }) => text).filter((text) => /^\p{Script=Han}.*。$/u.test(text));
  const seen = (text: string) => read(text).map((token) => JSON.stringify(token));
  const differing = texts.filter((text, at) => {
    const alone = seen(text);
    const followed = seen(text + texts[(at * 7 + 13) % texts.length]);
    return alone.some((token, place) => token !== followed[place]);
  });
  expect(differing).toEqual([]);
  expect(texts.length).toBeGreaterThan(3_000);
});

/** Syllables by the offset of their character. */
function pinyinByOffset(text: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const { start, end, syllables } of read(text)) {
    const offsets: number[] = [];
    for (let at = start; at < end; at += String.fromCodePoint(text.codePointAt(at) ?? 0).length) {
      if (isHan(String.fromCodePoint(text.codePointAt(at) ?? 0))) offsets.push(at);
    }
    for (const [place, at] of offsets.entries()) found.set(at, toMarks(syllables[place] ?? ''));
  }
  return found;
}

test('reads a sentence in Traditional characters like its Simplified form', () => {
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
  const differing = lines.flatMap((line) => {
    const [text = ''] = line.split('\t');
    const traditional = toTraditional(text);
    return pinyinOf(traditional).join() === pinyinOf(text).join() ? [] : [traditional];
  });
  expect(differing).toEqual([]);
});
