/** The hand-graded neighbours of tests/golden/related.json, and how well a ranking meets them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Graded {
  readonly title: string;
  /** Grade 1 to 3 by headline. */
  readonly related: Readonly<Record<string, number>>;
}

/** Every article with its graded neighbours. */
export function gradedArticles(): readonly Graded[] {
  const file = join(import.meta.dirname, 'golden/related.json');
  const { articles } = JSON.parse(readFileSync(file, 'utf8')) as { articles: Graded[] };
  return articles;
}

/**
 * Normalised discounted cumulative gain of the first `depth` of `ranked` articles, 0 to 1; `idOf`
 * gives the article of a graded headline.
 */
export function gainAt(
  depth: number,
  { related }: Graded,
  ranked: readonly string[],
  idOf: (title: string) => string,
): number {
  const grades = new Map(Object.entries(related).map(([title, grade]) => [idOf(title), grade]));
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, depth);
  return gainOf(ranked.slice(0, depth).map((id) => grades.get(id) ?? 0)) / gainOf(best);
}

const gainOf = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
