/** The order of a word's entries: which is meant when nothing else tells. */
import type { CedictLine } from './cedict.ts';

const POINTS_ELSEWHERE = /^(?:\([^)]*\) )?(?:old |archaic |Japanese |erhua )*variant of|^used in /;

/** The very form asked for first, then common words, names, and last what only points elsewhere. */
export function inOrder(lines: readonly CedictLine[], word: string): CedictLine[] {
  const weight = (line: CedictLine) =>
    (line.simplified === word || line.traditional === word ? 0 : 8) +
    (POINTS_ELSEWHERE.test(line.definition) ? 4 : 0) +
    (line.definition.startsWith('surname ') ? 2 : 0) +
    (line.proper ? 1 : 0);
  return lines.toSorted((a, b) => weight(a) - weight(b));
}
