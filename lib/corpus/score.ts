/** How well an article answers a query, from where in its text the words were found. */
import { foldForSearch } from '../chinese/fold.ts';
import type { Field, Piece } from './document.ts';
import type { Match } from './match.ts';
import { runsOf } from './runs.ts';
import { fromUnits } from './strings.ts';

/** Occurrences count by where they stand; a headline's outweigh any number in a body. */
const FIELD_WEIGHT: Readonly<Record<Field, number>> = {
  title: 8,
  kicker: 5,
  subtitle: 5,
  section: 2,
  caption: 1,
  paragraph: 1,
  printed: 1,
  byline: 1,
};

/** BM25's two knobs: how soon more occurrences stop to count, and how much length does. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;

const CLOSENESS = 0.5;
const WHOLE_HEADLINE = 3;
const HEADLINE_IN_QUERY = 2;

/** A shorter query is a word, not a headline. */
const SHORTEST_HEADLINE = 4;
const WHOLE_OTHER_LINE = 1.5;

/** What all texts of one search are measured against. */
export interface Measure {
  readonly wordCount: number;
  readonly averageLength: number;
  /** The query's characters without spaces and marks. */
  readonly query: string;
}

/** The measure for a query over texts of `averageLength` indexed characters. */
export function measureFor(query: string, wordCount: number, averageLength: number): Measure {
  return { wordCount, averageLength, query: runsOf(foldForSearch(query)).join('') };
}

/** A text with all words found in it, `length` indexed characters long. Higher is better. */
export function scoreOf(
  { wordCount, averageLength, query }: Measure,
  folded: Uint16Array,
  length: number,
  pieces: readonly Piece[],
  matches: readonly Match[],
): number {
  const frequencies = new Array<number>(wordCount).fill(0);
  const fits = new Array<number>(wordCount).fill(0);
  for (const { word, piece, fit } of matches) {
    const field = pieces[piece]?.field ?? 'paragraph';
    frequencies[word] = (frequencies[word] ?? 0) + FIELD_WEIGHT[field] * fit;
    fits[word] = Math.max(fits[word] ?? 0, fit);
  }
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / (averageLength || 1));
  const words = frequencies.map((count, word) => ((fits[word] ?? 0) * count) / (count + norm));
  const mean = words.reduce((sum, one) => sum + one, 0) / (wordCount || 1);
  return mean + CLOSENESS * closeness(wordCount, matches) + headlineBonus(query, folded, pieces);
}

/** 1 when all words stand side by side somewhere, less the wider the closest window is. */
function closeness(wordCount: number, matches: readonly Match[]): number {
  if (wordCount < 2) return 0;
  let best = 0;
  const last = new Map<number, Match>();
  for (const match of matches) {
    last.set(match.word, match);
    const window = [...last.values()].filter(({ piece }) => piece === match.piece);
    if (window.length < wordCount) continue;
    const span = match.end - Math.min(...window.map(({ start }) => start));
    const words = window.reduce((sum, { start, end }) => sum + end - start, 0);
    best = Math.max(best, 8 / (8 + Math.max(0, span - words)));
  }
  return best;
}

function headlineBonus(query: string, folded: Uint16Array, pieces: readonly Piece[]): number {
  if (query.length < SHORTEST_HEADLINE) return 0;
  const line = (field: Field) => {
    const piece = pieces.find((one) => one.field === field);
    return piece ? runsOf(fromUnits(folded.subarray(piece.start, piece.end))).join('') : '';
  };
  const title = line('title');
  if (title === '' || query === '') return 0;
  const [kicker, subtitle] = [line('kicker'), line('subtitle')];
  if ([title, kicker + title, title + subtitle, kicker + title + subtitle].includes(query)) {
    return WHOLE_HEADLINE;
  }
  if (title.length >= SHORTEST_HEADLINE && query.includes(title)) return HEADLINE_IN_QUERY;
  return query === kicker || query === subtitle ? WHOLE_OTHER_LINE : 0;
}
