/** Rows beside the text: page turns, pointers to other pages, captions. */
import { isCredit } from './caption.ts';
import { type Draft, hasText, newDraft, textOf } from './draft.ts';
import { following } from './heads.ts';
import { begin, place, placeWaiting, type Reading } from './reading.ts';
import type { ShapedRow } from './shape.ts';

/** A teaser tells at most so much of its story. */
const LONGEST_SUMMARY = 120;

/** A page turn on a row of its own: of the current item, or of the one that it opens. */
export function takeTurn(reading: Reading, row: ShapedRow, at: number): number {
  const owner = row.continuedFrom || !reading.current ? following(reading.rows, at + 1) : undefined;
  const opensNext = row.continuedFrom && owner && reading.current && hasText(reading.current);
  if (opensNext && (owner.kind === 'body' || owner.kind === 'byline')) begin(reading);
  if (opensNext && (owner.kind === 'head' || owner.kind === 'short')) {
    placeWaiting(reading, reading.current);
    reading.waiting = row;
    return at + 1;
  }
  const draft = reading.current ?? (row.continuedFrom ? begin(reading) : undefined);
  // A box ends where it stands: what goes on elsewhere is the story above it.
  const story =
    row.continuesOn && draft?.kind ? reading.drafts.slice(-8).findLast(({ kind }) => !kind) : draft;
  place(reading, row, 'turn', story ?? draft);
  return at + 1;
}

/** A pointer with its own headline: `标题（详见A4）`. One without closes the headlines above it. */
export function takeSee(reading: Reading, row: ShapedRow, at: number): number {
  if (row.body === '') {
    const teaser = teaserAbove(reading);
    if (teaser && row.see) teaser.see ??= row.see;
    place(reading, row, 'see', teaser ?? reading.current);
    return at + 1;
  }
  const draft = newDraft([row]);
  draft.kind = 'teaser';
  if (row.see) draft.see = row.see;
  reading.drafts.push(draft);
  place(reading, row, 'title', draft);
  return at + 1;
}

/** The item right above a pointer, when it is a headline with a line or two and no by-line. */
function teaserAbove({ placements }: Reading): Draft | undefined {
  const draft = placements.at(-1)?.draft;
  if (!draft || draft.kind === 'teaser') return draft;
  const { heads, blocks, byline, captions } = draft;
  const [only, ...more] = blocks;
  if (draft.kind || heads.length === 0 || byline.length + captions.length + more.length > 0) return;
  if (only && (only.kind !== 'paragraph' || only.pieces.some(({ row }) => row.lead))) return;
  if (only && textOf(only).length > LONGEST_SUMMARY) return;
  draft.kind = 'teaser';
  return draft;
}

/** A caption; a credit alone completes the one before it. */
export function takeCaption(reading: Reading, row: ShapedRow, at: number): number {
  const draft = reading.current ?? begin(reading);
  if (isCredit(row.body)) captionLastText(reading, draft);
  const before = reading.placements.at(-1);
  if (isCredit(row.body) && before?.role === 'caption' && before.draft === draft) {
    const caption = draft.captions.pop() ?? '';
    draft.captions.push(`${caption} ${row.body}`.trim());
  } else draft.captions.push(row.body);
  place(reading, row, 'caption', draft);
  return at + 1;
}

/** Headline, one row of text, a photographer's credit: the text is the caption of a photo story. */
function captionLastText(reading: Reading, draft: Draft): void {
  const [only, ...more] = draft.blocks;
  const placed = reading.placements.at(-1);
  if (only?.kind !== 'paragraph' || more.length > 0 || only.pieces.length > 1) return;
  const { row, text } = only.pieces[0] ?? {};
  if (!row || row.lead || draft.byline.length > 0 || placed?.row !== row || row.continuesOn) return;
  draft.blocks.pop();
  delete draft.last;
  draft.captions.push(text ?? '');
  placed.role = 'caption';
}
