/** What a group of headline-like rows is, judged by what stands around it. */
import { continuity, freshness, type PageHabits, startsMidway } from './cohesion.ts';
import { type Draft, hasText, lastParagraph, pairsOf, tailOf } from './draft.ts';
import { isDashed, isKickerLike } from './headline.ts';
import { isFinished } from './punctuation.ts';
import { isColumnMark } from './series.ts';
import type { ShapedRow } from './shape.ts';

/**
 * `story` opens an article or photo story; `section` is a heading inside the current one; `own` is
 * the headline of the current, until now headless story; `notice` opens a poster or box.
 */
export type HeadsRole = 'story' | 'section' | 'own' | 'notice' | 'teasers' | 'photo';

/** What the page as a whole shows about its headings. */
export interface HeadingHabits {
  /** Heading level of rows that are followed by a by-line or a lead; 0 when those are plain rows. */
  readonly titleLevel: number;
  /** Stories here open with a by-line or a lead. */
  readonly signed: boolean;
}

const NOTICE_TITLE =
  /公告|通告|启事|声明|公示|讣告|通知$|温馨提示|提示$|扫码|扫一扫|二维码|征稿|征集|招聘|招租|遗失|广告|热线|联系方式|投稿|天气|气象/;
/** How the points of a list begin: 一、 （二） 3. ④ ●. */
export const ENUMERATED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}[章节部分]|[（(]?\d{1,2}[）).．、]|[①-⑳]|[●◆■▲★]\s?)/;

/** The first row after the group at `from` that is not furniture. */
export function following(rows: readonly ShapedRow[], from: number): ShapedRow | undefined {
  for (let at = from; at < Math.min(rows.length, from + 12); at++) {
    const row = rows[at];
    if (row && row.kind !== 'masthead' && row.kind !== 'rule' && row.kind !== 'turn') return row;
  }
  return undefined;
}

/** Decides what `heads` are; `next` is the index of the row after them. */
export function judgeHeads(
  heads: readonly ShapedRow[],
  rows: readonly ShapedRow[],
  next: number,
  current: Draft | undefined,
  page: PageHabits & HeadingHabits,
): HeadsRole {
  const after = following(rows, next);
  if (!after) return judgeLast(heads, current);
  if (after.kind === 'see') return 'teasers';
  if (heads.length >= 2 && isColumnMark(heads[0]?.body ?? '')) return 'story';
  if (opensStory(after) || heads.some((head) => isDashed(head.body))) return 'story';
  if (rows[next]?.kind === 'turn' && rows[next]?.continuedFrom) return 'story';
  if (after.continuedFrom || heads[0]?.continuedFrom) return 'story';
  if (after.kind === 'caption') return judgePictured(heads, rows, next, current, page);
  if (after.kind === 'numbered') return judgeNumbered(heads, rows, next, current, page);
  if (after.kind === 'head') return isBox(heads) ? 'notice' : 'story';
  // A short row that ended the group is the first piece of a paragraph.
  if (after.kind === 'short' && isBox(heads)) return 'notice';
  if (heads[0]?.level && NOTICE_TITLE.test(heads[0].body)) return 'notice';
  return judgeBeforeText(heads, after, current, page);
}

/** A by-line, a name, a lead or a date row: only stories begin so. */
export function opensStory(row: ShapedRow): boolean {
  return row.kind === 'byline' || row.kind === 'name' || row.kind === 'date' || !!row.lead;
}

/** How much of the group's wording a story shares, 0 to 1. */
export function kinship(heads: readonly ShapedRow[], topic: ReadonlySet<string>): number {
  const pairs = pairsOf(heads.map((head) => head.body).join('，'));
  if (pairs.size === 0) return 0;
  let shared = 0;
  for (const pair of pairs) if (topic.has(pair)) shared++;
  return shared / pairs.size;
}

/** Headings with nothing after them on the page. */
function judgeLast(heads: readonly ShapedRow[], current: Draft | undefined): HeadsRole {
  if (current && current.heads.length === 0 && hasText(current)) return 'own';
  return isBox(heads) ? 'notice' : 'story';
}

/** One marked heading and plain labels under it: a box of QR codes, say. */
function isBox(heads: readonly ShapedRow[]): boolean {
  const [first, ...rest] = heads;
  if (!first || rest.length === 0) return false;
  return (
    rest.length >= 2 &&
    (first.level > 0 ? rest.every((row) => row.level === 0) : NOTICE_TITLE.test(first.body))
  );
}

function judgePictured(
  heads: readonly ShapedRow[],
  rows: readonly ShapedRow[],
  next: number,
  current: Draft | undefined,
  page: PageHabits & HeadingHabits,
): HeadsRole {
  let at = next;
  while (rows[at]?.kind === 'caption' || rows[at]?.kind === 'rule') at++;
  const after = following(rows, at);
  if (after?.kind !== 'body') return after && opensStory(after) ? 'story' : 'photo';
  if (after.lead) return 'story';
  const open = lastParagraph(current);
  if (open && !isFinished(tailOf(open))) return 'photo';
  return judgeBeforeText(heads, after, current, page);
}

/** Numbered rows that do not end as sentences are a poster's; others are an article's list. */
function judgeNumbered(
  heads: readonly ShapedRow[],
  rows: readonly ShapedRow[],
  next: number,
  current: Draft | undefined,
  page: PageHabits & HeadingHabits,
): HeadsRole {
  let labels = 0;
  let sentences = 0;
  for (let at = next; at < rows.length; at++) {
    const row = rows[at];
    if (row?.kind !== 'numbered') break;
    if (isFinished(row.body) || /[；;]$/.test(row.body)) sentences++;
    else labels++;
  }
  const marked = (heads[0]?.level ?? 0) > 0;
  if (labels + sentences >= 2 && labels > sentences && (marked || !current || finished(current))) {
    return 'notice';
  }
  const after = rows[next];
  return after ? judgeBeforeText(heads, after, current, page) : 'story';
}

function finished(draft: Draft): boolean {
  const last = lastParagraph(draft);
  return !last || isFinished(tailOf(last));
}

/** Running text without a lead follows: a section of the current story, its headline, or a new one. */
function judgeBeforeText(
  heads: readonly ShapedRow[],
  after: ShapedRow,
  current: Draft | undefined,
  page: PageHabits & HeadingHabits,
): HeadsRole {
  if (!current || current.kind) return 'story';
  if (!hasText(current)) {
    const deeper = page.titleLevel > 0 && heads.every(({ level }) => level > page.titleLevel);
    return current.byline.length > 0 && (heads.length === 1 || deeper) ? 'section' : 'story';
  }
  if (current.heads.length === 0) return 'own';
  const open = lastParagraph(current);
  const broken = !!open && !isFinished(tailOf(open)) && !current.continuesOn;
  if (broken && continues(current, after, page)) return 'section';
  return storyScore(heads, after, current, page) > 0 ? 'story' : 'section';
}

function continues(current: Draft, after: ShapedRow, page: PageHabits): boolean {
  const open = lastParagraph(current);
  if (!open) return false;
  const ending = { tail: tailOf(open), open: open.open };
  return continuity(ending, { text: after.body, indented: after.indented }, page) > 2;
}

/** Above 0 when the headings open a story of their own that has no by-line. */
function storyScore(
  heads: readonly ShapedRow[],
  after: ShapedRow,
  current: Draft,
  page: PageHabits & HeadingHabits,
): number {
  const first = heads[0];
  const text = first?.body ?? '';
  let score = current.continuesOn ? 3 : 0;
  if (heads.length >= 2) score += 1.5;
  if (heads.some((head) => isKickerLike(head.body))) score += 2;
  if (ENUMERATED.test(text)) score -= 5;
  if (page.titleLevel > 0) score += markScore(first, page.titleLevel);
  else if (first?.bold) score -= 2;
  if (page.signed) score -= 2;
  if (text.length <= 16) score -= 0.5;
  if (startsMidway(after.body, page.statistics)) score -= 2;
  score += Math.min(1, freshness(after.body, page));
  return score + topicScore(heads, after, current);
}

function markScore(head: ShapedRow | undefined, titleLevel: number): number {
  const level = head?.level ?? 0;
  if (level === 0) return -5;
  return level <= titleLevel ? 4 : -5;
}

/** What follows speaks of the same things as the story so far, or of others. */
function topicScore(heads: readonly ShapedRow[], after: ShapedRow, current: Draft): number {
  const pairs = pairsOf(heads.map((head) => head.body).join('，') + after.body.slice(0, 300));
  if (pairs.size < 8) return 0;
  let shared = 0;
  for (const pair of pairs) if (current.topic.has(pair)) shared++;
  return shared / pairs.size > 0.3 ? -1.5 : shared / pairs.size < 0.12 ? 1.5 : 0;
}
