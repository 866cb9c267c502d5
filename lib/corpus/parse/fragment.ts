/** Short rows of running text, which look like headings: pieces that a column edge cut off. */
import { continuity, type Ending, freshness, linkScore, startsMidway } from './cohesion.ts';
import { type Draft, hasText, isLeadAlone, lastParagraph, tailOf } from './draft.ts';
import { type HeadingHabits, opensStory } from './heads.ts';
import { balanceOf, isFinished } from './punctuation.ts';
import type { Reading } from './reading.ts';
import type { ShapedRow } from './shape.ts';

const MOST_HEADS = 7;

/** A short row that is a piece of a paragraph, not a heading. */
export function isFragment(reading: Reading, at: number): boolean {
  const row = reading.rows[at];
  if (!row || row.level > 0 || row.bold || reading.current?.kind) return false;
  if (isLeadAlone(lastParagraph(reading.current))) return true;
  const next = nextText(reading.rows, at);
  if (row.body.length >= 8 && next?.body.startsWith(row.body)) return true;
  const own = textLikeness(row, reading.habits) + freshness(row.body, reading.habits);
  if (headsStory(reading.rows, at) && (own < 4.5 || !reading.current)) return false;
  return goesOn(reading, row, at) || isMiddle(reading, row, at);
}

/** The short rows from here on end at a by-line or lead: they are its headline. */
function headsStory(rows: readonly ShapedRow[], at: number): boolean {
  let next = at + 1;
  while (next < at + MOST_HEADS && (rows[next]?.kind === 'short' || rows[next]?.kind === 'head'))
    next++;
  const after = rows[next];
  return after !== undefined && opensStory(after);
}

/** It opens a paragraph that the next row of text continues: 听了大家的发言后，毛腾飞感谢驻株 | 部队官兵…. */
function goesOn({ rows, habits, current }: Reading, row: ShapedRow, at: number): boolean {
  if (!current || (!hasText(current) && current.byline.length === 0)) return false;
  const after = nextText(rows, at);
  const own = textLikeness(row, habits) + freshness(row.body, habits);
  if (!after) return own >= 4;
  const ending = endingOf(row.body);
  // Where a paragraph broke off before the row, it may be that one which goes on after it.
  if (brokenOff(current)) return own + linkScore(ending.tail, after.body, habits.statistics) >= 3.5;
  const link = continuity(ending, { text: after.body, indented: null }, habits) - 4;
  const midway = startsMidway(after.body, habits.statistics) ? 2 : 0;
  return own >= 4 || own + midway + link >= 2.5;
}

/** It is the middle of a paragraph that broke off before it: both its edges fit better than without it. */
function isMiddle({ rows, habits, current }: Reading, row: ShapedRow, at: number): boolean {
  const open = lastParagraph(current);
  if (!open || isFinished(tailOf(open))) return false;
  const before = { tail: tailOf(open), open: open.open };
  const beginning = { text: row.body, indented: null };
  const after = nextText(rows, at);
  const own = textLikeness(row, habits) + continuity(before, beginning, habits) - 4;
  if (!after) return own >= 3;
  const next = { text: after.body, indented: null };
  const through = continuity(endingOf(row.body), next, habits);
  const without = continuity(before, next, habits);
  return own + through - without >= 1.5;
}

/** Words that no heading ends with: the rest of the sentence stands elsewhere. */
const DANGLING = /[的和与及在将是为对从把被向以等并而或由使让于到、]$/;

/** Form alone: commas, lists and length speak for running text, blanks and evenness for a heading. */
function textLikeness(row: ShapedRow, habits: HeadingHabits): number {
  const text = row.body;
  const clauses = text.split(/[，,]/);
  const even = new Set(clauses.map((clause) => clause.length)).size === 1;
  let score = habits.titleLevel > 0 ? 2 : 0;
  if (clauses.length > 1 && !even) score += clauses.length > 2 || text.length >= 30 ? 2.5 : 1.5;
  if (text.split('、').length > 3) score += 2.5;
  if (/[：:][^：:]*、/.test(text)) score += 1;
  if (text.length > 24) score += 1;
  if (text.length > 36) score += 1;
  if (DANGLING.test(text)) score += 2.5;
  if (/\p{Script=Han}\s+\p{Script=Han}/u.test(text)) score -= 4;
  if (clauses.length === 1 && text.length <= 12) score -= 1;
  return score;
}

/** The next row, captions passed over, if it is text without a lead, or may be. */
function nextText(rows: readonly ShapedRow[], at: number): ShapedRow | undefined {
  let next = at + 1;
  while (rows[next]?.kind === 'caption') next++;
  const after = rows[next];
  const isText = after?.kind === 'body' || (after?.kind === 'short' && !after.bold);
  return isText && !after.lead ? after : undefined;
}

function endingOf(text: string): Ending {
  return { tail: text.slice(-40), open: balanceOf(text).open };
}

function brokenOff(draft: Draft): boolean {
  const last = lastParagraph(draft);
  return !!last && !isFinished(tailOf(last));
}
