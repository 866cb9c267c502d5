/**
 * Names and terms of the articles: people with what they were called, places and institutions,
 * quoted terms and titles, and phrases that name something. Few and sure rather than many: readers
 * see them marked on their own pages.
 */
import type { Article, KnownName } from './corpus.ts';
import type { NameRecord } from './name-record.ts';
import { countStrings } from './names/count-strings.ts';
import { findPeople, type Sighting } from './names/people.ts';
import { findPhrases } from './names/phrases.ts';
import { findPlaces } from './names/places.ts';
import { findQuoted, isSlogan } from './names/quoted.ts';
import { namingPhrases } from './names/set-phrases.ts';

/** The names and terms of `articles`, for the segmenter. */
export function knownNames(articles: readonly Article[]): KnownName[] {
  return nameRecords(articles).map(({ name, kind }) => ({ text: name, kind }));
}

/** What somebody with a dictionary can add to names found without one. */
export interface DictionaryHints {
  /** Places of these articles that only a dictionary can tell: 湖南, 厄立特里亚. */
  readonly places?: Iterable<string>;
  /** True for words that are nobody's name although they look like one: 指示. */
  readonly isEverydayWord?: (word: string) => boolean;
}

/** The same with what people were called and when. */
export function nameRecords(
  articles: readonly Article[],
  { places: morePlaces = [], isEverydayWord = () => false }: DictionaryHints = {},
): NameRecord[] {
  const told = articles.filter(({ kind }) => kind !== 'notice' && kind !== 'teaser');
  const texts = told.map(textsOf);
  const places = placesIn(texts.flat(), morePlaces);
  const people = peopleIn(told, new Set(places.keys()));
  const phrases = namingPhrases(findPhrases(texts), new Set(places.keys()));
  const records = new Map<string, NameRecord>();
  for (const name of [...phrases, ...quotedTerms(texts)]) records.set(name, { name, kind: 'term' });
  for (const [name, kind] of places) records.set(name, { name, kind });
  for (const [name, sightings] of people) {
    if (isEverydayWord(name)) continue;
    records.set(name, { name, kind: 'person', roles: rolesOf(sightings) });
  }
  return [...records.values()];
}

function textsOf({ kicker, title, subtitle, sections, paragraphs, captions }: Article): string[] {
  const lines = [kicker, title, subtitle, ...sections, ...paragraphs, ...captions];
  return lines.flatMap((line) => line ?? []);
}

function placesIn(
  texts: readonly string[],
  morePlaces: Iterable<string>,
): Map<string, 'place' | 'term'> {
  const places = new Map<string, 'place' | 'term'>();
  for (const { name, kind } of findPlaces(texts)) places.set(name, kind);
  for (const name of morePlaces) places.set(name, 'place');
  const shortForms = new Map([...places.keys()].map((name) => [name, shortForm(name)]));
  const counts = countStrings(
    [...shortForms].flatMap(([name, short]) => (short ? [name, short] : [])),
    texts,
  );
  for (const [name, short] of shortForms) {
    if (short && timesAlone(short, name, counts) >= SHORT_FORM_TIMES) places.set(short, 'place');
  }
  return places;
}

/** 株洲 for 株洲市, 湖南 for 湖南省; only for provinces and cities, whose stems are not words. */
const shortForm = (name: string): string | undefined =>
  /^(\p{Script=Han}{2,3})[省市]$/u.exec(name)?.[1];

/** A short form must be said so often without its unit. */
const SHORT_FORM_TIMES = 2;

const timesAlone = (short: string, long: string, counts: ReadonlyMap<string, number>): number =>
  (counts.get(short) ?? 0) - (counts.get(long) ?? 0);

function peopleIn(
  articles: readonly Article[],
  places: ReadonlySet<string>,
): Map<string, Sighting[]> {
  const people = new Map<string, Sighting[]>();
  for (const sighting of articles.flatMap(findPeople)) {
    const before = people.get(sighting.name);
    if (before) before.push(sighting);
    else people.set(sighting.name, [sighting]);
  }
  // 石峰 is a district before it is somebody seen once.
  for (const [name, sightings] of people) {
    const isPlace = places.has(name) || places.has(`${name}区`) || places.has(`${name}市`);
    if (isPlace && sightings.length < 2) people.delete(name);
  }
  return people;
}

/** What somebody was called, newest first, each with its dates, newest first. */
function rolesOf(sightings: readonly Sighting[]): NonNullable<NameRecord['roles']> {
  const dates = new Map<string, Set<string>>();
  for (const { role, date } of sightings) {
    if (role === undefined) continue;
    const known = dates.get(role) ?? new Set();
    if (date !== undefined) known.add(date);
    dates.set(role, known);
  }
  return [...dates]
    .map(([role, days]) => ({ role, dates: [...days].sort().reverse() }))
    .sort((a, b) => ((a.dates[0] ?? '') < (b.dates[0] ?? '') ? 1 : -1));
}

/** Quoted terms worth knowing: slogans that count, titles, and what is not made of everyday words. */
function quotedTerms(texts: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, { count: number; title: boolean }>();
  for (const { term, title } of texts.flat().flatMap(findQuoted)) {
    const before = seen.get(term) ?? { count: 0, title: false };
    seen.set(term, { count: before.count + 1, title: before.title || title });
  }
  const counts = countStrings(
    [...seen.keys()].flatMap((term) => [term, ...wordsOf(term)]),
    texts.flat(),
  );
  return [...seen].flatMap(([term, { title }]) =>
    title || isSlogan(term) || hasOwnWord(term, counts) ? [term] : [],
  );
}

/** 王者荣耀 has a word found nowhere else; 产业转型 is made of words that are everywhere. */
function hasOwnWord(term: string, counts: ReadonlyMap<string, number>): boolean {
  return wordsOf(term).some((word) => counts.get(word) === counts.get(term));
}

/** A term two by two, as most words are; what is left over goes with its neighbour. */
function wordsOf(term: string): string[] {
  const pairs = Array.from({ length: Math.floor(term.length / 2) }, (_, at) =>
    term.slice(at * 2, at * 2 + 2),
  );
  return term.length % 2 === 1 ? [...pairs, term.slice(-2)] : pairs;
}
