import { describe, expect, it } from 'vitest';
import { WrongCall } from './verb.ts';
import { readOptions } from './verb-options.ts';

const read = (...given: string[]) => readOptions(given, ['limit', 'from', 'to'], 'usage: bandu');

describe('readOptions', () => {
  it('takes options before, between and after the words', () => {
    expect(
      read('--limit', '3', '毛腾飞', '--from=2021-01-19', '芦淞区', '--to', '2021-01-22'),
    ).toEqual({
      words: ['毛腾飞', '芦淞区'],
      limit: 3,
      from: '2021-01-19',
      to: '2021-01-22',
    });
    expect(read('   ')).toEqual({ words: ['   '] });
  });

  it.each([
    [['--limit', '0'], /whole number from 1, not 0/],
    [['--limit', 'many'], /not many/],
    [['--from', '2021-02-30'], /--from wants a date as 2021-01-22, not 2021-02-30/],
    [['--to', 'yesterday'], /--to wants a date/],
    [['--colour', 'red'], /--colour/],
    [['--article', '000-3'], /--article/],
  ])('refuses %j in a sentence', (given, sentence) => {
    expect(() => read(...given)).toThrow(WrongCall);
    expect(() => read(...given)).toThrow(sentence);
  });
});
