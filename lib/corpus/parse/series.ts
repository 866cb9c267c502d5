/** Column marks over a headline: 【社论】, 人民时评, 大国工匠｜…. They name a series, not the story. */
import type { HeadRow } from './headline.ts';

export interface SeriesSplit {
  readonly series?: string;
  /** The headline's rows without the mark. */
  readonly rows: readonly HeadRow[];
  /** The row that is nothing but the mark, if one is. */
  readonly marked?: number;
}

const BULLET = /^[·•■◆●★▲□◇\s]+/;
const BRACKETED = /^[【［[〔]\s*([^【】［］[\]〔〕]{2,24}?)\s*[】］\]〕]/;
const BARRED = /^([\p{Script=Han}\w·“”\-—\s]{2,14}?)\s?[｜|丨]\s?(?=\S{4})/u;
/** Names that papers give to columns of opinion and of reports from the spot. */
const COLUMN =
  /^(?:今日谈|大家谈|社论|短评|快评|时评|锐评|本报评论员文章|评论员文章|编辑部文章|(?:\p{Script=Han}{2,6}[·\s]?)(?:时评|短评|快评|锐评|微评|论坛|走基层|大家谈|今日谈|纵横谈|杂谈|漫谈|专栏|进行时|在现场|面对面|会客厅|曝光台|光荣榜))$/u;

/** True for a row that is a column's name and nothing else. */
export function isColumnMark(text: string): boolean {
  return columnOf(text) !== null;
}

/** Takes the column's name off a headline; `repeated` are rows that head several stories of the page. */
export function takeSeries(
  rows: readonly HeadRow[],
  repeated: ReadonlySet<string> = new Set(),
): SeriesSplit {
  const [first, ...rest] = rows;
  if (!first) return { rows };
  const column = columnOf(first.text) ?? (repeated.has(first.text) ? first.text : null);
  if (column !== null)
    return rest.length > 0 ? { series: column, rows: rest, marked: 0 } : { rows };
  for (const [at, { text, level }] of rows.entries()) {
    const mark = BRACKETED.exec(text) ?? BARRED.exec(text);
    const title = mark ? text.slice(mark[0].length).trim() : '';
    if (!mark?.[1] || title.length < 4) continue;
    return { series: mark[1], rows: rows.with(at, { text: title, level }) };
  }
  return { rows };
}

/** First rows that stand over several headlines of a page are names of columns. */
export function repeatedMarks(
  headlines: readonly (readonly { readonly body: string }[])[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [first, ...rest] of headlines) {
    if (!first || rest.length === 0 || !canBeName(first.body)) continue;
    if (seen.has(first.body)) repeated.add(first.body);
    seen.add(first.body);
  }
  return repeated;
}

/** 中共中央国务院印发 may head two stories and says what was done. */
function canBeName(text: string): boolean {
  return text.length <= 10 && !/(?:印发|发布|出台|公布|强调|指出|要求|召开|举行)$/.test(text);
}

function columnOf(text: string): string | null {
  const plain = text.replace(BULLET, '');
  const bracketed = BRACKETED.exec(plain);
  if (bracketed?.[1] && bracketed[0].length === plain.length) return bracketed[1];
  return COLUMN.test(plain) ? plain : null;
}
