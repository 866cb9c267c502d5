/** Paragraphs that stand between the ends of two stories: which of them goes on, and from where the other? */
import { type Draft, type DraftParagraph, type DraftSection, pairsOf, textOf } from './draft.ts';
import type { Placement, Reading } from './reading.ts';
import type { ShapedRow } from './shape.ts';

type Block = DraftParagraph | DraftSection;

/** Stories are compared with so many on each side. */
const REACH = 8;
/** Longer tails are not divided. */
const MOST_BLOCKS = 120;
/** Evidence for the other story that a paragraph, and all from it on, must have to be moved. */
const ENOUGH = 0.5;
/** What an opening that one story alone uses counts: 会议要求 after 会议强调. */
const OPENING = 0.5;
/** Softens the share of common wording for paragraphs of few words. */
const SMALL = 100;

/**
 * A column edge cuts story A, B begins, A goes on, and then B does: after the paragraph that spans
 * B's beginning, the paragraphs from some place on are B's. They move there when their wording
 * says so; without evidence they stay.
 */
export function settle({ drafts, placements }: Reading): void {
  const placementOf = new Map(placements.map((placement) => [placement.row, placement]));
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind || draft.blocks.length > MOST_BLOCKS) continue;
    const span = spanOf(draft);
    if (!span) continue;
    const near = drafts.slice(Math.max(0, index - REACH), index + 1 + REACH);
    const other = begunBetween(near, span.from, span.to);
    if (other)
      divide(
        draft,
        span.at + 1,
        other,
        commonness(near.filter((one) => one !== draft && one !== other)),
        placementOf,
      );
  }
}

interface Span {
  /** Index of the paragraph in the draft's blocks. */
  readonly at: number;
  /** Lines of the page between which it was cut. */
  readonly from: number;
  readonly to: number;
}

/** The last paragraph whose pieces have other rows between them. */
function spanOf({ blocks }: Draft): Span | null {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') continue;
    for (let piece = block.pieces.length - 1; piece > 0; piece--) {
      const [from, to] = [
        block.pieces[piece - 1]?.row.line ?? 0,
        block.pieces[piece]?.row.line ?? 0,
      ];
      if (to > from + 1) return { at, from, to };
    }
  }
  return null;
}

/** The last story with text whose headline stands between two lines. */
function begunBetween(near: readonly Draft[], from: number, to: number): Draft | undefined {
  return near.findLast(({ kind, heads, last, blocks }) => {
    const line = heads[0]?.line ?? lineOf(blocks[0]);
    return !kind && last && line > from && line < to;
  });
}

function lineOf(block: Block | undefined): number {
  if (!block) return 0;
  return block.kind === 'section' ? block.row.line : (block.pieces[0]?.row.line ?? 0);
}

/** In how many of the stories around each pair of characters occurs. */
function commonness(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { topic } of drafts)
    for (const pair of topic) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

function divide(
  story: Draft,
  from: number,
  other: Draft,
  common: ReadonlyMap<string, number>,
  placementOf: ReadonlyMap<ShapedRow, Placement>,
): void {
  const rest = story.blocks.slice(from);
  const ours = vocabularyOf(story, story.blocks.slice(0, from));
  const theirs = vocabularyOf(other, other.blocks);
  const leads = rest.map(
    (block) => likeness(block, theirs, common) - likeness(block, ours, common),
  );
  const at = bestCut(leads);
  if (at === null) return;
  move(story, from + at, other, placementOf);
}

/** Where the sum of what follows is largest, if that is enough. */
function bestCut(leads: readonly number[]): number | null {
  let best: number | null = null;
  let most = ENOUGH;
  let sum = 0;
  for (let at = leads.length - 1; at >= 0; at--) {
    sum += leads[at] ?? 0;
    if (sum > most && (leads[at] ?? 0) > 0) {
      most = sum;
      best = at;
    }
  }
  return best;
}

interface Vocabulary {
  readonly pairs: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
}

function vocabularyOf(draft: Draft, blocks: readonly Block[]): Vocabulary {
  const texts = blocks.map((block) =>
    block.kind === 'paragraph' ? textOf(block) : block.row.body,
  );
  const heads = draft.heads.map(({ body }) => body);
  return {
    pairs: pairsOf([...heads, ...texts].join('，').slice(0, 8000)),
    openings: new Set(texts.map((text) => text.slice(0, 2))),
  };
}

/** How much of a block's wording a story has, rare words counting most, with its opening. */
function likeness(
  block: Block,
  { pairs, openings }: Vocabulary,
  common: ReadonlyMap<string, number>,
): number {
  const text = block.kind === 'paragraph' ? textOf(block) : block.row.body;
  let shared = 0;
  for (const pair of pairsOf(text))
    if (pairs.has(pair)) shared += 1 / (1 + (common.get(pair) ?? 0));
  const opening = openings.has(text.slice(0, 2)) ? OPENING : 0;
  return (shared * SMALL) / (SMALL + pairs.size) + opening;
}

function move(
  story: Draft,
  at: number,
  other: Draft,
  placementOf: ReadonlyMap<ShapedRow, Placement>,
): void {
  const moved = story.blocks.splice(at);
  other.blocks.push(...moved);
  for (const draft of [story, other]) {
    const last = draft.blocks.findLast((block) => block.kind === 'paragraph');
    if (last) draft.last = last;
  }
  if (story.continuesOn) {
    other.continuesOn = story.continuesOn;
    delete story.continuesOn;
  }
  for (const block of moved) {
    const rows = block.kind === 'paragraph' ? block.pieces.map(({ row }) => row) : [block.row];
    for (const row of rows) {
      const placement = placementOf.get(row);
      if (placement) placement.draft = other;
    }
  }
}
