import { expect, test } from 'vitest';
import { shownReading, understand } from './said-word.ts';

const name = { word: '单晓明', syllables: ['shan4', 'xiao3', 'ming2'], kind: 'person' };

test.each(['Shàn Xiǎo míng', 'shan4 xiao3 ming2', 'ㄕㄢˋ ㄒㄧㄠˇ ㄇㄧㄥˊ', '  shàn  xiǎo’míng '])(
  'understands a reading typed as %s',
  (reading) => {
    expect(understand({ word: '单晓明', reading, kind: 'person' })).toEqual(name);
  },
);

test('keeps a word typed in Traditional by its Simplified form', () => {
  expect(understand({ word: ' 單曉明', reading: 'shàn xiǎo míng', kind: 'person' })).toEqual(name);
});

test('keeps a word without a reading as one never to split', () => {
  expect(understand({ word: '一谷三区', reading: ' ', kind: 'term' })).toEqual({
    word: '一谷三区',
    kind: 'term',
  });
});

test('says what is wrong: the word, or a reading that does not fit it', () => {
  expect(understand({ word: 'abc', reading: '', kind: 'word' })).toBe('word');
  expect(understand({ word: '单晓明', reading: 'shàn xiǎo', kind: 'person' })).toBe('reading');
  expect(understand({ word: '单', reading: 'xyz', kind: 'person' })).toBe('reading');
});

test('shows a kept reading with tone marks', () => {
  expect(shownReading({ word: '绿', kind: 'word', syllables: ['lü4'] })).toBe('lǜ');
  expect(shownReading({ word: '绿', kind: 'word' })).toBe('');
});
