/** Stories whose columns another story's rows came between: A begins, B stands whole, A goes on. */
import { continuity, freshness, type PageHabits, startsMidway } from './cohesion.ts';
import {
  type Draft,
  type DraftParagraph,
  type DraftSection,
  extend,
  pairsOf,
  tailOf,
  textOf,
} from './draft.ts';
import { isFinished } from './punctuation.ts';
import type { Placement, Reading } from './reading.ts';
import type { ShapedRow } from './shape.ts';

/** The rest of a broken story is looked for in this many items after it. */
const REACH = 6;
/** Evidence that a place must have to be the rest of a story; the best place is taken. */
const ENOUGH = 0;
/** The most that shared wording can count. */
const KIN = 6;
/** What each item in between costs. */
const FARTHER = 3;
const MOST_PARAGRAPHS = 120;

interface Place {
  readonly draft: Draft;
  /** Index in the draft's blocks where the rest begins. */
  readonly at: number;
  readonly score: number;
}

/** Gives each story that breaks off the rest that stands under a later story. */
export function rejoin({ drafts, placements, habits }: Reading): void {
  const placementOf = new Map(placements.map((placement) => [placement.row, placement]));
  for (const [index, draft] of drafts.entries()) {
    const open = draft.last;
    if (draft.kind || draft.continuesOn || !open || isFinished(tailOf(open))) continue;
    const place = bestPlace(draft, open, drafts.slice(index + 1, index + 1 + REACH), habits);
    if (place) move(draft, open, place, placementOf);
  }
}

function bestPlace(
  story: Draft,
  open: DraftParagraph,
  others: readonly Draft[],
  habits: PageHabits,
): Place | null {
  const ending = { tail: tailOf(open), open: open.open };
  const topic = topicOf(story.blocks);
  let best: Place | null = null;
  for (const [distance, draft] of others.entries()) {
    if (draft.kind || draft.blocks.length > MOST_PARAGRAPHS) continue;
    for (const at of startsIn(draft)) {
      const [host, rest] = [draft.blocks.slice(0, at), draft.blocks.slice(at)];
      const [first] = rest;
      if (first?.kind !== 'paragraph') continue;
      const text = first.pieces[0]?.text ?? '';
      const joined = continuity(ending, { text, indented: null }, habits) - 4;
      const midway = startsMidway(text, habits.statistics) ? 2 : 0;
      const score =
        joined -
        FARTHER * distance -
        freshness(text, habits) +
        midway +
        Math.max(kin(rest, host, topic), kin(rest.slice(0, 1), host, topic));
      if (score > (best?.score ?? ENOUGH)) best = { draft, at, score };
    }
  }
  return best;
}

/** Paragraphs, but for the first, that stand after a finished one. */
function startsIn(draft: Draft): number[] {
  const starts: number[] = [];
  let before: DraftParagraph | undefined;
  for (const [at, block] of draft.blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const printed = block.pieces[0]?.row;
    if (before && isFinished(tailOf(before)) && !printed?.lead && printed?.kind === 'body')
      starts.push(at);
    before = block;
  }
  return starts;
}

/** Whose words the rest shares: the broken story's or those of the story that it stands under. -4 to 4. */
function kin(
  rest: readonly (DraftParagraph | DraftSection)[],
  host: readonly (DraftParagraph | DraftSection)[],
  topic: ReadonlySet<string>,
): number {
  const pairs = topicOf(rest);
  const hosts = topicOf(host);
  if (pairs.size < 8) return 0;
  let ours = 0;
  let theirs = 0;
  for (const pair of pairs) {
    if (topic.has(pair) === hosts.has(pair)) continue;
    if (topic.has(pair)) ours++;
    else theirs++;
  }
  if (ours + theirs < 6) return 0;
  const [near, far] = [ours / Math.sqrt(topic.size), theirs / Math.sqrt(hosts.size)];
  return (KIN * (near - far)) / (near + far);
}

function topicOf(blocks: readonly (DraftParagraph | DraftSection)[]): Set<string> {
  const text = blocks.map((block) => (block.kind === 'paragraph' ? textOf(block) : block.row.body));
  return pairsOf(text.join('，').slice(0, 6000));
}

function move(
  story: Draft,
  open: DraftParagraph,
  { draft, at }: Place,
  placementOf: ReadonlyMap<ShapedRow, Placement>,
): void {
  const rest = draft.blocks.splice(at);
  draft.last = draft.blocks.findLast((block) => block.kind === 'paragraph') ?? open;
  const [first, ...more] = rest;
  if (first?.kind !== 'paragraph') return;
  for (const { row, text } of first.pieces) extend(open, row, text);
  story.blocks.push(...more);
  story.last = more.findLast((block) => block.kind === 'paragraph') ?? open;
  if (draft.continuesOn) {
    story.continuesOn = draft.continuesOn;
    delete draft.continuesOn;
  }
  for (const block of rest) {
    const rows = block.kind === 'paragraph' ? block.pieces.map(({ row }) => row) : [block.row];
    for (const row of rows) {
      const placement = placementOf.get(row);
      if (placement) placement.draft = story;
    }
  }
}
