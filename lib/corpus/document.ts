/**
 * An article as a segment keeps it: its whole text as one string, field after field, and a small
 * record that says where the fields end. Offsets are UTF-16 code units of that text.
 */
import type { Article, ArticleId } from './corpus.ts';
import { printedSnippets } from './printed.ts';

/** Fields in the order in which they stand in the text. */
const FIELDS = [
  'kicker',
  'title',
  'subtitle',
  'section',
  'paragraph',
  'caption',
  'printed',
  'byline',
] as const;
export type Field = (typeof FIELDS)[number];

/** One stretch of the text. Between two pieces stands a line feed. */
export interface Piece {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** What is kept of an article beside its text. */
export type ArticleRecord = Omit<
  Article,
  'kicker' | 'title' | 'subtitle' | 'sections' | 'paragraphs' | 'captions'
>;

/**
 * Where the pieces of a text are: for each field but the by-line how many pieces it has, then the
 * length of each.
 */
export type Layout = readonly number[] | Uint32Array;

/** The text, its layout and the record of an article. `toArticle` undoes it exactly. */
export function toDocument(article: Article): {
  text: string;
  layout: number[];
  record: ArticleRecord;
} {
  const { kicker, title, subtitle, sections, paragraphs, captions, ...record } = article;
  const printed = printedSnippets(article);
  const fields = [one(kicker), [title], one(subtitle), sections, paragraphs, captions, printed];
  const byline = article.byline.map(({ name, role }) => `${role} ${name}`).join(' ');
  return {
    text: [...fields.flat(), byline].join('\n'),
    layout: fields.flatMap((texts) => [texts.length, ...texts.map((text) => text.length)]),
    record,
  };
}

/** The pieces of a text in order, the by-line last. */
export function piecesOf(layout: Layout, textLength: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let at = 0;
  for (const field of FIELDS) {
    if (field === 'byline') break;
    const count = layout[at++] ?? 0;
    for (let piece = 0; piece < count; piece++) {
      const end = start + (layout[at++] ?? 0);
      pieces.push({ field, start, end });
      start = end + 1;
    }
  }
  pieces.push({ field: 'byline', start, end: textLength });
  return pieces;
}

/** The article that a document was made from. */
export function toArticle(record: ArticleRecord, layout: Layout, text: string): Article {
  const pieces = piecesOf(layout, text.length);
  const all = (field: Field) =>
    pieces.filter((piece) => piece.field === field).map(({ start, end }) => text.slice(start, end));
  const [kicker] = all('kicker');
  const [subtitle] = all('subtitle');
  return {
    ...record,
    ...(kicker === undefined ? {} : { kicker }),
    title: all('title')[0] ?? '',
    ...(subtitle === undefined ? {} : { subtitle }),
    sections: all('section'),
    paragraphs: all('paragraph'),
    captions: all('caption'),
  };
}

/** What lists of articles show of one. */
export function headOf({ id, title, kicker, date, page, newspaper, edition }: Article) {
  return {
    id,
    title,
    ...(kicker === undefined ? {} : { kicker }),
    ...(date === undefined ? {} : { date }),
    page,
    newspaper,
    ...(edition === undefined ? {} : { edition }),
  };
}

/** The order of a segment: by date, undated first, then by place in the paper. */
export function compareArticles(a: Article, b: Article): number {
  return compare(a.date ?? '', b.date ?? '') || compare(a.page, b.page) || compareIds(a.id, b.id);
}

/** An ISO date as a number that sorts like it: 2021-01-22 → 20210122; 0 for none. */
export function dateNumber(date: string | undefined): number {
  return date ? Number(date.replaceAll('-', '')) || 0 : 0;
}

const one = (text: string | undefined): string[] => (text === undefined ? [] : [text]);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const itemNumber = (id: ArticleId): number => Number(id.slice(id.lastIndexOf('-') + 1)) || 0;
const compareIds = (a: ArticleId, b: ArticleId): number =>
  itemNumber(a) - itemNumber(b) || compare(a, b);
