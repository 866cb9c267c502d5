/** Rows → drafts of items: the walk down a page. */
import { takeCaption, takeSee, takeTurn } from './asides.ts';
import { placeText } from './body.ts';
import type { PageHabits } from './cohesion.ts';
import {
  addParagraph,
  addTopic,
  type Draft,
  hasText,
  lastParagraph,
  newParagraph,
  tailOf,
} from './draft.ts';
import { isFragment } from './fragment.ts';
import {
  following,
  type HeadingHabits,
  type HeadsRole,
  judgeHeads,
  kinship,
  opensStory,
} from './heads.ts';
import { looksLikeName } from './names.ts';
import { takeNotice } from './notices.ts';
import { partPhotos } from './photos.ts';
import { isFinished } from './punctuation.ts';
import { begin, place, placeWaiting, type Reading } from './reading.ts';
import { rejoin } from './rejoin.ts';
import { settle } from './settle.ts';
import type { ShapedRow } from './shape.ts';
import { takeSignature } from './signature.ts';

/** A headline of more rows than this is a list of something else. */
const MOST_HEADS = 7;

/** Reads all rows into drafts, each row placed exactly once. */
export function assemble(rows: readonly ShapedRow[], habits: PageHabits & HeadingHabits): Reading {
  const reading: Reading = { rows, habits, drafts: [], placements: [], current: undefined };
  for (let at = 0; at < rows.length; ) at = takeAt(reading, at);
  placeWaiting(reading, reading.current);
  rejoin(reading);
  settle(reading);
  partPhotos(reading);
  return reading;
}

/** Takes the row at `at`, and those that belong to it; returns where to go on. */
function takeAt(reading: Reading, at: number): number {
  const row = reading.rows[at];
  if (!row) return at + 1;
  if (reading.resume?.at === at) {
    reading.current = reading.resume.draft;
    reading.resume = undefined;
  }
  switch (row.kind) {
    case 'rule':
    case 'masthead':
      place(reading, row, row.kind);
      return at + 1;
    case 'turn':
      return takeTurn(reading, row, at);
    case 'see':
      return takeSee(reading, row, at);
    case 'caption':
      return takeCaption(reading, row, at);
    case 'byline':
    case 'date':
    case 'name':
      return takeSignature(reading, row, at);
    case 'head':
    case 'short':
      return takeNotice(reading, at) ?? takeHeads(reading, at);
    default:
      placeText(reading, row);
      return at + 1;
  }
}

/** A run of headline-like rows: a headline, a section heading, teasers, a box … */
function takeHeads(reading: Reading, at: number): number {
  const { rows, habits, current } = reading;
  if (isFragment(reading, at)) {
    placeText(reading, rows[at] as ShapedRow);
    return at + 1;
  }
  if (signsNotice(reading, at)) {
    placeText(reading, rows[at] as ShapedRow);
    return at + 1;
  }
  const heads = headsAt(reading, at);
  let next = at + heads.length;
  const signature = takesName(heads, rows, next) ? heads.pop() : undefined;
  if (signature) next--;
  const own = ownHeads(reading, heads, next);
  const rest = heads.slice(own);
  if (rest.length > 0) {
    const role = signature
      ? 'story'
      : judgeHeads(rest, rows, next, own > 0 ? undefined : current, habits);
    const continued = reading.waiting && (role === 'own' || role === 'section');
    openHeads(reading, rest, continued ? 'story' : role, next);
  }
  if (!signature || !reading.current) return next;
  reading.current.byline.push({ name: signature.body.replace(/\s/g, ''), role: '作者' });
  place(reading, signature, 'byline', reading.current);
  return next + 1;
}

/** 某某股份有限公司 above the date that closes a notice. */
function signsNotice({ rows, current }: Reading, at: number): boolean {
  const row = rows[at];
  return current?.kind === 'notice' && row?.level === 0 && rows[at + 1]?.kind === 'date';
}

/** Headline rows from `at` on. A change back to a larger mark begins another headline. */
function headsAt(reading: Reading, at: number): ShapedRow[] {
  const { rows } = reading;
  const heads: ShapedRow[] = [];
  for (let i = at; i < rows.length && heads.length < MOST_HEADS; i++) {
    const row = rows[i];
    if (!row || (row.kind !== 'head' && row.kind !== 'short')) break;
    const plainBefore = heads.length >= 3 && heads.at(-1)?.level === 0 && heads[0]?.level !== 0;
    if (plainBefore && row.level > 0) break;
    if (i > at && isFragment(reading, i)) break;
    heads.push(row);
  }
  return heads;
}

/** 朱理平 under a title and above running text is its author. */
function takesName(heads: readonly ShapedRow[], rows: readonly ShapedRow[], next: number): boolean {
  const last = heads.at(-1);
  const after = following(rows, next);
  if (!last || heads.length < 2 || !looksLikeName(last.body.replace(/\s/g, ''))) return false;
  return after?.kind === 'date' || (after?.kind === 'body' && !after.lead);
}

/** How many of the headings belong to the headless story that stands before them. */
function ownHeads(reading: Reading, heads: readonly ShapedRow[], next: number): number {
  const { current, rows } = reading;
  const after = following(rows, next);
  if (!current || current.heads.length > 0 || !hasText(current) || current.kind) return 0;
  const signed = current.byline.length > 0 || reading.placements.length > 0;
  if (!signed || !after || !opensStory(after)) return 0;
  let own = 0;
  for (let at = 1; at < heads.length; at++) {
    const group = heads.slice(0, at);
    if (kinship(group, current.topic) > 0.5) own = at;
  }
  if (own === 0) return 0;
  for (const head of heads.slice(0, own)) claim(reading, head, current);
  return own;
}

function claim(reading: Reading, head: ShapedRow, draft: Draft): void {
  draft.heads.push(head);
  addTopic(draft, head.body);
  place(reading, head, 'title', draft);
}

function openHeads(
  reading: Reading,
  heads: readonly ShapedRow[],
  role: HeadsRole,
  next: number,
): void {
  const { current } = reading;
  if (role === 'own' && current) {
    for (const head of heads) claim(reading, head, current);
  } else if (role === 'section' && current) {
    for (const row of heads) {
      current.blocks.push({ kind: 'section', row });
      addTopic(current, row.body);
      place(reading, row, 'section', current);
    }
  } else if (role === 'teasers') {
    openTeasers(reading, heads, following(reading.rows, next)?.see);
  } else if (role === 'notice') {
    openNotice(reading, heads);
  } else if (role === 'photo') {
    openPhoto(reading, heads, next);
  } else begin(reading, heads);
}

/** Headlines above 详见 A4: each a teaser of its own. */
function openTeasers(reading: Reading, heads: readonly ShapedRow[], see: string | undefined): void {
  for (const head of heads) {
    const draft = begin(reading, [head], 'teaser');
    if (see) draft.see = see;
  }
}

function openNotice(reading: Reading, heads: readonly ShapedRow[]): void {
  const marked = heads.filter((head) => head.level > 0);
  const titles = marked.length > 0 ? marked : heads.slice(0, 1);
  const draft = begin(reading, titles, 'notice');
  for (const row of heads) {
    if (titles.includes(row)) continue;
    addParagraph(draft, newParagraph(row, row.body, false));
    place(reading, row, 'paragraph', draft);
  }
}

/** A photo story in the middle of another story: what follows its captions is the other's again. */
function openPhoto(reading: Reading, heads: readonly ShapedRow[], next: number): void {
  const story = reading.current;
  begin(reading, heads);
  const open = lastParagraph(story);
  if (!story || !open || isFinished(tailOf(open))) return;
  let at = next;
  while (reading.rows[at]?.kind === 'caption') at++;
  reading.resume = { at, draft: story };
}
