/** Short rows of running text, which look like headings: pieces that a column edge cut off. */
import { continuity, freshness, linkScore, startsMidway } from './cohesion.ts';
import { type Draft, hasText, lastParagraph, tailOf } from './draft.ts';
import { following, opensStory } from './heads.ts';
import { balanceOf, isFinished } from './punctuation.ts';
import type { Reading } from './reading.ts';
import type { ShapedRow } from './shape.ts';

/** A short row that is a piece of a paragraph, not a heading. */
export function isFragment(reading: Reading, at: number): boolean {
  const row = reading.rows[at];
  if (!row || row.level > 0 || row.bold || reading.current?.kind) return false;
  return goesOn(reading, row, at) || isMiddle(reading, row, at);
}

/** It opens a paragraph that the next row of text continues: 听了大家的发言后，毛腾飞感谢驻株 | 部队官兵…. */
function goesOn({ rows, habits, current }: Reading, row: ShapedRow, at: number): boolean {
  if (!current || !hasText(current)) return false;
  let next = at + 1;
  while (rows[next]?.kind === 'caption') next++;
  const after = rows[next];
  const text = row.body;
  const commas = (text.match(/[，,]/g) ?? []).length;
  let score = commas >= 2 && text.length >= 20 ? 2 : 0;
  if (text.length >= 36 && commas >= 1) score += 2;
  score += freshness(text, habits);
  if (habits.titleLevel > 0) score += 2;
  if (/\s/.test(text)) score -= 2.5;
  if (commas === 0 && text.length <= 12) score -= 1;
  if (after?.kind !== 'body' || after.lead) return score >= 4;
  const ending = { tail: text.slice(-40), open: balanceOf(text).open };
  // Where a paragraph broke off before the row, it may be that one which goes on after it.
  if (brokenOff(current)) {
    return score + linkScore(ending.tail, after.body, habits.statistics) >= 3.5;
  }
  const link = continuity(ending, { text: after.body, indented: after.indented }, habits) - 4;
  if (startsMidway(after.body, habits.statistics)) score += 2;
  return score >= 4 || score + link >= 2.5;
}

function brokenOff(draft: Draft): boolean {
  const last = lastParagraph(draft);
  return !!last && !isFinished(tailOf(last));
}

/** It is the middle of a paragraph that broke off before it. */
function isMiddle({ rows, habits, current }: Reading, row: ShapedRow, at: number): boolean {
  const open = lastParagraph(current);
  if (!open) return false;
  const tail = tailOf(open);
  const after = following(rows, at + 1);
  if (isFinished(tail) || (after && opensStory(after)) || /\s/.test(row.body)) return false;
  const ending = { tail, open: open.open };
  return continuity(ending, { text: row.body, indented: row.indented }, habits) > 7;
}
