/**
 * One syllable in its written forms. Inside the project it is numbered (`hang2`, `lü4`, `de5`,
 * `r5`: see token.ts); readers see tone marks, numbers or zhuyin (zhuyin.ts).
 */
import { SYLLABLES } from './syllables.ts';

const COMBINING = ['', '\u0304', '\u0301', '\u030C', '\u0300', ''] as const;
const NUMBERED = /^(\p{L}+)([1-5])$/u;

/** The tone of a numbered syllable, 1–5; 5, the neutral tone, also when none is written. */
export function toneOf(numbered: string): number {
  const tone = numbered.charCodeAt(numbered.length - 1) - 48;
  return tone >= 1 && tone <= 4 ? tone : 5;
}

/** A numbered syllable without its tone: `hang2` → `hang`. */
export function toneless(numbered: string): string {
  return numbered.replace(/[1-5]$/, '');
}

/** True for a syllable that exists in Standard Chinese, in numbered form: `lü4`, not `lu:4`. */
export function isSyllable(numbered: string): boolean {
  const [, letters = ''] = NUMBERED.exec(numbered) ?? [];
  return SYLLABLES.has(letters);
}

/** `hang2` → `háng`, `lüe4` → `lüè`, `de5` → `de`, `r5` → `r`, `ng2` → `ńg`. NFC. */
export function toMarks(numbered: string): string {
  const letters = toneless(numbered);
  const at = markedLetter(letters) + 1;
  return (letters.slice(0, at) + COMBINING[toneOf(numbered)] + letters.slice(at)).normalize('NFC');
}

/** The index of the letter that carries the mark: a, e or ê; the o of ou; else the last vowel. */
function markedLetter(letters: string): number {
  const open = letters.search(/[aeê]/);
  if (open >= 0) return open;
  const ou = letters.indexOf('ou');
  if (ou >= 0) return ou;
  return Math.max(letters.search(/[iouü][^iouü]*$/), 0);
}

/**
 * Any usual spelling of one syllable in numbered form, or null: `háng`, `HANG2`, `lu:4`, `lv4`,
 * `de`, `de0` → `hang2`, `hang2`, `lü4`, `lü4`, `de5`, `de5`.
 */
export function parseSyllable(spelling: string): string | null {
  const plain = spelling.normalize('NFC').toLowerCase().replace(/u:|v/, 'ü').replace(/0$/, '5');
  const numbered = NUMBERED.test(plain) ? plain : fromMarks(plain);
  return isSyllable(numbered) ? numbered : null;
}

/** `háng` → `hang2`; `de` → `de5`. What is no syllable comes back with a tone all the same. */
export function fromMarks(marked: string): string {
  let tone = 5;
  const letters = marked.normalize('NFD').replace(/[\u0304\u0301\u030C\u0300]/, (mark) => {
    tone = COMBINING.indexOf(mark as (typeof COMBINING)[number]);
    return '';
  });
  return letters.normalize('NFC') + tone;
}

/**
 * The syllables of one word as pinyin is written: joined, with an apostrophe before an a, o or e
 * that follows another syllable, 儿化 run in: `xi1 an1` → `xī'ān`, `wan2 r5` → `wánr`.
 */
export function joinMarks(numbered: readonly string[]): string {
  return numbered
    .map((syllable, at) => (at > 0 && /^[aeoê]/.test(syllable) ? `'` : '') + toMarks(syllable))
    .join('');
}

/** `liù'ān` → `Liù'ān`. */
export function capitalised(pinyin: string): string {
  const [first = '', ...rest] = pinyin;
  return first.toUpperCase() + rest.join('');
}
