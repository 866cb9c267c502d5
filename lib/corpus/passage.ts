/** Cuts the passage of an article that shows best why it was found. */
import type { Passage } from './corpus.ts';
import type { Piece } from './document.ts';
import type { Match } from './match.ts';

const SHORTEST = 60;
const LONGEST = 90;
const LEAD_IN = 30;
const ROOM_SHARE = 0.01;

const SENTENCE_END = /[。！？!?；;\n]/;
const CLAUSE_END = /[，,、：:]/;
const CLOSING = /[”’」』》）)]/;

/** The passage around the closest cluster of matches, in the body if it is there at all. */
export function bestPassage(
  text: string,
  pieces: readonly Piece[],
  matches: readonly Match[],
): Passage {
  return passageOf(
    text,
    pieces,
    matches.filter(({ piece }) => isBody(pieces[piece])),
  );
}

/** The same where a headline is as good as a sentence, because none is shown beside it. */
export function bestSentence(
  text: string,
  pieces: readonly Piece[],
  matches: readonly Match[],
): Passage {
  const inBody = matches.filter(({ piece }) => isBody(pieces[piece]));
  return passageOf(text, pieces, inBody.length > 0 ? inBody : matches);
}

function passageOf(text: string, pieces: readonly Piece[], matches: readonly Match[]): Passage {
  const best = bestCluster(matches, pieces);
  const piece = best ? pieces[best.piece] : pieces.find(isBody);
  if (!piece) return { text: '', marks: [] };
  const [start, end] = cut(text, piece, best?.start ?? piece.start, best?.end ?? piece.start);
  return {
    text: text.slice(start, end),
    marks: withoutOverlaps(
      matches
        .filter((match) => match.start >= start && match.end <= end)
        .map((match) => [match.start - start, match.end - start]),
    ),
  };
}

/** The ranges of `matches` that lie in `field`, from its start. */
export function marksIn(
  field: 'title' | 'kicker',
  pieces: readonly Piece[],
  matches: readonly Match[],
): [number, number][] {
  const marks = matches.flatMap(({ piece, start, end }): [number, number][] => {
    const found = pieces[piece];
    return found?.field === field ? [[start - found.start, end - found.start]] : [];
  });
  return withoutOverlaps(marks);
}

/** Two words of a query may match the same place; it is marked once. */
function withoutOverlaps(marks: readonly [number, number][]): [number, number][] {
  const united: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = united.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else united.push([start, end]);
  }
  return united;
}

const isBody = (piece: Piece | undefined): boolean =>
  piece !== undefined && ['paragraph', 'caption', 'byline', 'section'].includes(piece.field);

/**
 * The window of at most `LONGEST` with most different words, then best fit, then in a piece long
 * enough to make a passage, then earliest.
 */
function bestCluster(matches: readonly Match[], pieces: readonly Piece[]): Match | undefined {
  let best: { value: number; match: Match } | undefined;
  matches.forEach((first, at) => {
    const words = new Map<number, number>();
    let end = first.end;
    for (const next of matches.slice(at, at + 40)) {
      if (next.piece !== first.piece || next.end - first.start > LONGEST - LEAD_IN) break;
      words.set(next.word, Math.max(words.get(next.word) ?? 0, next.fit));
      end = next.end;
    }
    const piece = pieces[first.piece];
    const room = piece ? Math.min(piece.end - piece.start, SHORTEST) / SHORTEST : 0;
    const value = [...words.values()].reduce((sum, fit) => sum + fit, 0) + room * ROOM_SHARE;
    if (!best || value > best.value + 1e-9) best = { value, match: { ...first, end } };
  });
  return best?.match;
}

/** Borders of a passage that holds `from` to `to`: of sentences if near, else of clauses. */
function cut(text: string, piece: Piece, from: number, to: number): [number, number] {
  const start =
    borderBefore(text, SENTENCE_END, Math.max(piece.start, from - LEAD_IN), from, piece.start) ??
    borderBefore(text, CLAUSE_END, Math.max(piece.start, from - LEAD_IN), from, piece.start) ??
    Math.max(piece.start, from - 12);
  const latest = Math.min(piece.end, Math.max(start + LONGEST, to));
  if (latest === piece.end) return [wholeCharacter(text, start), latest];
  const earliest = Math.max(to, start + SHORTEST);
  const end =
    borderAfter(text, SENTENCE_END, earliest, latest) ??
    borderAfter(text, CLAUSE_END, earliest, latest) ??
    latest;
  return [wholeCharacter(text, start), wholeCharacter(text, end)];
}

/** The first border after `earliest`, which leaves most before the match. */
function borderBefore(
  text: string,
  border: RegExp,
  earliest: number,
  from: number,
  pieceStart: number,
): number | undefined {
  if (earliest === pieceStart) return pieceStart;
  for (let at = earliest; at < from; at++) {
    if (border.test(text.charAt(at)) && !CLOSING.test(text.charAt(at + 1))) return at + 1;
  }
  return undefined;
}

/** The last border up to `latest`, with the marks that close after it. */
function borderAfter(
  text: string,
  border: RegExp,
  earliest: number,
  latest: number,
): number | undefined {
  for (let at = latest - 1; at >= earliest; at--) {
    if (border.test(text.charAt(at))) return CLOSING.test(text.charAt(at + 1)) ? at + 2 : at + 1;
  }
  return undefined;
}

/** Steps out of the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))
    ? at - 1
    : at;
}
