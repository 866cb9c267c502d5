import { expect, test } from 'vitest';
import { openDefinitions, openReadings, packDefinitions, packReadings } from './lexicon-records.ts';

/** More keys than are counted off from one start; every third has a second entry. */
const keys = Array.from({ length: 40 }, (_, at) => {
  const key = String.fromCharCode(0x4e00 + at);
  const entry = {
    simplified: key,
    traditional: at % 2 ? key : `${key}們`,
    syllables: [`a${at}`, 'men5'],
    proper: at % 5 === 0,
    definition: `sense ${'long '.repeat(at * 4)}of ${key}`,
  };
  const other = { ...entry, simplified: '它', syllables: ['ta1'], definition: '' };
  return { key, entries: at % 3 ? [entry] : [entry, other] };
});

test('every key gets back the readings it was packed with', () => {
  const syllablesOf = openReadings(packReadings(keys));
  keys.forEach(({ entries }, number) => {
    expect(syllablesOf(number)).toEqual(entries.map(({ syllables }) => syllables));
  });
});

test('every key gets back its forms and definitions', () => {
  const entriesOf = openDefinitions(packDefinitions(keys));
  keys.forEach(({ key, entries }, number) => {
    const packed = entries.map(({ syllables: _, ...entry }) => entry);
    expect(entriesOf(number, key)).toEqual(packed);
  });
});

test('a reading with more syllables than fit stops the build', () => {
  const entry = { ...keys[0]?.entries[0], syllables: Array(128).fill('a1') };
  expect(() => packReadings([{ key: '一', entries: [entry as never] }])).toThrow(/Too long/);
});
