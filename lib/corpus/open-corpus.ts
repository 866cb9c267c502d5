/** The corpus on this machine: one or more segments, searched as one. */
import type { Article, Corpus } from './corpus.ts';
import { mentionFinder } from './mentions.ts';
import { openNameBook } from './name-book.ts';
import { doubtShortNames } from './name-borders.ts';
import { documentsWith } from './occurrences.ts';
import { pairFrequency } from './postings.ts';
import { parseReadings } from './readings.ts';
import { askedOf, findRelated } from './related.ts';
import { search } from './search.ts';
import type { Segment } from './segment.ts';

/**
 * A corpus over opened segments; an article that several have is taken from the last. Work that
 * not every corpus is asked for (readings, names) waits until it is.
 */
export function openCorpus(segments: readonly Segment[]): Corpus {
  const readings = once(() => parseReadings(segments.map((segment) => segment.readings())));
  const book = once(() => openNameBook(segments));
  const findMentions = once(() => mentionFinder(book().names, doubts()));
  const doubts = () =>
    doubtShortNames(pairFrequency(segments), (folded) => book().record(folded)?.kind === 'person');
  const explained = once(() => ({
    findMentions: findMentions(),
    documents: segments.reduce((sum, { size }) => sum + size, 0),
    documentsWith: remembering((name: string) => documentsWith(segments, name)),
    pairFrequency: pairFrequency(segments),
    record: book().record,
  }));
  const places = once(() => placesOfIds(segments));
  const article = (id: string): Article | null => {
    const place = places().get(id);
    return place ? place.segment.article(place.document) : null;
  };
  const searched = { segments, readings, isName: (folded: string) => book().has(folded) };
  return {
    search: async (query, options) => search(searched, query, options),
    relatedTo: async (id, limit) => {
      const place = places().get(id);
      if (!place) return [];
      return findRelated(segments, explained(), askedOf(place.segment, place.document), limit);
    },
    related: async (text, limit) => findRelated(segments, explained(), { text }, limit),
    entity: async (name) => book().entity(name),
    mentions: async (texts) => texts.map(findMentions()),
    names: async () => book().known,
    summary: async (name) => book().summary(name),
    article: async (id) => article(id),
    articles: async () => [...places().keys()].flatMap((id) => article(id) ?? []),
  };
}

interface Place {
  readonly segment: Segment;
  readonly document: number;
}

function placesOfIds(segments: readonly Segment[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const segment of segments) {
    for (let document = 0; document < segment.size; document++) {
      places.set(segment.record(document).id, { segment, document });
    }
  }
  return places;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function remembering<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
