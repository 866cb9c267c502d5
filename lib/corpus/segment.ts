/**
 * A segment: some articles with their index, in one piece of bytes. A corpus is one or more of
 * them; a day's pages, or a reader's own, are added as a segment of their own.
 */
import { foldUnitsForSearch } from '../chinese/fold.ts';
import type { Article } from './corpus.ts';
import {
  type ArticleRecord,
  compareArticles,
  dateNumber,
  type Piece,
  piecesOf,
  toArticle,
  toDocument,
} from './document.ts';
import type { NameRecord } from './name-record.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import { asUint16, asUint32, joinSections, splitSections } from './sections.ts';
import { fromUnits, joinNumbers, joinTexts, toUnits } from './strings.ts';

/** A segment opened. Documents are numbered from 0 in date order, undated ones first. */
export interface Segment {
  readonly size: number;
  readonly postings: Postings;
  /** Each document's date as a number, 20210122, ascending; 0 when unknown. */
  readonly dates: Uint32Array;
  /** How many characters of each document are indexed. */
  readonly lengths: Uint32Array;
  text(document: number): string;
  /** The text as code units folded for search: a copy. */
  folded(document: number): Uint16Array;
  record(document: number): ArticleRecord;
  pieces(document: number): Piece[];
  article(document: number): Article;
  /** Names and terms found in these articles. */
  names(): readonly NameRecord[];
  /** `parseReadings` takes it; empty when the segment brings no readings. */
  readings(): string;
}

export interface SegmentContents {
  readonly articles: readonly Article[];
  readonly names?: readonly NameRecord[];
  /** Characters by syllable, as `writeReadings` gives them. */
  readonly readings?: string;
}

/** Indexes `articles` and writes the segment. About 2 000 articles a second. */
export function encodeSegment({
  articles,
  names = [],
  readings = '',
}: SegmentContents): Uint8Array {
  const sorted = [...articles].sort(compareArticles);
  const documents = sorted.map(toDocument);
  const builder = new PostingsBuilder();
  const lengths = Uint32Array.from(documents, ({ text, layout }) =>
    builder.add(text, piecesOf(layout, text.length)),
  );
  const layouts = joinNumbers(documents.map(({ layout }) => layout));
  const { keys, starts, bytes } = builder.build();
  const texts = joinTexts(documents.map(({ text }) => text));
  const records = joinTexts(documents.map(({ record }) => JSON.stringify(record)));
  return joinSections([
    keys,
    starts,
    bytes,
    Uint32Array.from(sorted, ({ date }) => dateNumber(date)),
    lengths,
    texts.starts,
    texts.units,
    records.starts,
    records.units,
    layouts.starts,
    layouts.numbers,
    toUnits(JSON.stringify(names)),
    toUnits(readings),
  ]);
}

const SECTIONS = 13;

/** Opens a segment over its bytes, which must stay unchanged. Throws a SegmentError. */
export function openSegment(bytes: Uint8Array): Segment {
  const sections = splitSections(bytes, SECTIONS);
  const section = (index: number) => sections[index] ?? new Uint8Array();
  const dates = asUint32(section(3));
  const recordStarts = asUint32(section(7));
  const records = asUint16(section(8));
  const recordText = (document: number) => fromUnits(between(recordStarts, records, document));
  const [textStarts, textUnits] = [asUint32(section(5)), asUint16(section(6))];
  const [layoutStarts, layouts] = [asUint32(section(9)), asUint32(section(10))];
  const between = <T extends Uint16Array | Uint32Array>(starts: Uint32Array, of: T, at: number) =>
    of.subarray(starts[at] ?? 0, starts[at + 1] ?? 0) as T;
  const units = (document: number) => between(textStarts, textUnits, document);
  const text = (document: number) => fromUnits(units(document));
  const layout = (document: number) => between(layoutStarts, layouts, document);
  const record = (document: number): ArticleRecord => JSON.parse(recordText(document));
  return {
    size: dates.length,
    postings: { keys: asUint32(section(0)), starts: asUint32(section(1)), bytes: section(2) },
    dates,
    lengths: asUint32(section(4)),
    text,
    folded: (document) => foldUnitsForSearch(units(document).slice()),
    record,
    pieces: (document) => piecesOf(layout(document), units(document).length),
    article: (document) => toArticle(record(document), layout(document), text(document)),
    names: () => JSON.parse(fromUnits(asUint16(section(11)))),
    readings: () => fromUnits(asUint16(section(12))),
  };
}
