/** What only a dictionary can tell of the articles' names: 湖南 is a place, 指示 nobody. For the build alone. */
import { createSegmenter } from '../lib/chinese/words.ts';
import type { Article } from '../lib/corpus/corpus.ts';
import { knownNames } from '../lib/corpus/entities.ts';
import type { readLexiconSources } from './lexicon-sources.ts';
import { loadDictionary } from './load-language.ts';

/** So common that a mark under it tells a reader nothing. */
const EVERYWHERE = new Set(['中国']);

/** A district's short name (新建, 福田) is as often a word. */
const DISTRICT = /^see \S+\|?\S*[区县]\[/;

/**
 * What the segmenter takes for a place where it stands, as far as both dictionaries call it nothing
 * but a place.
 */
export async function placesIn(
  articles: readonly Article[],
  sources: ReturnType<typeof readLexiconSources>,
): Promise<string[]> {
  const isPlace = placeTest(sources);
  const dictionary = await loadDictionary();
  const segment = createSegmenter({ dictionary, known: knownNames(articles) });
  const places = new Set<string>();
  for (const { title, paragraphs } of articles) {
    for (const text of [title, ...paragraphs]) {
      for (const { start, end, kind } of segment(text)) {
        const word = text.slice(start, end);
        if (kind === 'place' && word.length > 1 && isPlace(word)) places.add(word);
      }
    }
  }
  return [...places];
}

/** True for words that CC-CEDICT has with a meaning of their own, and never as a name: 指示. */
export function everydayWords({
  cedict,
}: ReturnType<typeof readLexiconSources>): (word: string) => boolean {
  const proper = new Set(cedict.flatMap((entry) => (entry.proper ? entry.simplified : [])));
  const words = new Set(cedict.map((entry) => entry.simplified));
  return (word) => words.has(word) && !proper.has(word);
}

function placeTest({
  cedict,
  frequent,
  places,
}: ReturnType<typeof readLexiconSources>): (word: string) => boolean {
  const proper = new Set(cedict.flatMap((entry) => (entry.proper ? entry.simplified : [])));
  const tagged = new Set(
    frequent.flatMap(({ word, tag }) => (tag === 'ns' && proper.has(word) ? word : [])),
  );
  const known = new Set(places);
  const words = new Set<string>();
  for (const entry of cedict) {
    if (!entry.proper || DISTRICT.test(entry.definition)) words.add(entry.simplified);
  }
  return (word) => {
    if (EVERYWHERE.has(word) || words.has(word) || word.endsWith('主义')) return false;
    return known.has(word) || tagged.has(word);
  };
}
