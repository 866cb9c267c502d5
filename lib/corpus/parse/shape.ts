/** What a row can be, judged by itself: its form, not its place on the page. */
import { type Credits, readBylineRow } from './byline.ts';
import { isCaption } from './caption.ts';
import { isDateRow } from './dates.ts';
import { type Lead, readLead } from './lead.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { takePageTurns, takeSee } from './page-turn.ts';
import { readPointers } from './pointers.ts';
import { balanceOf, endsInPause, isFinished, startsInside } from './punctuation.ts';
import { isRule, type Row } from './rows.ts';

/**
 * `head` carries a heading mark; `short` could be a headline, a section heading or a label;
 * `body` is running text; `numbered` a short row that begins with a number.
 */
export type RowKind =
  | 'rule'
  | 'turn'
  | 'see'
  | 'masthead'
  | 'date'
  | 'byline'
  | 'name'
  | 'caption'
  | 'head'
  | 'short'
  | 'numbered'
  | 'body';

export interface ShapedRow extends Row {
  readonly kind: RowKind;
  /** The row's text without page-turn marks. */
  readonly body: string;
  readonly continuedFrom?: string;
  readonly continuesOn?: string;
  readonly see?: string;
  readonly lead?: Lead;
  readonly credits?: Credits;
  readonly masthead?: Masthead;
}

const LONGEST_HEADLINE = 70;
const SPACED_NAME = /^\p{Script=Han}(?:[ \u3000]{1,3}\p{Script=Han}){1,3}$/u;
const NUMBERED = /^(?:[(（]?\d{1,2}[)）]?[.．、:：\s]|[①-⑳])\s*\S/;

/** Reads the form of every row. */
export function shapeRows(rows: readonly Row[]): ShapedRow[] {
  return readPointers(rows.map(shapeRow));
}

function shapeRow(row: Row): ShapedRow {
  if (isRule(row.raw)) return { ...row, kind: 'rule', body: row.text };
  const turn = takePageTurns(row.text);
  const marks = {
    ...(turn.continuedFrom && { continuedFrom: turn.continuedFrom }),
    ...(turn.continuesOn && { continuesOn: turn.continuesOn }),
  };
  const body = turn.text;
  if (body === '') return { ...row, ...marks, kind: 'turn', body };
  return { ...row, ...marks, body, ...formOf(row, body) };
}

function formOf(row: Row, body: string): Partial<ShapedRow> & { kind: RowKind } {
  if (body.length < 2) return { kind: 'body' };
  const masthead = readMasthead(body);
  const see = masthead?.date ? null : takeSee(body);
  if (see) return { kind: 'see', body: see.text, see: see.see };
  if (masthead) return { kind: 'masthead', masthead };
  if (isDateRow(body)) return { kind: 'date' };
  if (SPACED_NAME.test(body)) return { kind: 'name' };
  const credits = isCaption(body) ? null : readBylineRow(body);
  if (credits) return { kind: 'byline', credits };
  const read = readLead(body);
  // A heading mark may be put on anything; only 本报讯 and its like unmask it.
  const lead = row.level === 0 || read?.outlet ? read : null;
  if (lead && (body.length > lead.length || opensAlone(lead))) return { kind: 'body', lead };
  if (isCaption(body)) return { kind: 'caption' };
  if (row.level > 0 && body.length <= 120) return { kind: 'head' };
  if (NUMBERED.test(body) && body.length <= 80) return { kind: 'numbered' };
  return { kind: isHeadlineLike(body) ? 'short' : 'body' };
}

/** `本报讯（记者 张三）` on a row of its own, its text on the next; 新闻快讯 is a heading. */
function opensAlone({ outlet, byline, date }: Lead): boolean {
  return outlet !== '' && (byline.length > 0 || !!date || /^本[报刊网台社]/.test(outlet));
}

/** Short, complete in itself, and not ended as a sentence. */
function isHeadlineLike(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || startsInside(text) || endsInPause(text)) return false;
  if (/[。；;]/.test(text) || (/[：:]$/.test(text) && !isPlaceLabel(text))) return false;
  if (/^[（(]作者/.test(text)) return false;
  if (isFinished(text) && text.length > 44) return false;
  if ((text.match(/[，,]/g) ?? []).length > 3) return false;
  const { open, closed } = balanceOf(text);
  return open === '' && closed === '';
}

/** 郴州： over a photograph's headline; 各位代表、同志们： opens a speech. */
function isPlaceLabel(text: string): boolean {
  return text.length <= 7 && !/[们、，,]|同志|代表|先生|女士|朋友|委员|记者|问|答/.test(text);
}
