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
  const grams = countGrams(runs);
  const total = runs.flat().reduce((sum, run) => sum + run.length, 0);
  return [...grams]
    .filter(([phrase, gram]) => phrase.length >= SHORTEST && isPhrase(phrase, gram, grams, total))
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

interface Gram {
  count: number;
  articles: number;
  lastArticle: number;
  /** Neighbours with their counts; of grams too short to be phrases nobody asks. */
  left?: Map<string, number>;
  right?: Map<string, number>;
}

/** Grams that come back, level by level: a longer one is counted only if its parts came back. */
function countGrams(runs: readonly (readonly string[])[]): Map<string, Gram> {
  const grams = new Map<string, Gram>();
  for (let length = 1; length <= LONGEST; length++) {
    const level = new Map<string, Gram>();
    for (const [article, ofArticle] of runs.entries()) {
      for (const run of ofArticle) countRun(run, length, article, grams, level);
    }
    let grown = false;
    for (const [gram, seen] of level) {
      if (length > 1 && seen.count < LEAST_COUNT) continue;
      grams.set(gram, seen);
      grown = true;
    }
    if (!grown) break;
  }
  return grams;
}

function countRun(
  run: string,
  length: number,
  article: number,
  grams: ReadonlyMap<string, Gram>,
  level: Map<string, Gram>,
): void {
  for (let at = 0; at + length <= run.length; at++) {
    const gram = run.slice(at, at + length);
    if (length > 2 && !(grams.has(gram.slice(1)) && grams.has(gram.slice(0, -1)))) continue;
    let seen = level.get(gram);
    if (!seen) {
      seen = newGram();
      level.set(gram, seen);
    }
    seen.count += 1;
    if (seen.lastArticle !== article) seen.articles += 1;
    seen.lastArticle = article;
    if (length < SHORTEST) continue;
    seen.left ??= new Map();
    seen.right ??= new Map();
    // Each border of a run counts as a neighbour of its own kind.
    countNeighbour(seen.left, at === 0 ? `^${seen.count}` : run.charAt(at - 1));
    countNeighbour(seen.right, run.charAt(at + length) || `$${seen.count}`);
  }
}

const newGram = (): Gram => ({
  count: 0,
  articles: 0,
  lastArticle: -1,
});

const countNeighbour = (neighbours: Map<string, number>, neighbour: string): void => {
  neighbours.set(neighbour, (neighbours.get(neighbour) ?? 0) + 1);
};

function isPhrase(
  phrase: string,
  { count, articles, left, right }: Gram,
  grams: ReadonlyMap<string, Gram>,
  total: number,
): boolean {
  if (count < LEAST_COUNT || articles < LEAST_ARTICLES) return false;
  if (isFixed(left, count) || isFixed(right, count)) return false;
  return cohesion(phrase, count, grams, total) >= LEAST_COHESION;
}

const isFixed = (neighbours: ReadonlyMap<string, number> | undefined, count: number): boolean =>
  Math.max(...(neighbours?.values() ?? [])) > count * FIXED_NEIGHBOUR;

/** How much likelier the phrase is than its parts by chance, at its weakest joint. */
function cohesion(
  phrase: string,
  count: number,
  grams: ReadonlyMap<string, Gram>,
  total: number,
): number {
  let weakest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < phrase.length; at++) {
    const head = grams.get(phrase.slice(0, at))?.count ?? count;
    const tail = grams.get(phrase.slice(at))?.count ?? count;
    weakest = Math.min(weakest, Math.log((count * total) / (head * tail)));
  }
  return weakest;
}
