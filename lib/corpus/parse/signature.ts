/** Rows that say who wrote a story, and when. */
import { addParagraph, type Draft, hasText, newParagraph } from './draft.ts';
import { following } from './heads.ts';
import { begin, place, type Reading } from './reading.ts';
import type { ShapedRow } from './shape.ts';

/** A by-line, a signature or a date on a row of its own; returns where to go on. */
export function takeSignature(reading: Reading, row: ShapedRow, at: number): number {
  const next = following(reading.rows, at + 1);
  const { current } = reading;
  // A date above everything is the paper's, one under a notice is the notice's signature.
  if (row.kind === 'date' && reading.drafts.length === 0) {
    place(reading, row, 'masthead');
    return at + 1;
  }
  if (row.kind === 'date' && current?.kind === 'notice') {
    addParagraph(current, newParagraph(row, row.body, false));
    place(reading, row, 'paragraph', current);
    return at + 1;
  }
  const opensNext = !current || (hasText(current) && next !== undefined && opensText(next));
  const draft = opensNext ? begin(reading) : current;
  sign(reading, draft, row);
  return at + 1;

  function opensText(after: ShapedRow): boolean {
    if (after.kind === 'byline' || after.kind === 'date') return false;
    if (after.lead) return true;
    // A signature under a finished story is that story's, unless it has one already.
    return after.kind === 'body' && row.kind === 'byline' && !isSignature(current, row);
  }
}

function isSignature(current: Draft | undefined, row: ShapedRow): boolean {
  return !!current && current.byline.length === 0 && /^[（(].*[)）]$/.test(row.body);
}

function sign(reading: Reading, draft: Draft, row: ShapedRow): void {
  if (row.kind === 'date') {
    draft.dates.push(row);
    place(reading, row, 'date', draft);
    return;
  }
  const byline = row.credits?.byline ?? [{ name: row.body.replace(/\s/g, ''), role: '作者' }];
  draft.byline.push(...byline);
  if (row.credits?.outlet?.startsWith('新华社')) draft.source ??= '新华社';
  place(reading, row, 'byline', draft);
}
