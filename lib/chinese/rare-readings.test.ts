import { expect, it } from 'vitest';
import { openRareReadings, writeRareReadings } from './rare-readings.ts';

const rare = openRareReadings(
  writeRareReadings([
    ['玚', 'yang2'],
    ['瑒', 'yang2'],
    ['㛃', 'jie2'],
    ['𬬸', 'xin4'],
  ]),
);

it.each([
  ['玚', 'yang2'],
  ['瑒', 'yang2'],
  ['㛃', 'jie2'],
  ['𬬸', 'xin4'],
])('reads %s as %s', (character, syllable) => {
  expect(rare(character)).toBe(syllable);
});

it.each(['中', 'y', '2', '\n', '', '玚瑒', '\ud86c'])('has no reading for %j', (other) => {
  expect(rare(other)).toBeUndefined();
});
