/** Boxes of advice under a story: 服务提示 and the short or numbered rows that belong to it. */
import {
  addParagraph,
  type Draft,
  type DraftParagraph,
  hasText,
  lastParagraph,
  newParagraph,
  tailOf,
} from './draft.ts';
import { ENUMERATED, opensStory } from './heads.ts';
import { isFinished } from './punctuation.ts';
import { begin, place, type Reading } from './reading.ts';
import type { ShapedRow } from './shape.ts';

const LABEL =
  /^[【［[■●◆★▶]?\s?(?:(?:服务|温馨|友情|特别|安全|健康|出行|气象|防疫|购票|参观|观展|办理|消费|交通|用电|防汛|重要)?(?:提示|提醒|告知|公告|通告)|公益广告|便民(?:信息|服务|提示|热线)|服务(?:信息|指南|热线|电话)|(?:咨询|服务|举报|报名|联系|监督|热线)(?:电话|热线|方式)|小?贴士)[】］\]：:]?$/;
/** Rows of a box are no longer than this. */
const SHORT_ROW = 60;
const NUMBERED_ROW = 110;
const MOST_ROWS = 30;
const LABELLED = /[:：]|\d{3,4}-?\d{4,}|[；;。]$/;

/** Takes the box that opens at `at`, if one does; returns where to go on. */
export function takeNotice(reading: Reading, at: number): number | null {
  const { rows, current } = reading;
  const head = rows[at];
  if (!head || !current || !hasText(current) || !LABEL.test(head.body)) return null;
  const end = endOfBox(rows, at + 1);
  if (end === at + 1 || hasSections(current, head) || goesOn(rows, end, current)) return null;
  const notice = begin(reading, [head], 'notice');
  for (const row of rows.slice(at + 1, end)) {
    addParagraph(notice, newParagraph(row, row.body, false));
    place(reading, row, 'paragraph', notice);
  }
  if (isBroken(lastParagraph(current))) reading.resume = { at: end, draft: current };
  return end;
}

/** A story with headings of the same print has this one for another of them. */
function hasSections({ blocks }: Draft, head: ShapedRow): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'section' && block.row.level === head.level && block.row.bold === head.bold,
  );
}

/** Running text after the box goes on with a finished story: the box is a part of that story. */
function goesOn(rows: readonly ShapedRow[], end: number, story: Draft): boolean {
  const after = rows[end];
  return after?.kind === 'body' && !after.lead && !isBroken(lastParagraph(story));
}

function isBroken(paragraph: DraftParagraph | undefined): boolean {
  return !!paragraph && !isFinished(tailOf(paragraph));
}

/** The row after the box: numbered rows as long as there are such, else short rows with something to tell. */
function endOfBox(rows: readonly ShapedRow[], from: number): number {
  const first = rows[from];
  const numbered = !!first && isNumbered(first);
  let at = from;
  while (at < rows.length && at < from + MOST_ROWS) {
    const row = rows[at];
    if (!row || !(numbered ? isNumbered(row) || isContact(row) : isShortRow(rows, at))) break;
    at++;
  }
  return at;
}

function isNumbered(row: ShapedRow): boolean {
  return isPlain(row) && row.body.length <= NUMBERED_ROW && ENUMERATED.test(row.body);
}

function isContact(row: ShapedRow): boolean {
  return isPlain(row) && row.body.length <= SHORT_ROW && /[:：]|\d{3,4}-?\d{4,}/.test(row.body);
}

function isShortRow(rows: readonly ShapedRow[], at: number): boolean {
  const row = rows[at];
  if (!row || !isPlain(row) || row.body.length > SHORT_ROW) return false;
  if (LABELLED.test(row.body)) return true;
  let next = at + 1;
  while (rows[next]?.kind === 'short' || rows[next]?.kind === 'head') next++;
  const after = rows[next];
  // A short row above a by-line, a lead or running text is a headline.
  return !after || !(opensStory(after) || after.kind === 'body' || after.kind === 'caption');
}

function isPlain(row: ShapedRow): boolean {
  const text = row.kind === 'numbered' || row.kind === 'short' || row.kind === 'body';
  return text && row.level === 0 && !row.lead && !row.continuedFrom;
}
