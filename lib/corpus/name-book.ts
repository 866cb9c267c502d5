/** The names and terms of all segments in one place, and what the corpus knows of each. */
import { foldForSearch } from '../chinese/fold.ts';
import type { MentionSummary } from '../chinese/token.ts';
import type { Entity, KnownName } from './corpus.ts';
import type { NameRecord } from './name-record.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import { bestSentence } from './passage.ts';
import type { Segment } from './segment.ts';

const PASSAGES_SHOWN = 20;
const LONGEST_NAME = 60;

export interface NameBook {
  /** All names as printed. */
  readonly names: readonly string[];
  readonly known: readonly KnownName[];
  /** True for a name of the book, folded by `foldForSearch`. */
  has(folded: string): boolean;
  record(name: string): NameRecord | undefined;
  /** All there is about a name, in either script, or about any phrase the articles have. */
  entity(name: string): Entity | null;
  summary(name: string): MentionSummary | null;
}

interface Known {
  readonly name: string;
  readonly record: NameRecord | undefined;
  readonly occurrences: readonly Occurrence[];
}

/** Opens the names of `segments`; those that several have are united. */
export function openNameBook(segments: readonly Segment[]): NameBook {
  const records = uniteRecords(segments.flatMap((segment) => segment.names()));
  const recordOf = (name: string) => records.get(foldForSearch(name));
  const lookUp = (typed: string): Known | null => {
    const name = typed.trim();
    if (name === '' || name.length > LONGEST_NAME) return null;
    const record = recordOf(name);
    const occurrences = occurrencesOf(segments, name);
    const [form] = formsOf(occurrences);
    if (form === undefined) return null;
    // A misreading that was corrected stands for what it should be: 涠口区 for 渌口区.
    return record || !recordOf(form) || form === name
      ? { name, record, occurrences }
      : lookUp(form);
  };
  return {
    names: [...records.values()].map(({ name }) => name),
    known: [...records.values()].map(({ name, kind }) => ({ text: name, kind })),
    has: (folded) => records.has(folded),
    record: recordOf,
    entity: (name) => {
      const known = lookUp(name);
      return known && toEntity(known.name, known.record, known.occurrences);
    },
    summary: (name) => {
      const known = lookUp(name);
      return known && toSummary(known.name, known.record, known.occurrences);
    },
  };
}

function uniteRecords(all: readonly NameRecord[]): Map<string, NameRecord> {
  const records = new Map<string, NameRecord>();
  for (const record of all) {
    const key = foldForSearch(record.name);
    const before = records.get(key);
    const roles = [...(before?.roles ?? []), ...(record.roles ?? [])];
    records.set(key, { ...record, ...before, roles: uniteRoles(roles) });
  }
  return records;
}

type Roles = NonNullable<NameRecord['roles']>;

/** Roles of the same words become one, newest first. */
function uniteRoles(roles: Roles): Roles {
  const dates = new Map<string, Set<string>>();
  for (const { role, dates: ofRole } of roles) {
    dates.set(role, new Set([...(dates.get(role) ?? []), ...ofRole]));
  }
  return [...dates]
    .map(([role, ofRole]) => ({ role, dates: [...ofRole].sort().reverse() }))
    .sort((a, b) => ((a.dates[0] ?? '') < (b.dates[0] ?? '') ? 1 : -1));
}

function toEntity(
  asked: string,
  record: NameRecord | undefined,
  occurrences: readonly Occurrence[],
): Entity {
  const {
    name,
    kind,
    articles,
    occurrences: count,
    first,
    last,
  } = toSummary(asked, record, occurrences);
  const forms = formsOf(occurrences);
  return {
    name,
    kind: kind === 'person' || kind === 'place' ? kind : 'term',
    forms,
    roles: record?.roles ?? [],
    occurrences: count,
    articles,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    passages: occurrences.slice(0, PASSAGES_SHOWN).map(({ segment, document, pieces, matches }) => {
      const { id, title, date } = segment.article(document);
      const passage = bestSentence(segment.text(document), pieces, matches);
      return { id, title, ...(date === undefined ? {} : { date }), passage };
    }),
  };
}

function toSummary(
  asked: string,
  record: NameRecord | undefined,
  occurrences: readonly Occurrence[],
): MentionSummary {
  const dates = occurrences
    .flatMap(({ segment, document }) => segment.record(document).date ?? [])
    .sort();
  const role = record?.roles?.[0]?.role;
  return {
    name: record?.name ?? formsOf(occurrences)[0] ?? asked,
    kind: record?.kind ?? 'term',
    occurrences: occurrences.reduce((sum, { matches }) => sum + matches.length, 0),
    articles: occurrences.length,
    ...(dates[0] === undefined ? {} : { first: dates[0], last: dates.at(-1) ?? dates[0] }),
    ...(role === undefined ? {} : { role }),
  };
}

/** How the name is printed, the commonest first: 毛腾飞, 毛 腾 飞. */
function formsOf(occurrences: readonly Occurrence[]): string[] {
  const counts = new Map<string, number>();
  for (const { segment, document, matches } of occurrences) {
    const text = segment.text(document);
    for (const { start, end } of matches) {
      const form = text.slice(start, end);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form);
}
