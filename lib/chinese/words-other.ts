/** What is not written in Han characters, as wholes: numbers, dates, Latin words, punctuation. */
import { isHanUnit } from './characters.ts';
import type { TokenKind } from './token.ts';
import { NO_WORD, type WordTrie } from './word-trie.ts';

const DATE =
  /(?:[0-9０-９]{2,4}年)?(?:[0-9０-９]{1,2}月)?(?:[0-9０-９]{1,2}[日号])?(?<=[年月日号])/y;
const CLOCK = /[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?/y;
const NUMBER = /[0-9０-９]+(?:[.,．，][0-9０-９]+)*(?:[%％‰℃]|[万亿]+)?/y;
const LATIN =
  /[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}\p{N}]*(?:['’&.+\-_][\p{Script=Latin}\p{N}]+)*/uy;
const DIGITS_AND_LATIN = /[0-9]+[A-Za-z]+[A-Za-z0-9]*/y;
const STARTS_WORD = /[0-9０-９\p{Script=Latin}]/u;

/** The longest mixed word: 2019冠状病毒病. */
const LONGEST_MIXED = 12;

/** Where the token at `at` ends; `at` itself when a Han character stands there. */
export function otherEnd(
  text: string,
  at: number,
  trie: WordTrie,
): { readonly end: number; readonly kind: TokenKind } {
  if (isHanUnit(text, at)) return { end: at, kind: 'word' };
  if (!STARTS_WORD.test(text.charAt(at))) return { end: punctuationEnd(text, at), kind: 'other' };
  const plain = longestOf([DATE, CLOCK, DIGITS_AND_LATIN, NUMBER, LATIN], text, at);
  const end = Math.max(plain, mixedWordEnd(text, at, trie), at + 1);
  return { end, kind: hasHanBetween(text, at, end) ? 'word' : 'other' };
}

function longestOf(patterns: readonly RegExp[], text: string, at: number): number {
  let end = at;
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(text)) end = Math.max(end, pattern.lastIndex);
  }
  return end;
}

/** 3D打印, A股, 95后: words of the dictionary that begin with a digit or a letter. */
function mixedWordEnd(text: string, at: number, trie: WordTrie): number {
  let node = 0;
  let end = at;
  for (let to = at + 1; to <= Math.min(text.length, at + LONGEST_MIXED); to++) {
    node = trie.step(node, text.charCodeAt(to - 1));
    if (node < 0) break;
    if (isHanUnit(text, to - 1) && trie.costs[node] !== NO_WORD) end = to;
  }
  return end;
}

function punctuationEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && !isHanUnit(text, end) && !STARTS_WORD.test(text.charAt(end))) end++;
  return end;
}

function hasHanBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isHanUnit(text, at)) return true;
  return false;
}
