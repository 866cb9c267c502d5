/**
 * 一 and 不 as they are spoken. A dictionary writes yī and bù always; in speech 不 is bú before a
 * fourth tone, 一 is yí before a fourth tone and yì before the others, and both are light between
 * a doubled verb (看一看, 好不好). 一 stays yī as a number or at the end: 第一, 二十一, 一月, 统一.
 */
import { toneOf } from './syllable.ts';

const NUMERAL = /[〇零一二三四五六七八九十百千万亿0-9０-９第初]/;
/** 一 before these is counted, not measured: 一月, 一日, 一号, 一九四九. */
const COUNTED = /^(?:月(?!票)|日(?!三餐)|号|[〇零一二三四五六七八九])/;

/**
 * The syllable of the 一 or 不 at `at` of `text` as spoken, `next` being the syllable that follows
 * without a break; other syllables come back as they are.
 */
export function spokenTone(
  text: string,
  at: number,
  syllable: string,
  next: string | undefined,
): string {
  const doubled = at > 0 && text.charAt(at - 1) === text.charAt(at + 1);
  if (syllable === 'bu4') {
    if (doubled) return 'bu5';
    return next && isFourth(next, text.charAt(at + 1)) ? 'bu2' : syllable;
  }
  if (syllable !== 'yi1' || text.charAt(at) !== '一' || !next) return syllable;
  if (doubled && !NUMERAL.test(text.charAt(at - 1))) return 'yi5';
  if (isNumber(text, at)) return syllable;
  return isFourth(next, text.charAt(at + 1)) ? 'yi2' : 'yi4';
}

function isNumber(text: string, at: number): boolean {
  if (COUNTED.test(text.slice(at + 1, at + 4))) return true;
  const before = text.charAt(at - 1);
  if (/[十第初]/.test(before)) return true;
  const after = text.charAt(at + 1);
  return NUMERAL.test(before) && !/[百千万亿]/.test(after);
}

/** 个 is light after 一 but counts as the fourth tone it comes from. */
function isFourth(syllable: string, character: string): boolean {
  return toneOf(syllable) === 4 || (character === '个' && syllable === 'ge5');
}
