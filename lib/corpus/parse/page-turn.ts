/** Marks that send the reader to another page of the paper: 下转B1版, （上接第一版）, 详见 A4. */

export interface PageTurn {
  /** The row without its marks; a blank that stood before a mark at the end is kept. */
  readonly text: string;
  readonly continuedFrom?: string;
  readonly continuesOn?: string;
}

const ARROWS = '[>＞》▶►▷→➡☞◆●■★*（(【［\\[“"\\s]{0,12}';
const CLOSERS = '[<＜《◀◄←☜）)】］\\]”"*＞>▶►→\\s。]{0,12}';
const NUMBER = '(?:[A-Za-z]\\s?\\d{1,3}|\\d{1,3}|[A-Za-z]?[一二三四五六七八九十]{1,3})';
const PLACE = `(?:第\\s?)?(${NUMBER})\\s?(?:版|页|叠)?(?:[\\s·、]?[①-⑳➀-➉])?(?:[《〈][^》〉\\n]{1,30}[》〉])?`;

const OPENING = new RegExp(`^${ARROWS}(?:紧接|上接|接|上转)\\s?${PLACE}${CLOSERS}`);
const CLOSING = new RegExp(`${ARROWS}(?:紧转|下转|转|下接)\\s?${PLACE}${CLOSERS}$`);
const WHOLE_OPENING = new RegExp(`${OPENING.source}$`);
const SEE = new RegExp(
  `${ARROWS}(?:(?:详见|详情见|详细报道见|相关报道见|全文见|报道见|全文刊|刊|见|导读|更多(?:内容|报道)见|内容见|请看)\\s?(?:今日|本报)?\\s?${PLACE}|([A-Z]\\s?\\d{1,2})\\s?版?)${CLOSERS}$`,
);
/** An arrow or a bracket, or a blank before 05版, points without a word: `>>> 05版`, `→A3`, `（2版）`. */
const COLUMN = '(?:\\s?[·|｜]\\s?\\p{Script=Han}{2,4})?';
const POINTER = new RegExp(
  `(?:[>＞▶►▷→➡☞](?:[>＞▶►▷→➡☞\\s]{0,8})|[（(]|\\s)(?:第\\s?)?([A-Z]\\s?\\d{1,3}|\\d{1,2}(?=\\s?版)|[一二三四五六七八九十]{1,3}(?=版))\\s?版?${COLUMN}${CLOSERS}$`,
  'u',
);
/** `A2·要闻 标题`: a list of contents may print the page before the title. */
const POINTER_BEFORE =
  /^[（(【[▶►→>]?\s?(?:第\s?)?([A-Z]\s?\d{1,3}|\d{1,2}(?=\s?版))\s?版?(?:\s?[·]\s?\p{Script=Han}{2,4})?[）)】\]]?\s*[|｜:：丨▶►→>\s]\s*(?=\S{4})/u;
/** Marks are short and stand at an end of the row: only so much of it is looked at. */
const REACH = 60;

/** Takes page-turn marks off both ends of a row. `要持续“裂变”, >>> 下转 C3版` goes on C3. */
export function takePageTurns(row: string): PageTurn {
  let text = row;
  let continuedFrom: string | undefined;
  let continuesOn: string | undefined;
  const opening = OPENING.exec(text.slice(0, REACH));
  if (opening?.[1] && (text.length > opening[0].length || WHOLE_OPENING.test(text))) {
    if (startsWithMark(opening[0], text)) {
      continuedFrom = editionOf(opening[1]);
      text = text.slice(opening[0].length);
    }
  }
  const tailStart = Math.max(0, text.length - REACH);
  const closing = CLOSING.exec(text.slice(tailStart));
  if (
    closing?.[1] &&
    (/下转|紧转|下接/.test(closing[0]) || /[>（(【▶]\s{0,3}转/.test(closing[0]))
  ) {
    continuesOn = editionOf(closing[1]);
    text = text.slice(0, tailStart + closing.index) + (/^\s/.test(closing[0]) ? ' ' : '');
    if (text.trim() === '') text = '';
  }
  return { text, ...(continuedFrom && { continuedFrom }), ...(continuesOn && { continuesOn }) };
}

/** What a row that points to another page says: the title before the pointer, and the page. */
export interface Pointer {
  readonly text: string;
  readonly see: string;
}

/** The page a teaser points to: `详见 A4` → A4, `标题（详见第二版）` → 2, `标题 >>> 05版` → 05; with the text before it. */
export function takeSee(row: string): Pointer | null {
  if (row.length > 120) return null;
  return takeWordedSee(row) ?? takePointer(row);
}

/** `A3 标题`, as lists of contents have it. */
export function takeSeeBefore(row: string): Pointer | null {
  const found = row.length > 80 ? null : POINTER_BEFORE.exec(row);
  if (!found?.[1]) return null;
  return { text: row.slice(found[0].length).trim(), see: editionOf(found[1]) };
}

function takeWordedSee(row: string): Pointer | null {
  const found = SEE.exec(row);
  const place = found?.[1] ?? found?.[2];
  if (!found || !place) return null;
  const text = row.slice(0, found.index).trim();
  const bare = found[1] === undefined;
  // 「A4」 alone points somewhere; after a headline it needs an arrow or a bracket.
  if (bare && text !== '' && !/^\s*[>＞▶►→（(【☞]/.test(found[0])) return null;
  return isTitle(text) ? { text, see: editionOf(place) } : null;
}

function takePointer(row: string): Pointer | null {
  const found = POINTER.exec(row);
  if (!found?.[1]) return null;
  const text = row.slice(0, found.index).trim();
  const bare = /^\s/.test(found[0]);
  // After a blank alone only 05版 and A2·要闻 are pages; A2 may be a name.
  if (bare && (text.length < 6 || !/版|·/.test(found[0]))) return null;
  return isTitle(text) ? { text, see: editionOf(found[1]) } : null;
}

/** A title may ask or exclaim; what ends otherwise is running text that speaks of a page. */
function isTitle(text: string): boolean {
  return !/[。；;，,、]$/.test(text) && (text.length <= 40 || !/[！!]$/.test(text));
}

/** A1 for `a 1`, 4 for 四, 12 for 十二. */
export function editionOf(place: string): string {
  const plain = place.replace(/\s/g, '').toUpperCase();
  const letter = /^[A-Z]/.exec(plain)?.[0] ?? '';
  const digits = plain.slice(letter.length);
  return letter + (/^\d+$/.test(digits) ? digits : String(chineseNumber(digits)));
}

const DIGITS = '零一二三四五六七八九';

/** Chinese numerals up to 99: 二十三 → 23. */
export function chineseNumber(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  const value = (digit: string | undefined, empty: number) =>
    digit ? Math.max(0, DIGITS.indexOf(digit)) : empty;
  return value(tens, 1) * 10 + value(ones, 0);
}

/** 接 alone is a word of running text (接1个电话): it counts only inside arrows or brackets. */
function startsWithMark(mark: string, row: string): boolean {
  if (/紧接|上接|上转/.test(mark)) return true;
  return /^[>＞▶►（(【]/.test(row) && /版|页/.test(mark);
}
