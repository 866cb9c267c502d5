import { describe, expect, test } from 'vitest';
import type { WordValue } from '../../components/WordForm.tsx';
import type { ReadingStyle } from '../../lib/chinese/show.ts';
import type { WordReadings } from '../../lib/chinese/token.ts';
import { choicesOf, formOf, shownReading, understand } from './said-word.ts';

const name = { word: '单晓明', syllables: ['shan4', 'xiao3', 'ming2'], kind: 'person' } as const;
const typed: WordValue = { word: '单晓明', reading: '', kind: 'person', whole: false };
const style: ReadingStyle = {
  pinyinStyle: 'marks',
  spokenTones: false,
  region: 'mainland',
  capitalNames: true,
  erhua: 'full',
};
const known: WordReadings = {
  word: '单晓明',
  kind: 'word',
  syllables: ['dan1', 'xiao3', 'ming2'],
  choices: [['dan1', 'shan4', 'chan2'], ['xiao3'], ['ming2']],
};

describe('what is said', () => {
  test.each(['Shàn Xiǎo míng', 'shan4 xiao3 ming2', 'ㄕㄢˋ ㄒㄧㄠˇ ㄇㄧㄥˊ', '  shàn  xiǎo’míng '])(
    'understands a reading typed as %s',
    (reading) => {
      expect(understand({ ...typed, reading })).toEqual(name);
    },
  );

  test('keeps a word typed in Traditional by its Simplified form', () => {
    expect(understand({ ...typed, word: ' 單曉明', reading: 'shàn xiǎo míng' })).toEqual(name);
  });

  test('keeps a word without a reading as one never to split', () => {
    const term = { word: '一谷三区', kind: 'term' } as const;
    expect(understand({ ...typed, ...term, reading: ' ' })).toEqual(term);
    expect(understand({ ...typed, ...term, reading: 'yī gǔ sān qū', whole: true })).toEqual(term);
  });

  test('says what is wrong: the word, or a reading that does not fit it', () => {
    expect(understand({ ...typed, word: 'abc' })).toBe('word');
    expect(understand({ ...typed, reading: 'shàn xiǎo' })).toBe('reading');
    expect(understand({ ...typed, word: '单', reading: 'xyz' })).toBe('reading');
  });

  test('shows a kept reading with tone marks', () => {
    expect(shownReading({ word: '绿', kind: 'word', syllables: ['lü4'] })).toBe('lǜ');
    expect(shownReading({ word: '绿', kind: 'word' })).toBe('');
  });
});

describe('the form', () => {
  test('begins with how the word is read, in the reader’s way of writing and without capitals', () => {
    expect(formOf(known, undefined, style)).toEqual({
      word: '单晓明',
      reading: 'dān xiǎo míng',
      kind: 'word',
      whole: false,
    });
    const zhuyin = { ...style, pinyinStyle: 'zhuyin' } as const;
    expect(formOf({ ...known, kind: 'person' }, undefined, zhuyin).reading).toBe(
      'ㄉㄢ ㄒㄧㄠˇ ㄇㄧㄥˊ',
    );
  });

  test('begins with what the reader said before', () => {
    expect(formOf(known, name, style)).toMatchObject({ reading: 'shàn xiǎo míng', kind: 'person' });
    expect(formOf(known, { word: '单晓明', kind: 'term' }, style)).toMatchObject({
      reading: 'dān xiǎo míng',
      kind: 'term',
      whole: true,
    });
  });

  test('keeps 儿 as it is when nothing is changed, however it is shown', () => {
    const flower = { ...known, word: '花儿', syllables: ['hua1', 'r5'], choices: [] };
    const form = formOf(flower, undefined, style);
    expect(understand(form)).toMatchObject({ syllables: ['hua1', 'r5'] });
  });

  test('offers the readings of characters that have several, the one in the form chosen', () => {
    const [choice, ...others] = choicesOf(known, 'shàn xiǎo míng', style);
    expect(others).toEqual([]);
    expect(choice?.character).toBe('单');
    expect(choice?.readings).toEqual([
      { text: 'dān', chosen: false, whole: 'dān xiǎo míng' },
      { text: 'shàn', chosen: true, whole: 'shàn xiǎo míng' },
      { text: 'chán', chosen: false, whole: 'chán xiǎo míng' },
    ]);
  });

  test('puts a chosen reading beside what was typed for the other characters', () => {
    const [choice] = choicesOf(known, 'dan1 xiao1 ming4', style);
    expect(choice?.readings[1]?.whole).toBe('shàn xiāo mìng');
  });

  test('chooses within the known reading when what was typed is no reading of the word', () => {
    const [choice] = choicesOf(known, 'shan', style);
    expect(choice?.readings[1]?.whole).toBe('shàn xiǎo míng');
  });
});
