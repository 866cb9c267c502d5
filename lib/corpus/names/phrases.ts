/**
 * Finds set phrases by statistics alone: runs of characters that come back, in several articles,
 * with different neighbours on both sides, and whose characters keep together.
 */

export interface Phrase {
  readonly phrase: string;
  readonly count: number;
  readonly articles: number;
}

const SHORTEST = 3;
const LONGEST = 18;
const LEAST_COUNT = 3;
const LEAST_ARTICLES = 2;

/** No side may have one neighbour more often than this share of the time: then it goes on there. */
const FIXED_NEIGHBOUR = 0.7;

/** Pointwise mutual information (natural log) that the weakest joint must have. */
const LEAST_COHESION = 3;

const RUN = /[\p{Script=Han}]{3,}/gu;

/** More than so many characters tell nothing new, and cost memory: about 300 bytes each. */
const MOST_CHARACTERS = 400_000;

/** Phrases of `articles`, each a list of texts; the longest and most frequent first. */
export function findPhrases(articles: readonly (readonly string[])[]): Phrase[] {
  const runs = sample(articles).map((texts) => texts.flatMap((text) => text.match(RUN) ?? []));
  const parts = countParts(runs);
  const grams = countGrams(runs, parts);
  return [...grams]
    .filter(([phrase, gram]) => isPhrase(phrase, gram, grams, parts))
    .map(([phrase, { count, articles: inArticles }]) => ({ phrase, count, articles: inArticles }))
    .sort((a, b) => b.phrase.length - a.phrase.length || b.count - a.count);
}

function sample(articles: readonly (readonly string[])[]): (readonly string[])[] {
  let left = MOST_CHARACTERS;
  return articles.filter((texts) => {
    left -= texts.reduce((sum, text) => sum + text.length, 0);
    return left > 0;
  });
}

/** How often characters and pairs of them stand in the runs: numbers only, as they are many. */
interface Parts {
  readonly total: number;
  readonly singles: Uint32Array;
  readonly pairs: ReadonlyMap<number, number>;
}

const pairAt = (run: string, at: number): number =>
  run.charCodeAt(at) * 0x10000 + run.charCodeAt(at + 1);

function countParts(runs: readonly (readonly string[])[]): Parts {
  const singles = new Uint32Array(0x10000);
  const pairs = new Map<number, number>();
  let total = 0;
  for (const run of runs.flat()) {
    total += run.length;
    for (let at = 0; at < run.length; at++) {
      const unit = run.charCodeAt(at);
      singles[unit] = (singles[unit] ?? 0) + 1;
      if (at + 1 === run.length) break;
      const pair = pairAt(run, at);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return { total, singles, pairs };
}

interface Gram {
  count: number;
  articles: number;
  lastArticle: number;
  readonly left: Map<string, number>;
  readonly right: Map<string, number>;
}

/** Grams that come back, level by level: a longer one is counted only if its parts came back. */
function countGrams(runs: readonly (readonly string[])[], { pairs }: Parts): Map<string, Gram> {
  const grams = new Map<string, Gram>();
  const cameBack = (run: string, start: number, end: number): boolean =>
    end - start === 2
      ? (pairs.get(pairAt(run, start)) ?? 0) >= LEAST_COUNT
      : grams.has(run.slice(start, end));
  for (let length = SHORTEST; length <= LONGEST; length++) {
    const level = new Map<string, Gram>();
    for (const [article, ofArticle] of runs.entries()) {
      for (const run of ofArticle) {
        for (let at = 0; at + length <= run.length; at++) {
          const end = at + length;
          if (cameBack(run, at, end - 1) && cameBack(run, at + 1, end)) {
            countGram(run, at, end, article, level);
          }
        }
      }
    }
    const before = grams.size;
    for (const [gram, seen] of level) if (seen.count >= LEAST_COUNT) grams.set(gram, seen);
    if (grams.size === before) break;
  }
  return grams;
}

function countGram(
  run: string,
  start: number,
  end: number,
  article: number,
  level: Map<string, Gram>,
): void {
  const gram = run.slice(start, end);
  let seen = level.get(gram);
  if (!seen) {
    seen = { count: 0, articles: 0, lastArticle: -1, left: new Map(), right: new Map() };
    level.set(gram, seen);
  }
  seen.count += 1;
  if (seen.lastArticle !== article) seen.articles += 1;
  seen.lastArticle = article;
  // Each border of a run counts as a neighbour of its own kind.
  countNeighbour(seen.left, start === 0 ? `^${seen.count}` : run.charAt(start - 1));
  countNeighbour(seen.right, run.charAt(end) || `$${seen.count}`);
}

const countNeighbour = (neighbours: Map<string, number>, neighbour: string): void => {
  neighbours.set(neighbour, (neighbours.get(neighbour) ?? 0) + 1);
};

function isPhrase(
  phrase: string,
  { count, articles, left, right }: Gram,
  grams: ReadonlyMap<string, Gram>,
  parts: Parts,
): boolean {
  if (articles < LEAST_ARTICLES) return false;
  if (isFixed(left, count) || isFixed(right, count)) return false;
  return cohesion(phrase, count, grams, parts) >= LEAST_COHESION;
}

const isFixed = (neighbours: ReadonlyMap<string, number>, count: number): boolean =>
  Math.max(...neighbours.values()) > count * FIXED_NEIGHBOUR;

/** How much likelier the phrase is than its parts by chance, at its weakest joint. */
function cohesion(
  phrase: string,
  count: number,
  grams: ReadonlyMap<string, Gram>,
  { total, singles, pairs }: Parts,
): number {
  const countOf = (part: string): number => {
    if (part.length === 1) return singles[part.charCodeAt(0)] ?? count;
    if (part.length === 2) return pairs.get(pairAt(part, 0)) ?? count;
    return grams.get(part)?.count ?? count;
  };
  let weakest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < phrase.length; at++) {
    const [head, tail] = [countOf(phrase.slice(0, at)), countOf(phrase.slice(at))];
    weakest = Math.min(weakest, Math.log((count * total) / (head * tail)));
  }
  return weakest;
}
