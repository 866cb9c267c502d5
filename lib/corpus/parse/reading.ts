/** The page while it is read: items begun so far, and where each row went. */
import type { PageHabits } from './cohesion.ts';
import { type Draft, newDraft, type RowRole } from './draft.ts';
import type { HeadingHabits } from './heads.ts';
import type { ShapedRow } from './shape.ts';

/** Where one row went. `draft` is absent for what belongs to the page, not to an item. */
export interface Placement {
  readonly row: ShapedRow;
  draft?: Draft;
  role: RowRole;
}

/** The page while it is read. */
export interface Reading {
  readonly rows: readonly ShapedRow[];
  readonly habits: PageHabits & HeadingHabits;
  readonly drafts: Draft[];
  readonly placements: Placement[];
  current: Draft | undefined;
  /** 上接第一版 on a row of its own, for the story that begins next. */
  waiting?: ShapedRow | undefined;
  /** A photo story stands in the middle of `draft`, which goes on at row `at`. */
  resume?: { readonly at: number; readonly draft: Draft } | undefined;
}

/** Starts a new item and makes it the current one. */
export function begin(
  reading: Reading,
  heads: readonly ShapedRow[] = [],
  kind?: 'teaser' | 'notice',
): Draft {
  const draft = newDraft(heads);
  if (kind) draft.kind = kind;
  reading.drafts.push(draft);
  reading.current = draft;
  if (!kind) placeWaiting(reading, draft);
  for (const row of heads) place(reading, row, 'title', draft);
  return draft;
}

/** Gives the page turn that waits for a story to `draft`, or to the page when there is none. */
export function placeWaiting(reading: Reading, draft: Draft | undefined): void {
  const { waiting } = reading;
  reading.waiting = undefined;
  if (waiting) place(reading, waiting, 'turn', draft);
}

/** Notes where a row went, and the page turns it carries. */
export function place(reading: Reading, row: ShapedRow, role: RowRole, draft?: Draft): void {
  reading.placements.push({ row, role, ...(draft && { draft }) });
  if (!draft) return;
  if (row.continuedFrom) draft.continuedFrom = row.continuedFrom;
  if (row.continuesOn) draft.continuesOn = row.continuesOn;
}
