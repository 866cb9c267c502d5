/**
 * A passage: text as a reader reads it, drawn from one or more text nodes, with the way back.
 * Invisible characters are left out of the text and kept in the offsets, so a word found in
 * the text can always be painted on the page.
 */
import { keepsLines, neighbour } from './text-flow.ts';

/** Part of a text node, in UTF-16 offsets, half-open. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** A place in a text node. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Offset in `text` of a point on the page; -1 when it is not part of the passage. */
  positionOf(point: TextPoint): number;
  /** One range per text node that `[start, end)` touches, so that what lies between stays out. */
  ranges(start: number, end: number): Range[];
  /** False once the page has changed or removed any of it. */
  stillThere(): boolean;
}

/** How far a hover reads to either side, in code units: a long sentence and a half. */
const REACH = 500;

const INVISIBLE =
  '[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFE00-\\uFE0F]|[\\u{E0100}-\\u{E01EF}]';
const DROPPED_IN_LINES = new RegExp(INVISIBLE, 'gu');
/** Between two Han characters a line break in the source shows as nothing. */
const DROPPED_IN_FLOW = new RegExp(`${INVISIBLE}|(?<=[㐀-鿿])\\s*\\n\\s*(?=[㐀-鿿])`, 'gu');

/** The sentence around a point: what is sent to be explained. Bounded whatever the page holds. */
export function sentenceAround({ node, offset }: TextPoint): Passage {
  const before = reach(node, offset, false);
  const after = reach(node, offset, true);
  const from = before.shift()?.from ?? offset;
  const to = after.shift()?.to ?? offset;
  return passageOf([...before.reverse(), { node, from, to }, ...after]);
}

/** The pieces' text read as one. */
export function passageOf(pieces: readonly Piece[]): Passage {
  const before = pieces.map(({ node }) => node.data);
  const stretches = pieces.flatMap(visibleStretches);
  let text = '';
  const starts = stretches.map(({ node, from, to }) => {
    const start = text.length;
    text += node.data.slice(from, to);
    return start;
  });

  return {
    text,
    pieces,
    positionOf({ node, offset }) {
      const index = stretches.findIndex(
        (stretch) => stretch.node === node && stretch.from <= offset && offset < stretch.to,
      );
      const stretch = stretches[index];
      return stretch ? starts[index]! + offset - stretch.from : -1;
    },
    ranges(start, end) {
      const ranges: Range[] = [];
      stretches.forEach(({ node, from, to }, index) => {
        const first = Math.max(from, from + start - starts[index]!);
        const last = Math.min(to, from + end - starts[index]!);
        if (first >= last) return;
        const previous = ranges.at(-1);
        const range = previous?.endContainer === node ? previous : node.ownerDocument.createRange();
        if (range !== previous) {
          range.setStart(node, first);
          ranges.push(range);
        }
        range.setEnd(node, last);
      });
      return ranges;
    },
    stillThere: () =>
      pieces.every(({ node }, index) => node.isConnected && node.data === before[index]),
  };
}

/** A piece without what shows as nothing: 中\u200b国 is two stretches. */
function visibleStretches(piece: Piece): Piece[] {
  const { node, from, to } = piece;
  const dropped = keepsLines(node) ? DROPPED_IN_LINES : DROPPED_IN_FLOW;
  const stretches: Piece[] = [];
  let start = from;
  for (const match of node.data.slice(from, to).matchAll(dropped)) {
    const end = from + match.index;
    if (end > start) stretches.push({ node, from: start, to: end });
    start = end + match[0].length;
  }
  if (to > start) stretches.push({ node, from: start, to });
  return stretches;
}

/** Pieces from a point outwards, nearest first, to the end of its sentence. */
function reach(from: Text, offset: number, forward: boolean): Piece[] {
  const pieces: Piece[] = [];
  let node: Text | null = from;
  let edge = offset;
  let room = REACH;
  while (node && room > 0) {
    const piece: Piece = forward
      ? { node, from: edge, to: wholeCharacter(node, edge + room) }
      : { node, from: wholeCharacter(node, edge - room), to: edge };
    const cut = cutAtSentence(piece, forward);
    pieces.push(cut);
    if (cut.from !== piece.from || cut.to !== piece.to) break;
    room -= piece.to - piece.from + 1;
    node = neighbour(node, forward);
    edge = node && !forward ? node.length : 0;
  }
  return pieces;
}

function cutAtSentence(piece: Piece, forward: boolean): Piece {
  const text = piece.node.data.slice(piece.from, piece.to);
  const ends = keepsLines(piece.node) ? /[。！？!?；\n]/g : /[。！？!?；]/g;
  if (forward) {
    const end = ends.exec(text);
    return end ? { ...piece, to: piece.from + end.index + 1 } : piece;
  }
  const last = [...text.matchAll(ends)].at(-1);
  return last ? { ...piece, from: piece.from + last.index + 1 } : piece;
}

/** `offset` kept inside the node and out of the middle of a surrogate pair. */
function wholeCharacter(node: Text, offset: number): number {
  const inside = Math.min(Math.max(offset, 0), node.length);
  return /[\uDC00-\uDFFF]/.test(node.data.charAt(inside)) && inside > 0 ? inside - 1 : inside;
}
