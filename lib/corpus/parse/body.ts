/** Running text: which paragraph does a row continue, or does it begin one? */
import { continuity, freshness, startsMidway } from './cohesion.ts';
import {
  addParagraph,
  addTopic,
  type Draft,
  type DraftParagraph,
  extend,
  hasText,
  isLeadAlone,
  lastParagraph,
  newParagraph,
  pairsOf,
  tailOf,
} from './draft.ts';
import { isFinished } from './punctuation.ts';
import { begin, place, type Reading } from './reading.ts';
import type { ShapedRow } from './shape.ts';

/** A broken paragraph farther back than this many items is not looked for. */
const OPEN_ENDS = 8;
/** What a break elsewhere on the page must bring to be preferred to the paragraph before. */
const DISTANCE = 3;

interface OpenEnd {
  readonly draft: Draft;
  readonly paragraph: DraftParagraph;
}

/** Puts one row of running text where it belongs. */
export function placeText(reading: Reading, row: ShapedRow): void {
  const again = reading.current && lastParagraph(reading.current);
  if (reading.current && again && beginsAgain(again, row.body.trimStart())) {
    restart(reading, { draft: reading.current, paragraph: again }, row, row.body.trimStart());
    return;
  }
  const draft = homeOf(reading, row);
  if (row.continuedFrom) draft.continuedFrom = row.continuedFrom;
  const text = row.body.trimStart();
  if (draft.kind === 'notice' || row.kind === 'numbered') {
    add(reading, draft, row, text, false);
  } else if (isRepeated(draft, text)) {
    draft.duplicates.push(text);
    place(reading, row, 'duplicate', draft);
  } else {
    const target = continuedBy(reading, draft, row, text);
    if (!target) add(reading, draft, row, text, isMidway(reading, draft, row, text));
    else goOn(reading, target, row, text);
  }
}

function goOn(reading: Reading, { draft, paragraph }: OpenEnd, row: ShapedRow, text: string): void {
  extend(paragraph, row, text);
  addTopic(draft, text);
  reading.current = draft;
  place(reading, row, 'paragraph', draft);
}

/** A lead opens a story; other text belongs to the current one. */
function homeOf(reading: Reading, row: ShapedRow): Draft {
  const { current } = reading;
  if (!current) return begin(reading);
  if (row.lead && hasText(current)) return begin(reading);
  if (row.continuedFrom && hasText(current)) return begin(reading);
  if (current.kind === 'notice' && row.kind === 'body' && row.lead) return begin(reading);
  return current.kind === 'teaser' ? begin(reading) : current;
}

function add(reading: Reading, draft: Draft, row: ShapedRow, text: string, midway: boolean): void {
  addParagraph(draft, newParagraph(row, text, midway));
  addTopic(draft, text);
  place(reading, row, 'paragraph', draft);
}

/** The broken paragraph that `row` continues, if any. */
function continuedBy(reading: Reading, draft: Draft, row: ShapedRow, text: string): OpenEnd | null {
  if (row.lead || row.continuedFrom) return null;
  const beginning = { text, indented: row.indented };
  const score = ({ paragraph }: OpenEnd) =>
    continuity({ tail: tailOf(paragraph), open: paragraph.open }, beginning, reading.habits);
  const here = lastParagraph(draft);
  if (here && isLeadAlone(here)) return { draft, paragraph: here };
  const heading = draft.blocks.at(-1)?.kind === 'section';
  const near = here
    ? score({ draft, paragraph: here }) - (heading ? acrossHeading(here, text, reading) : 0)
    : -9;
  const fresh = freshScore(reading, draft, text, here);
  let best: OpenEnd | null = here && near > Math.max(1, fresh) ? { draft, paragraph: here } : null;
  let most = best ? near : Math.max(1, fresh);
  const broken = here && !isFinished(tailOf(here)) && !heading;
  for (const end of broken ? openEnds(reading, draft) : []) {
    const far = score(end) - DISTANCE + kin(end.draft, draft, text);
    if (far > most) {
      most = far;
      best = end;
    }
  }
  return best;
}

/** How well the row stands as a paragraph of its own in the current item. */
function freshScore(
  reading: Reading,
  draft: Draft,
  text: string,
  here: DraftParagraph | undefined,
): number {
  const base = !here || isFinished(tailOf(here)) ? 3 : 0;
  const midway = startsMidway(text, reading.habits.statistics) && !!here;
  return base + freshness(text, reading.habits) - (midway ? 3 : 0) + (draft.continuesOn ? -1 : 0);
}

/** A section heading stands between: text that plainly begins midway needs a link to what it continues. */
function acrossHeading(here: DraftParagraph, text: string, reading: Reading): number {
  const { statistics } = reading.habits;
  const pair = tailOf(here).slice(-1) + text.charAt(0);
  const linked = statistics.count(pair) > 0;
  return startsMidway(text, statistics) && !linked ? 9 : 1;
}

/** Paragraphs of earlier items, and earlier sections of this one, that broke off. */
function openEnds(reading: Reading, draft: Draft): OpenEnd[] {
  const ends: OpenEnd[] = [];
  for (const one of reading.drafts.slice(-OPEN_ENDS)) {
    const paragraph = lastParagraph(one);
    if (one === draft || one.kind || one.continuesOn || !paragraph) continue;
    if (!isFinished(tailOf(paragraph))) ends.push({ draft: one, paragraph });
  }
  return ends;
}

/** Whose words does the row share: those of `there` or those of `here`? -3 to 3. */
function kin(there: Draft, here: Draft, text: string): number {
  const pairs = pairsOf(text.slice(0, 300));
  if (pairs.size < 6) return 0;
  let balance = 0;
  for (const pair of pairs) {
    if (there.topic.has(pair)) balance++;
    if (here.topic.has(pair)) balance--;
  }
  return Math.max(-3, Math.min(3, (12 * balance) / pairs.size));
}

function isMidway(reading: Reading, draft: Draft, row: ShapedRow, text: string): boolean {
  if (row.lead || row.continuedFrom) return false;
  if (!hasText(draft) && draft.blocks.length === 0) return false;
  return startsMidway(text, reading.habits.statistics);
}

/** Text that the page prints a second time: a tail, or a paragraph begun again and left. */
function isRepeated(draft: Draft, text: string): boolean {
  const open = lastParagraph(draft);
  // What goes on where print broke off is no repetition, even if it ends like another paragraph.
  const broken = open !== undefined && !isFinished(tailOf(open));
  if (text.length < 4 || (broken && isFinished(text))) return false;
  for (const block of draft.blocks.slice(-8)) {
    if (block.kind !== 'paragraph') continue;
    for (const piece of block.pieces.slice(-4)) {
      if (piece.text.length < text.length) continue;
      if (piece.text.endsWith(text) || (text.length >= 8 && piece.text.startsWith(text)))
        return true;
    }
  }
  return false;
}

/** A broken-off paragraph printed again from its beginning, this time further. */
function beginsAgain(paragraph: DraftParagraph, text: string): boolean {
  const [only] = paragraph.pieces;
  if (!only || paragraph.pieces.length !== 1 || only.text.length < 8) return false;
  if (isFinished(only.text)) return false;
  return text.length > only.text.length && text.startsWith(only.text);
}

function restart(
  reading: Reading,
  { draft, paragraph }: OpenEnd,
  row: ShapedRow,
  text: string,
): void {
  const [first] = paragraph.pieces.splice(0, 1);
  if (first) {
    draft.duplicates.push(first.text);
    const placed = reading.placements.findLast((one) => one.row === first.row);
    if (placed) placed.role = 'duplicate';
  }
  paragraph.open = '';
  extend(paragraph, row, text);
  place(reading, row, 'paragraph', draft);
}
