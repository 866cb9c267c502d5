/**
 * An article as a segment keeps it: its whole text as one string, field after field, and a small
 * record that says where the fields end. Offsets are UTF-16 code units of that text.
 */
import type { Article, ArticleId } from './corpus.ts';

/** Fields in the order in which they stand in the text. */
const FIELDS = [
  'kicker',
  'title',
  'subtitle',
  'section',
  'paragraph',
  'caption',
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
export interface ArticleRecord
  extends Omit<Article, 'kicker' | 'title' | 'subtitle' | 'sections' | 'paragraphs' | 'captions'> {
  /** Lengths of the pieces of each field, in the order of `FIELDS`, without the by-line. */
  readonly lengths: readonly (readonly number[])[];
}

/** The text and the record of an article. `toArticle` undoes it exactly. */
export function toDocument(article: Article): { text: string; record: ArticleRecord } {
  const { kicker, title, subtitle, sections, paragraphs, captions, ...rest } = article;
  const fields = [one(kicker), [title], one(subtitle), sections, paragraphs, captions];
  const byline = article.byline.map(({ name, role }) => `${role} ${name}`).join(' ');
  return {
    text: [...fields.flat(), byline].join('\n'),
    record: { ...rest, lengths: fields.map((texts) => texts.map((text) => text.length)) },
  };
}

/** The pieces of a text in order, the by-line last. */
export function piecesOf({ lengths }: ArticleRecord, textLength: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  lengths.forEach((ofField, index) => {
    for (const length of ofField) {
      pieces.push({ field: FIELDS[index] ?? 'paragraph', start, end: start + length });
      start += length + 1;
    }
  });
  pieces.push({ field: 'byline', start, end: textLength });
  return pieces;
}

/** The article that a document was made from. */
export function toArticle(record: ArticleRecord, text: string): Article {
  const { lengths: _, ...rest } = record;
  const pieces = piecesOf(record, text.length);
  const all = (field: Field) =>
    pieces.filter((piece) => piece.field === field).map(({ start, end }) => text.slice(start, end));
  const [kicker] = all('kicker');
  const [subtitle] = all('subtitle');
  return {
    ...rest,
    ...(kicker === undefined ? {} : { kicker }),
    title: all('title')[0] ?? '',
    ...(subtitle === undefined ? {} : { subtitle }),
    sections: all('section'),
    paragraphs: all('paragraph'),
    captions: all('caption'),
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
