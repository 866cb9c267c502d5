/** What a page shows of its own ways: indents, marked headings, signed stories, how paragraphs open. */
import type { PageHabits } from './cohesion.ts';
import type { HeadingHabits } from './heads.ts';
import { isFinished } from './punctuation.ts';
import type { ShapedRow } from './shape.ts';
import { countPage } from './statistics.ts';

/** The habits of the page that `rows` make up. Linear. */
export function readHabits(rows: readonly ShapedRow[]): PageHabits & HeadingHabits {
  return {
    statistics: countPage(rows.map((row) => row.body)),
    indents: usesIndents(rows),
    openers: countOpeners(rows),
    titleLevel: titleLevelOf(rows),
    signed: rows.filter((row) => row.lead || row.kind === 'byline').length >= 2,
  };
}

/** Some rows of text are indented and some are not: the indented ones begin paragraphs. */
function usesIndents(rows: readonly ShapedRow[]): boolean {
  const text = rows.filter((row) => row.kind === 'body');
  const indented = text.filter((row) => row.indented).length;
  return indented >= 2 && indented >= text.length * 0.2 && indented < text.length;
}

function countOpeners(rows: readonly ShapedRow[]): ReadonlyMap<string, number> {
  const openers = new Map<string, number>();
  let finished = true;
  for (const row of rows) {
    if (row.kind !== 'body') continue;
    const opener = row.body.slice(0, 2);
    if (finished) openers.set(opener, (openers.get(opener) ?? 0) + 1);
    finished = isFinished(row.body);
  }
  return openers;
}

/** The largest heading mark in use on the page, when two or more headings carry marks. */
function titleLevelOf(rows: readonly ShapedRow[]): number {
  const levels = rows.flatMap((row, at) => {
    const before = rows[at + 1];
    const opens = before && (before.lead || before.kind === 'byline' || before.kind === 'head');
    return row.kind === 'head' ? [{ level: row.level, opens: !!opens }] : [];
  });
  const opening = levels.filter(({ opens }) => opens).map(({ level }) => level);
  const all = opening.length > 0 ? opening : levels.map(({ level }) => level);
  return all.length === 0 ? 0 : Math.min(...all);
}
