import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseOwnWord } from './lexicon-own.ts';

const lines = (name: string) =>
  readFileSync(new URL(`../../data/lexicon/${name}`, import.meta.url), 'utf8')
    .replace(/\n$/, '')
    .split('\n');

describe('a line of data/lexicon/words.tsv', () => {
  test('gives a word, and an entry where it has a meaning', () => {
    expect(parseOwnWord('碳达峰\tterm\ttan4 da2 feng1\tpeak carbon\tnews')).toEqual({
      word: '碳达峰',
      kind: 'term',
      entry: {
        simplified: '碳达峰',
        traditional: '碳达峰',
        syllables: ['tan4', 'da2', 'feng1'],
        proper: false,
        definition: 'peak carbon',
      },
    });
    expect(parseOwnWord('雄安\tplace\txiong2 an1\t-\tnews')).toEqual({
      word: '雄安',
      kind: 'place',
    });
  });

  test.each([
    ['a syllable too few', '碳达峰\tterm\ttan4 da2\tpeak\tnews'],
    ['no such syllable', '碳达峰\tterm\ttan4 da2 fengg1\tpeak\tnews'],
    ['no syllables', '碳达峰\tterm\t-\tpeak\tnews'],
    ['no such kind', '碳达峰\tslogan\ttan4 da2 feng1\t-\tnews'],
    ['no source', '碳达峰\tterm\ttan4 da2 feng1\t-'],
  ])('is refused with %s', (_, line) => {
    expect(parseOwnWord(line)).toBeNull();
  });
});

describe('data/lexicon', () => {
  test('has words of the right shape, sorted, each once', () => {
    const words = lines('words.tsv');
    expect(words.filter((line) => parseOwnWord(line) === null)).toEqual([]);
    const keys = words.map((line) => line.split('\t')[0] ?? '');
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test.each(['titles.txt', 'after-names.txt'])('has %s sorted, each once', (name) => {
    expect(lines(name)).toEqual([...new Set(lines(name))].sort());
    expect(lines(name).filter((word) => !/^\p{Script=Han}{1,8}$/u.test(word))).toEqual([]);
  });

  test.each(['surnames.txt', 'given-names.txt'])(
    'has single characters in %s, each once',
    (name) => {
      expect(lines(name)).toEqual([...new Set(lines(name))]);
      expect(lines(name).filter((word) => !/^\p{Script=Han}$/u.test(word))).toEqual([]);
    },
  );
});
