/** Pages whose text is broken into lines of one width: lines become rows again. */
import { isFinished } from './punctuation.ts';
import type { Row } from './rows.ts';

/** A page is taken to be wrapped when so many lines, and this share of those with a next line, are full. */
const FEWEST = 6;
const SHARE = 0.6;
const NARROWEST = 10;
const WIDEST = 120;

type Measure = (row: Row) => number;

/** By characters, and as they stand in print, where a Latin letter takes half the room. */
const MEASURES: readonly { readonly of: Measure; readonly slack: number }[] = [
  { of: ({ width }) => width, slack: 1 },
  { of: ({ printWidth }) => printWidth, slack: 3 },
];

/** Rows with the lines of each paragraph joined; a page that is not wrapped comes back as it is. */
export function unwrapRows(rows: readonly Row[]): Row[] {
  for (const { of, slack } of MEASURES) {
    const full = fullWidth(rows, of, slack);
    if (full !== null) return joinLines(rows, (row) => of(row) >= full - slack);
  }
  return [...rows];
}

/** The width that nearly all lines with a next line have; null when there is none. */
function fullWidth(rows: readonly Row[], of: Measure, slack: number): number | null {
  const inner = rows.filter((_, at) => rows[at + 1]?.afterBlank === false).map(of);
  if (inner.length < FEWEST) return null;
  const counts = new Map<number, number>();
  for (const width of inner) counts.set(width, (counts.get(width) ?? 0) + 1);
  const most = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  const full = inner.filter((width) => width <= most[0] && width >= most[0] - slack).length;
  const wrapped = most[0] >= NARROWEST && most[0] <= WIDEST && full >= inner.length * SHARE;
  return wrapped ? most[0] : null;
}

function joinLines(rows: readonly Row[], isFull: (row: Row) => boolean): Row[] {
  const parted =
    rows.some(({ indented }) => indented) || rows.filter(({ afterBlank }) => afterBlank).length > 3;
  const joined: Row[] = [];
  let paragraph: Row[] = [];
  for (const row of rows) {
    const before = paragraph.at(-1);
    const goesOn =
      before !== undefined &&
      isFull(before) &&
      !row.afterBlank &&
      !row.indented &&
      row.level === 0 &&
      before.level === 0 &&
      (parted || !isFinished(before.text));
    if (!goesOn) {
      if (paragraph.length > 0) joined.push(joinParagraph(paragraph));
      paragraph = [];
    }
    paragraph.push(row);
  }
  if (paragraph.length > 0) joined.push(joinParagraph(paragraph));
  return joined;
}

function joinParagraph(lines: readonly Row[]): Row {
  const [first, ...more] = lines;
  if (!first) throw new RangeError('a paragraph has at least one line');
  if (more.length === 0) return first;
  return {
    ...first,
    raw: lines.map(({ raw }) => raw).join(''),
    text: lines.map(({ text }) => text).join(''),
    lines: lines.flatMap((row) => row.lines),
  };
}
