import { expect, test } from 'vitest';
import { MOST_WORDS, type OwnWord, parseOwnWord, parseOwnWords } from './own-words.ts';

const shan: OwnWord = {
  word: '单晓明',
  kind: 'person',
  syllables: ['shan4', 'xiao3', 'ming2'],
};

test('keeps a name with its reading, and a word whose wholeness is all that is said', () => {
  expect(parseOwnWord(shan)).toEqual(shan);
  expect(parseOwnWord({ word: '一谷三区', kind: 'term' })).toEqual({
    word: '一谷三区',
    kind: 'term',
  });
});

test('takes a word of no known kind for a plain word', () => {
  expect(parseOwnWord({ word: '渌口', kind: 'river' })?.kind).toBe('word');
});

test.each([
  ['no object', '单'],
  ['nothing', null],
  ['no word', { word: '' }],
  ['other text', { word: 'abc' }],
  ['text among Han', { word: '单 晓明' }],
  ['too long a word', { word: '国'.repeat(25) }],
  ['a syllable too few', { ...shan, syllables: ['shan4', 'xiao3'] }],
  ['syllables that are none', { ...shan, syllables: ['shan4', 'xiao3', '<b>'] }],
  ['syllables without tones', { ...shan, syllables: ['shan', 'xiao', 'ming'] }],
])('refuses %s', (_what, value) => {
  expect(parseOwnWord(value)).toBeNull();
});

test('reads past what is spoilt in a store', () => {
  expect(parseOwnWords([null, shan, { word: 7 }, 'x'])).toEqual([shan]);
  expect(parseOwnWords({ 0: shan })).toEqual([]);
});

test('lets the later of two sayings win', () => {
  const dan = { ...shan, syllables: ['dan1', 'xiao3', 'ming2'] };
  expect(parseOwnWords([shan, dan])).toEqual([dan]);
});

test('holds a bounded number of words, the newest', () => {
  const many = Array.from({ length: MOST_WORDS + 5 }, (_, index) => ({
    word: String.fromCodePoint(0x4e00 + index),
    kind: 'word',
  }));
  const kept = parseOwnWords(many);
  expect(kept).toHaveLength(MOST_WORDS);
  expect(kept.at(-1)).toEqual(many.at(-1));
});
