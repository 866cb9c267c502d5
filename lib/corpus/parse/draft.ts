/** An item while the page is being read: its rows are known, its fields not yet. */
import type { Byline } from '../page.ts';
import { balanceOf } from './punctuation.ts';
import type { ShapedRow } from './shape.ts';

/** Where a row of the page went. */
export type RowRole =
  | 'series'
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'paragraph'
  | 'section'
  | 'caption'
  | 'turn'
  | 'see'
  | 'date'
  | 'duplicate'
  | 'masthead'
  | 'rule';

export interface DraftParagraph {
  readonly kind: 'paragraph';
  /** Pieces of print, in order; joined they are the paragraph. */
  readonly pieces: { readonly row: ShapedRow; readonly text: string }[];
  /** Quotation marks still open at the end. */
  open: string;
  /** Its beginning is lost. */
  startsMidway: boolean;
}

export interface DraftSection {
  readonly kind: 'section';
  readonly row: ShapedRow;
}

export interface Draft {
  readonly heads: ShapedRow[];
  blocks: (DraftParagraph | DraftSection)[];
  /** The paragraph printed last. */
  last?: DraftParagraph;
  readonly byline: Byline[];
  readonly captions: string[];
  readonly duplicates: string[];
  readonly dates: ShapedRow[];
  /** Pairs of characters in its text, to see what else belongs to it. */
  readonly topic: Set<string>;
  kind?: 'teaser' | 'notice';
  see?: string;
  source?: string;
  continuedFrom?: string;
  continuesOn?: string;
}

/** An item that begins with `heads`, the rows of its headline. */
export function newDraft(heads: readonly ShapedRow[] = []): Draft {
  const draft: Draft = {
    heads: [...heads],
    blocks: [],
    byline: [],
    captions: [],
    duplicates: [],
    dates: [],
    topic: new Set(),
  };
  for (const head of heads) addTopic(draft, head.body);
  return draft;
}

/** The paragraph printed last, which the next row may continue. */
export function lastParagraph(draft: Draft | undefined): DraftParagraph | undefined {
  return draft?.last;
}

/** True once the item has a paragraph. */
export function hasText(draft: Draft): boolean {
  return draft.last !== undefined;
}

/** Adds a paragraph at the end of the item. */
export function addParagraph(draft: Draft, paragraph: DraftParagraph): void {
  draft.blocks.push(paragraph);
  draft.last = paragraph;
}

/** A paragraph whose first piece is `text` of `row`. */
export function newParagraph(row: ShapedRow, text: string, startsMidway: boolean): DraftParagraph {
  return { kind: 'paragraph', pieces: [{ row, text }], open: balanceOf(text).open, startsMidway };
}

/** Adds a piece to a paragraph that broke off. */
export function extend(paragraph: DraftParagraph, row: ShapedRow, text: string): void {
  paragraph.pieces.push({ row, text });
  const { open, closed } = balanceOf(text);
  let still = paragraph.open;
  for (const mark of closed) {
    const at = still.lastIndexOf(mark);
    if (at >= 0) still = still.slice(0, at);
  }
  paragraph.open = (still + open).slice(-64);
}

/** True for a paragraph of which only the lead is printed yet: 本报讯（记者 张三）. */
export function isLeadAlone(paragraph: DraftParagraph | undefined): boolean {
  const [first, ...more] = paragraph?.pieces ?? [];
  return more.length === 0 && !!first?.row.lead && first.row.lead.length >= first.text.length;
}

/** The last characters of a paragraph. */
export function tailOf(paragraph: DraftParagraph): string {
  return (paragraph.pieces.at(-1)?.text ?? '').trimEnd().slice(-40);
}

/** The paragraph whole. Pieces meet without a blank, as Chinese does; Latin words keep one. */
export function textOf(paragraph: DraftParagraph): string {
  const parts: string[] = [];
  let before = '';
  for (const { text } of paragraph.pieces) {
    if (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(text)) parts.push(' ');
    parts.push(text);
    before = text.slice(-1);
  }
  return parts.join('');
}

/** Notes pairs of Han characters of `text`; at most the first 4000 characters of it. */
export function addTopic(draft: Draft, text: string): void {
  for (const pair of pairsOf(text.slice(0, 4000))) draft.topic.add(pair);
}

/** Pairs of neighbouring Han characters. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
    for (let at = 1; at < run.length; at++) pairs.add(run.slice(at - 1, at + 1));
  }
  return pairs;
}
