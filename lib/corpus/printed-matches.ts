/** Matches in what a corrected page has, shown where the corrected text stands. */
import type { Article } from './corpus.ts';
import type { Piece } from './document.ts';
import { findMatches, type Match } from './match.ts';
import { CONTEXT } from './printed.ts';
import type { Word } from './query.ts';
import type { Segment } from './segment.ts';

/** All matches of `words` in a document: as `findMatches` gives them, none in a `printed` piece. */
export function matchesIn(
  segment: Segment,
  document: number,
  pieces: readonly Piece[],
  words: readonly Word[],
): readonly Match[] {
  const matches = findMatches(segment.folded(document), pieces, words);
  if (!matches.some(({ piece }) => pieces[piece]?.field === 'printed')) return matches;
  const corrected = segment.record(document).corrected ?? [];
  return matches
    .flatMap((match) =>
      isPrinted(match, pieces) ? (moved(match, pieces, corrected) ?? []) : match,
    )
    .sort((a, b) => a.start - b.start);
}

const isPrinted = ({ piece }: Match, pieces: readonly Piece[]): boolean =>
  pieces[piece]?.field === 'printed';

/** The match at its corrected place; undefined when it is in the context alone, found there too. */
function moved(
  match: Match,
  pieces: readonly Piece[],
  corrected: NonNullable<Article['corrected']>,
): Match | undefined {
  const snippet = pieces[match.piece];
  const first = pieces.findIndex(({ field }) => field === 'printed');
  const correction = corrected[match.piece - first];
  if (!snippet || !correction) return undefined;
  const { field, index, start, end, was } = correction;
  const target = pieces.filter((piece) => piece.field === field)[index];
  if (!target) return undefined;
  const before = Math.min(start, CONTEXT);
  const from = match.start - snippet.start - before;
  const to = match.end - snippet.start - before;
  if (to <= 0 || from >= was.length) return undefined;
  const moveStart = from < 0 ? start + from : start;
  const moveEnd = to > was.length ? end + to - was.length : end;
  return {
    ...match,
    piece: pieces.indexOf(target),
    start: target.start + moveStart,
    end: target.start + moveEnd,
  };
}
