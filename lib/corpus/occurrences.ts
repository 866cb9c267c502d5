/** Every place where a name stands, written as it is, in all segments. */
import { foldForSearch } from '../chinese/fold.ts';
import { findCandidates } from './candidates.ts';
import type { Piece } from './document.ts';
import type { Match } from './match.ts';
import { matchesIn } from './printed-matches.ts';
import { literalPattern, type Word } from './query.ts';
import { runsOf } from './runs.ts';
import type { Segment } from './segment.ts';

/** A document with a name, and where. */
export interface Occurrence {
  readonly segment: Segment;
  readonly document: number;
  readonly pieces: readonly Piece[];
  readonly matches: readonly Match[];
}

/** The documents with `name`, newest first. Cost grows with how many there are. */
export function occurrencesOf(segments: readonly Segment[], name: string): Occurrence[] {
  const words = literalWord(name);
  if (words.length === 0) return [];
  const found = segments.flatMap((segment) =>
    candidatesOf(segment, words).flatMap((document) => {
      const pieces = segment.pieces(document);
      const matches = matchesIn(segment, document, pieces, words);
      return matches.length > 0 ? [{ segment, document, pieces, matches }] : [];
    }),
  );
  return found.sort((a, b) => dateOf(b) - dateOf(a));
}

/** In how many documents `name` probably stands: from the index alone, never too few. */
export function documentsWith(segments: readonly Segment[], name: string): number {
  const words = literalWord(name);
  if (words.length === 0) return 0;
  return segments.reduce((sum, segment) => sum + candidatesOf(segment, words).length, 0);
}

function literalWord(name: string): Word[] {
  const run = runsOf(foldForSearch(name)).join('');
  return run === '' ? [] : [{ patterns: [literalPattern(run)] }];
}

function candidatesOf(segment: Segment, words: readonly Word[]): readonly number[] {
  const everything = { from: 0, to: segment.size };
  return findCandidates(segment, words, everything, () => 1).documents;
}

const dateOf = ({ segment, document }: Occurrence): number => segment.dates[document] ?? 0;
