/** Dates of the whole page: each event's, and the day the paper came out. */
import type { PageItem } from '../page.ts';
import {
  isoDate,
  movedBy,
  type PrintedDay,
  type RelativeDay,
  readDay,
  readEventDay,
} from './dates.ts';
import type { Draft } from './draft.ts';
import type { YearEvidence } from './year.ts';
import { yearOf } from './year.ts';

export interface DatedItem {
  readonly draft: Draft;
  readonly item: PageItem;
}

/** Issue date as known, or as it follows from the events: the morning after the latest. */
export interface Issue {
  readonly date: string | null;
  readonly inferred: boolean;
}

interface Event {
  readonly date?: string;
  readonly inferred: boolean;
  readonly days?: number;
}

/** Items with their event dates, and the issue date. `printed` is the masthead's or the caller's. */
export function dateItems(
  items: readonly DatedItem[],
  evidence: YearEvidence,
  printed: string | undefined,
): { items: PageItem[]; issue: Issue } {
  const events = items.map((one) => eventOf(one, evidence, printed));
  const issue = issueOf(events, printed);
  return { items: items.map(({ item }, at) => withDate(item, events[at], issue)), issue };
}

function eventOf(
  { draft, item }: DatedItem,
  evidence: YearEvidence,
  issue: string | undefined,
): Event {
  const day = dayOf(draft, item);
  if (!day) return { inferred: false };
  if (day.kind === 'relative') return { inferred: true, days: day.days };
  if (day.year) return { date: isoDate(day.year, day.month, day.day), inferred: false };
  const year = issue ? yearBefore(issue, day) : yearOf(day, evidence);
  return year === null
    ? { inferred: false }
    : { date: isoDate(year, day.month, day.day), inferred: true };
}

/** The day a story tells of: its date row, its lead, its caption. */
function dayOf(draft: Draft, item: PageItem): PrintedDay | RelativeDay | null {
  if (item.kind === 'teaser' || item.kind === 'notice') return null;
  for (const row of draft.dates) {
    const day = readDay(row.body);
    if (day) return day;
  }
  const [first] = draft.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const lead = first?.pieces[0]?.row.lead;
  if (!first) return item.kind === 'photo' ? readEventDay(item.captions?.[0] ?? '') : null;
  if (draft.continuedFrom) return null;
  const opening = first.pieces
    .map(({ text }) => text.slice(0, 200))
    .join('')
    .slice(lead?.length ?? 0, 400);
  return readEventDay(opening.trimStart(), lead?.date);
}

/** The last time that this day came before the issue. */
function yearBefore(issue: string, { month, day }: PrintedDay): number {
  const year = Number(issue.slice(0, 4));
  return isoDate(year, month, day) <= issue ? year : year - 1;
}

function issueOf(events: readonly Event[], printed: string | undefined): Issue {
  if (printed) return { date: printed, inferred: false };
  const latest = events.reduce((most, { date }) => (date && date > most ? date : most), '');
  return latest === ''
    ? { date: null, inferred: false }
    : { date: movedBy(latest, 1), inferred: true };
}

function withDate(item: PageItem, event: Event | undefined, issue: Issue): PageItem {
  const relative =
    event?.days !== undefined && issue.date ? movedBy(issue.date, event.days) : undefined;
  const date = event?.date ?? relative;
  if (!event || !date) return item;
  const { paragraphs, ...rest } = item;
  return {
    ...rest,
    eventDate: date,
    ...(event.inferred && { inferred: [...(item.inferred ?? []), 'eventDate'] }),
    paragraphs,
  };
}
