/** A newspaper page's text → its items, and an account of where every row went. */
import type { PageItem, ParsedPage } from '../page.ts';
import { assemble } from './assemble.ts';
import { isoDate, readDay } from './dates.ts';
import type { Draft, RowRole } from './draft.ts';
import { finishDraft } from './finish.ts';
import { readHabits } from './habits.ts';
import type { Headline } from './headline.ts';
import { dateItems } from './issue.ts';
import { ParseError } from './parse-error.ts';
import type { Placement } from './reading.ts';
import { rowsOf } from './rows.ts';
import { repeatedMarks } from './series.ts';
import { type ShapedRow, shapeRows } from './shape.ts';
import { unwrapRows } from './wrapped.ts';
import { readYearEvidence } from './year.ts';

/** What is known of a page beside its text. */
export interface AboutPage {
  /** The file's name without its ending. */
  readonly page: string;
  readonly newspaper?: string | undefined;
  /** ISO issue date. */
  readonly date?: string | undefined;
  readonly dateNotBefore?: string | undefined;
  readonly dateNotAfter?: string | undefined;
  /** A1. */
  readonly edition?: string | undefined;
}

/** Where one non-blank row of the raw page went. */
export interface AccountRow {
  /** Line of the raw page, from 1. */
  readonly line: number;
  /** Number of the item on the page from 1; null for the page's own furniture. */
  readonly item: number | null;
  readonly role: RowRole;
  readonly text: string;
}

/**
 * Reads a page. Linear in its length. Throws only ParseError, when there is nothing to read.
 * Titles, by-lines and paragraphs are as printed; what is concluded is listed in `inferred`.
 */
export function parsePage(text: string, about: AboutPage): ParsedPage {
  return readPage(text, about).page;
}

/** Every non-blank row of `text` exactly once, in order, with its item and role. */
export function accountFor(text: string, about: AboutPage): AccountRow[] {
  return readPage(text, about).account;
}

/** Both answers from one reading. */
export function readPage(
  text: string,
  about: AboutPage,
): { page: ParsedPage; account: AccountRow[] } {
  const shaped = shapeRows(unwrapRows(rowsOf(text)));
  if (shaped.length === 0) throw new ParseError(about.page, 1, 'the page has no text.');
  const { drafts, placements } = assemble(shaped, readHabits(shaped));
  const placed = new Set(placements.map(({ draft }) => draft));
  const kept = drafts.filter((draft) => placed.has(draft));
  const columns = repeatedMarks(kept.map(({ heads }) => heads));
  const finished = kept.map((draft) => ({ draft, ...finishDraft(draft, columns) }));
  const masthead = readFurniture(placements);
  const printed = about.date ?? masthead.date;
  const { items, issue } = dateItems(finished, readYearEvidence(text), printed);
  const newspaper = about.newspaper ?? masthead.newspaper ?? newspaperOf(shaped);
  const edition = about.edition ?? masthead.edition;
  return {
    page: {
      page: about.page,
      ...(newspaper && { newspaper }),
      date: issue.date,
      ...(about.dateNotBefore && { dateNotBefore: about.dateNotBefore }),
      ...(about.dateNotAfter && { dateNotAfter: about.dateNotAfter }),
      ...(edition && { edition }),
      ...(issue.inferred && { inferred: ['date'] }),
      items,
    },
    account: accountOf(placements, kept, finished),
  };
}

function accountOf(
  placements: readonly Placement[],
  drafts: readonly Draft[],
  finished: readonly { readonly headline: Headline }[],
): AccountRow[] {
  const numbers = new Map(drafts.map((draft, at) => [draft, at]));
  return placements
    .flatMap(({ row, draft, role }) => {
      const at = draft ? numbers.get(draft) : undefined;
      const head = draft?.heads.indexOf(row) ?? -1;
      const printed =
        at !== undefined && head >= 0 ? finished[at]?.headline.roles[head] : undefined;
      const item = at === undefined ? null : at + 1;
      return row.lines.map(({ line, raw }) => ({ line, item, role: printed ?? role, text: raw }));
    })
    .sort((a, b) => a.line - b.line);
}

interface Furniture {
  newspaper?: string;
  date?: string;
  edition?: string;
}

/** The masthead's rows taken together; the first to say something is believed. */
function readFurniture(placements: readonly Placement[]): Furniture {
  const found: Furniture = {};
  for (const { row, role } of placements) {
    if (role !== 'masthead') continue;
    const { masthead } = row;
    if (masthead?.newspaper) found.newspaper ??= masthead.newspaper;
    if (masthead?.edition) found.edition ??= masthead.edition;
    const day = row.kind === 'date' ? readDay(row.body) : null;
    const date = masthead?.date ?? (day?.year ? isoDate(day.year, day.month, day.day) : undefined);
    if (date) found.date ??= date;
  }
  return found;
}

/** The paper that most leads and by-lines name: 株洲日报 of 株洲日报·掌上株洲记者. */
function newspaperOf(rows: readonly ShapedRow[]): string | undefined {
  const votes = new Map<string, number>();
  for (const row of rows) {
    const outlet = row.lead?.outlet ?? row.credits?.outlet ?? '';
    const paper =
      /^\p{Script=Han}{2,8}?(?:日报|晚报|晨报|早报|时报|都市报|商报|快报|导报|青年报|周报|法治报|报)/u.exec(
        outlet,
      )?.[0];
    if (paper && !row.lead?.source && !/^本报/.test(paper))
      votes.set(paper, (votes.get(paper) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Items that are articles or photo stories. */
export function isReadable(item: PageItem): boolean {
  return item.kind === 'article' || item.kind === 'photo';
}
