/**
 * Articles related to a text: its rarest pairs of characters give candidates from the index, the
 * cosine of tf-idf vectors over pairs ranks them, and what a reader recognises explains them.
 */
import { foldForSearch } from '../chinese/fold.ts';
import type { ArticleId, RelatedArticle } from './corpus.ts';
import { lowerBound, pairFrequency, readPostings, STRENGTHS } from './postings.ts';
import type { Explain } from './reasons.ts';
import { runsOf } from './runs.ts';
import type { Segment } from './segment.ts';

const DEFAULT_LIMIT = 10;

/** Pairs of the text that look for candidates, and how many candidates are compared in full. */
const PAIRS_ASKED = 120;
const COMPARED = 80;

/** Below this likeness what two texts share is chance (docs/search.md: noise starts near .06). */
const THRESHOLD = 0.06;

/** A text longer than this is judged by its beginning. */
const LONGEST_TEXT = 30_000;

/** Related articles, best first; `except` is left out. A text with nothing in common gives none. */
export function findRelated(
  segments: readonly Segment[],
  explain: Explain,
  text: string,
  limit = DEFAULT_LIMIT,
  except?: ArticleId,
): RelatedArticle[] {
  const asked = text.slice(0, LONGEST_TEXT);
  const rarity = rarityOf(segments);
  const vector = vectorOf(asked, rarity);
  const explanation = explain(asked);
  const related: RelatedArticle[] = [];
  const alike = candidatesFor(segments, vector)
    .map(({ segment, document }) => {
      const likeness = cosine(vector, vectorOf(toldText(segment, document), rarity));
      return { segment, document, likeness };
    })
    .filter(({ likeness }) => likeness >= THRESHOLD)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { segment, document, likeness } of alike) {
    if (related.length >= limit) break;
    const { id, title, kicker, date, page, newspaper, edition } = segment.article(document);
    if (id === except) continue;
    const reasons = explanation(toldText(segment, document));
    if (reasons.length === 0) continue;
    related.push({
      id,
      title,
      ...(kicker === undefined ? {} : { kicker }),
      ...(date === undefined ? {} : { date }),
      page,
      newspaper,
      ...(edition === undefined ? {} : { edition }),
      score: Math.round(likeness * 10_000) / 10_000,
      reasons,
    });
  }
  return related;
}

/** An article's text without its by-line: who wrote two stories does not make them alike. */
export function toldText(segment: Segment, document: number): string {
  const byline = segment.pieces(document).at(-1);
  return segment.text(document).slice(0, byline?.start);
}

/** Weight of each pair of a text; a unit vector. */
type Vector = ReadonlyMap<number, number>;

type Rarity = (key: number) => number;

/** Inverse document frequency over all segments, remembered for the search. */
function rarityOf(segments: readonly Segment[]): Rarity {
  const documents = segments.reduce((sum, { size }) => sum + size, 0);
  const frequency = pairFrequency(segments);
  const known = new Map<number, number>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const rarity = Math.log((documents + 1) / (frequency(key >>> 16, key & 0xffff) + 0.5));
    known.set(key, Math.max(0, rarity));
    return Math.max(0, rarity);
  };
}

function vectorOf(text: string, rarity: Rarity): Vector {
  const counts = new Map<number, number>();
  for (const run of runsOf(foldForSearch(text))) {
    for (let at = 0; at + 1 < run.length; at++) {
      const key = run.charCodeAt(at) * 0x10000 + run.charCodeAt(at + 1);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  let squares = 0;
  for (const [key, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(key);
    counts.set(key, weight);
    squares += weight * weight;
  }
  const norm = Math.sqrt(squares) || 1;
  for (const [key, weight] of counts) counts.set(key, weight / norm);
  return counts;
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [key, weight] of small) product += weight * (large.get(key) ?? 0);
  return product;
}

function candidatesFor(
  segments: readonly Segment[],
  vector: Vector,
): { segment: Segment; document: number }[] {
  const asked = [...vector].sort(([, a], [, b]) => b - a).slice(0, PAIRS_ASKED);
  const scored = segments.flatMap((segment) => {
    const { postings, size } = segment;
    const scores = new Float32Array(size);
    const buffer = new Uint32Array(size);
    for (const [key, weight] of asked) {
      const index = lowerBound(postings.keys, key);
      if (postings.keys[index] !== key) continue;
      const count = readPostings(postings, index, buffer);
      for (let at = 0; at < count; at++) {
        const posting = buffer[at] ?? 0;
        const score = weight * weight * (STRENGTHS[posting & 3] ?? 1);
        scores[posting >>> 2] = (scores[posting >>> 2] ?? 0) + score;
      }
    }
    return Array.from(scores, (score, document) => ({ segment, document, score })).filter(
      ({ score }) => score > 0,
    );
  });
  return scored.sort((a, b) => b.score - a.score).slice(0, COMPARED);
}
