/** Rows that point to other pages, told by where they stand: a list of contents, A2·要闻 under a title. */
import { isDigestHead } from './masthead.ts';
import { takeSeeBefore } from './page-turn.ts';
import type { ShapedRow } from './shape.ts';

/** Titles of a list of contents have a pointer at most this many rows on. */
const NEAR = 3;
/** A page's own number stands in so many rows at its head. */
const HEAD = 4;

/** The rows, with those that point to another page of kind `see`. Linear. */
export function readPointers(rows: readonly ShapedRow[]): ShapedRow[] {
  const read: ShapedRow[] = [];
  while (read.length < rows.length) {
    const at = read.length;
    const row = rows[at] as ShapedRow;
    if (isPointer(rows, at)) read.push(pointing(row, '', row.masthead?.edition));
    else read.push(isEdition(rows, at) ? { ...row, ...numbering(row) } : row);
    if (row.kind === 'masthead' && isDigestHead(row.body)) read.push(...readDigest(rows, at + 1));
  }
  return read;
}

/** `05版·经济` right under a title and above another, or above nothing, is no page number. */
function isPointer(rows: readonly ShapedRow[], at: number): boolean {
  const row = rows[at];
  if (!isPageNumber(row) || !isTitle(rows[at - 1])) return false;
  const after = rows[at + 1];
  return at > 1 && (!after || isTitle(after) || after.kind === 'see' || after.kind === 'rule');
}

/** `A2版` in the first rows of a page, under no title, is its own number. */
function isEdition(rows: readonly ShapedRow[], at: number): boolean {
  const row = rows[at];
  return (
    at < HEAD &&
    row?.kind === 'see' &&
    row.body === '' &&
    !isTitle(rows[at - 1]) &&
    /^[A-Z]/.test(row.text)
  );
}

function numbering({ text, see }: ShapedRow): Pick<ShapedRow, 'kind' | 'body' | 'masthead'> {
  return { kind: 'masthead', body: text, masthead: { ...(see && { edition: see }) } };
}

/** The rows under 导读 as long as each is a title with a page of its own, before or after it. */
function readDigest(rows: readonly ShapedRow[], from: number): ShapedRow[] {
  const read: ShapedRow[] = [];
  const first = isPageNumber(rows[from]);
  let see: string | undefined;
  for (let at = from; at < rows.length; at++) {
    const row = rows[at] as ShapedRow;
    const before = isTitle(row) || row.kind === 'masthead' ? takeSeeBefore(row.body) : null;
    if (before) read.push(pointing(row, before.text, before.see));
    else if (isPageNumber(row)) {
      see = first ? row.masthead?.edition : undefined;
      read.push(pointing(row, '', row.masthead?.edition));
    } else if (row.kind === 'see') read.push(row);
    else if (isTitle(row) && see) {
      read.push(pointing(row, row.body, see));
      see = undefined;
    } else if (!isTitle(row) || first || !pointerFollows(rows, at)) break;
    else read.push(row);
  }
  return read;
}

function pointerFollows(rows: readonly ShapedRow[], at: number): boolean {
  for (let next = at + 1; next <= at + NEAR; next++) {
    const row = rows[next];
    if (isPageNumber(row) || (row?.kind === 'see' && row.body === '')) return true;
    if (!isTitle(row)) return false;
  }
  return false;
}

function isTitle(row: ShapedRow | undefined): boolean {
  return row?.kind === 'short' || row?.kind === 'head';
}

function isPageNumber(row: ShapedRow | undefined): boolean {
  return !!row?.masthead?.edition && !row.masthead.date && row.body.length <= 12;
}

function pointing(row: ShapedRow, body: string, see: string | undefined): ShapedRow {
  return { ...row, kind: 'see', body, ...(see && { see }) };
}
