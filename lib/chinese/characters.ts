/**
 * Character classes of Chinese text, small enough for the content script.
 * Offsets everywhere in the project are UTF-16 code units, half-open `[start, end)`.
 */

/**
 * Any Han character of any plane, 々 and 〇: the same as `isHanUnit`. Not `Script=Han`, which has
 * radicals (⺀) and counting rods too, that nobody reads.
 */
const HAN = /[々〇㐀-䶿一-鿿\uf900-\ufaff\u{20000}-\u{337ff}]/u;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** True when `text` holds at least one Han character. Linear, stops at the first one. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** True when `character` is exactly one Han character (々, 〇 and extension planes count). */
export function isHan(character: string): boolean {
  return HAN.test(character) && String.fromCodePoint(character.codePointAt(0) ?? 0) === character;
}

/** True for text with kana or hangul, which is Japanese or Korean rather than Chinese. */
export function hasKanaOrHangul(text: string): boolean {
  return KANA_OR_HANGUL.test(text);
}

/**
 * True when the code unit at `at` belongs to a Han character: faster than a regular expression, for
 * scanning. Both halves of a character beyond the first plane count.
 */
export function isHanUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  if (unit < 0x3005) return false;
  if (unit === 0x3005 || unit === 0x3007 || (unit >= 0x3400 && unit <= 0x4dbf)) return true;
  if (unit >= 0xf900 && unit <= 0xfaff) return true;
  if (unit >= 0xd840 && unit <= 0xd88d) return isLow(text.charCodeAt(at + 1));
  return isLow(unit) && isHanHigh(text.charCodeAt(at - 1));
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isHanHigh = (unit: number) => unit >= 0xd840 && unit <= 0xd88d;
