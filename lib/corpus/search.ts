/**
 * Search over segments: the index gives candidates, the text of the best of them is looked at, and
 * what is found there decides the order.
 */
import { dateRange, findCandidates } from './candidates.ts';
import type { Hit, SearchOptions } from './corpus.ts';
import { dateNumber, headOf } from './document.ts';
import type { Match } from './match.ts';
import { oneCharacterAmiss } from './misreading.ts';
import { bestPassage, marksIn } from './passage.ts';
import { matchesIn } from './printed-matches.ts';
import { type Reading, readQuery } from './query.ts';
import type { Readings } from './readings.ts';
import { type Measure, measureFor, scoreOf } from './score.ts';
import type { Segment } from './segment.ts';
import { fromUnits } from './strings.ts';
import { bestOf } from './top-scores.ts';

const DEFAULT_LIMIT = 20;

/** Texts looked at: at least so many, and no more than so many however common the words are. */
const LOOKED_AT_LEAST = 200;
const LOOKED_AT_MOST = 1500;

/** What the corpus brings to a search. */
export interface Searched {
  readonly segments: readonly Segment[];
  readonly readings: () => Readings;
  /** True for a name or term of the corpus, folded: found by pinyin it goes before accidents. */
  readonly isName: (folded: string) => boolean;
}

/** Hits for `query`, best first. Never throws; nothing to look for gives none. */
export function search(corpus: Searched, query: string, options: SearchOptions = {}): Hit[] {
  const limit = Math.max(0, Math.floor(options.limit ?? DEFAULT_LIMIT));
  if (limit === 0) return [];
  const readings = readQuery(query, corpus.readings);
  for (const reading of readings) {
    const hits = searchReading(corpus, reading, query, options, limit);
    if (hits.length > 0) return hits;
  }
  for (const reading of readings.flatMap(oneCharacterAmiss)) {
    const hits = searchReading(corpus, reading, query, options, limit);
    if (hits.length > 0) return hits;
  }
  return [];
}

/** A document that may have all the words, with a first guess at how well it answers. */
interface Candidate {
  readonly segment: Segment;
  readonly document: number;
  readonly score: number;
}

/** A document whose text has all the words. */
interface Found {
  readonly segment: Segment;
  readonly document: number;
  readonly matches: readonly Match[];
  readonly score: number;
}

function searchReading(
  corpus: Searched,
  reading: Reading,
  query: string,
  { from, to }: SearchOptions,
  limit: number,
): Hit[] {
  const { segments } = corpus;
  const documents = segments.reduce((sum, { size }) => sum + size, 0);
  const rarity = (frequency: number) => Math.log(1 + documents / (frequency + 0.5));
  const candidates = segments.flatMap((segment) => {
    const range = dateRange(segment, dayNumber(from), dayNumber(to));
    const { documents: found, scores } = findCandidates(segment, reading, range, rarity);
    return bestOf(found, scores, LOOKED_AT_MOST).map((document) => ({
      segment,
      document,
      score: scores[document] ?? 0,
    }));
  });
  const measure = measureFor(query, reading.length, averageLength(segments));
  return lookAtTexts(corpus, candidates, reading, measure, limit).slice(0, limit).map(toHit);
}

const dayNumber = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : dateNumber(date);

/** Looks at the texts of the best candidates until there are enough that have all words. */
function lookAtTexts(
  { isName }: Searched,
  candidates: Candidate[],
  reading: Reading,
  measure: Measure,
  limit: number,
): Found[] {
  const enough = Math.max(LOOKED_AT_LEAST, limit * 2);
  const found: Found[] = [];
  const best = candidates.sort((a, b) => b.score - a.score).slice(0, LOOKED_AT_MOST);
  for (const { segment, document } of best) {
    const folded = segment.folded(document);
    const pieces = segment.pieces(document);
    let named = false;
    const matches = matchesIn(segment, document, pieces, reading).map((match) => {
      if (match.literal || !isName(fromUnits(folded.subarray(match.start, match.end))))
        return match;
      named = true;
      return { ...match, fit: nameFit(match.fit) };
    });
    if (matches.length === 0) continue;
    const score = scoreOf(measure, folded, segment.lengths[document] ?? 0, pieces, matches);
    found.push({ segment, document, matches, score: named ? score + NAME_BONUS : score });
    if (found.length >= enough) break;
  }
  return withoutGuesses(found).sort((a, b) => b.score - a.score || compareNewest(a, b));
}

/** Where TCL stands as typed, 提出了 is not what its letters mean. */
function withoutGuesses(found: readonly Found[]): Found[] {
  const asTyped = found.some(({ matches }) => matches.every(({ literal }) => literal));
  const isGuess = ({ literal, fit }: Match) => !literal && fit < GUESS;
  return found.filter(({ matches }) => !asTyped || !matches.some(isGuess));
}

/** Only initials, or nothing but a wild character, fit so badly. */
const GUESS = 0.45;

/** An article with a name that is read as typed goes before all that have an accident. */
const NAME_BONUS = 1;

/** A name found by its initials fits far better than an accident with the same ones. */
const nameFit = (fit: number): number => fit + (1 - fit) * 0.8;

const compareNewest = (a: Found, b: Found): number =>
  (b.segment.dates[b.document] ?? 0) - (a.segment.dates[a.document] ?? 0) ||
  a.document - b.document;

function averageLength(segments: readonly Segment[]): number {
  let characters = 0;
  let documents = 0;
  for (const { lengths, size } of segments) {
    documents += size;
    for (const length of lengths) characters += length;
  }
  return documents === 0 ? 0 : characters / documents;
}

function toHit({ segment, document, matches, score }: Found): Hit {
  const text = segment.text(document);
  const pieces = segment.pieces(document);
  return {
    ...headOf(segment.article(document)),
    score: Math.round(score * 10_000) / 10_000,
    titleMarks: marksIn('title', pieces, matches),
    passage: bestPassage(text, pieces, matches),
  };
}
