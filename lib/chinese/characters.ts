/**
 * Character classes of Chinese text, small enough for the content script.
 * Offsets everywhere in the project are UTF-16 code units, half-open `[start, end)`.
 */

/** One Han character (any plane) or 〇, as source for larger regular expressions. */
export const HAN = '[\\p{Script=Han}〇]';

const ANY_HAN = /[\p{Script=Han}〇]/u;
const ONE_HAN = /^[\p{Script=Han}〇]$/u;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** True when `text` holds at least one Han character. Linear, stops at the first one. */
export function hasHan(text: string): boolean {
  return ANY_HAN.test(text);
}

/** True when `character` is exactly one Han character (々, 〇 and extension planes count). */
export function isHan(character: string): boolean {
  return ONE_HAN.test(character);
}

/** True for text with kana or hangul, which is Japanese or Korean rather than Chinese. */
export function hasKanaOrHangul(text: string): boolean {
  return KANA_OR_HANGUL.test(text);
}
