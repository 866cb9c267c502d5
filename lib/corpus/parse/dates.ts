/** Dates as print gives them: 1月21日下午, 3月11日-14日, 昨日, (2021年1月21日). */

/** A day as printed; the year is absent when the page leaves it to the reader. */
export interface PrintedDay {
  readonly kind: 'day';
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** 昨日 is -1, 今日 is 0: days from the paper's issue date. */
export interface RelativeDay {
  readonly kind: 'relative';
  readonly days: number;
}

const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const BARE_DAY = /(?<![\d月])(\d{1,2})日(?!前|内|起|电|报|均|程|之)/;
const NOT_THE_EVENT_BEFORE =
  /(?:将于|将在|定于|拟于|截至|截止|截止到|距|自|从|到|至|早在|原定|于\d{4}年|将从)\s?(?:\d{4}年)?$/;
const NOT_THE_EVENT_AFTER = /^\s?(?:起|前|之前|以前|以来|后|之后|为止|开始实施)/;
const VAGUE = /(?<!\d)日前|近日|近期|连日来|不久前|最近|前不久|日子/;
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/昨日|昨天|昨晚|昨夜|昨晨|昨(?=上午|下午|，|,)/, -1],
  [/今日|今天|今晨|今早/, 0],
  [/前日|前天/, -2],
];
/** The event stands in the first sentence; a lead is never longer than this. */
const REACH = 160;

/**
 * The day a story tells of, from its opening after the lead; `dateline` is the lead's own date.
 * Days still to come (将于1月25日) and limits (截至3月20日) are not the event.
 */
export function readEventDay(opening: string, dateline?: string): PrintedDay | RelativeDay | null {
  const sentence = firstSentence(opening);
  const filed = dateline ? readDay(dateline) : null;
  const told = findDay(sentence);
  const vague = VAGUE.exec(sentence)?.index ?? Number.POSITIVE_INFINITY;
  if (told && told.at < vague) return told.day;
  if (filed) return withinDateline(sentence, filed);
  for (const [word, days] of RELATIVE) {
    const at = word.exec(sentence)?.index ?? -1;
    if (at >= 0 && at < 40 && at < vague) return { kind: 'relative', days };
  }
  return null;
}

/** The first day printed in `text`: `(2021年1月21日)`; null when there is none. */
export function readDay(text: string): PrintedDay | null {
  for (const found of text.slice(0, 400).matchAll(DAY)) {
    const day = dayOf(found);
    if (day) return day;
  }
  return null;
}

/** ISO form of a day in a year. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An ISO date moved by whole days; '' in, '' out. */
export function movedBy(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** A row that is only a date, bracketed or not: `(2021年1月21日)`, `二〇二一年一月二十一日`. */
export function isDateRow(row: string): boolean {
  return (
    row.length <= 30 &&
    /^[（(]?\s?(?:\d{4}年)\s?\d{1,2}月\s?\d{1,2}日\s?[)）]?$|^[（(]?[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日[)）]?$/.test(
      row,
    )
  );
}

function firstSentence(opening: string): string {
  const text = opening.slice(0, REACH);
  const end = /[。！？!?]/.exec(text)?.index;
  return end === undefined ? text : text.slice(0, end);
}

function findDay(sentence: string): { day: PrintedDay; at: number } | null {
  for (const found of sentence.matchAll(DAY)) {
    const at = found.index;
    if (NOT_THE_EVENT_BEFORE.test(sentence.slice(Math.max(0, at - 8), at))) continue;
    if (NOT_THE_EVENT_AFTER.test(sentence.slice(at + found[0].length))) continue;
    const day = dayOf(found);
    if (day) return { day, at };
  }
  return null;
}

function dayOf(found: RegExpMatchArray): PrintedDay | null {
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { kind: 'day', ...(found[1] && { year }), month, day };
}

/** A story filed on 1月19日 that tells of 「18日」 happened on the 18th; of 「25日」 later than filed, on the 19th. */
function withinDateline(sentence: string, filed: PrintedDay): PrintedDay {
  const found = BARE_DAY.exec(sentence);
  const before = found ? sentence.slice(Math.max(0, found.index - 8), found.index) : '';
  const day = Number(found?.[1]);
  if (!found || NOT_THE_EVENT_BEFORE.test(before) || !(day >= 1 && day <= filed.day)) return filed;
  return { ...filed, day };
}
