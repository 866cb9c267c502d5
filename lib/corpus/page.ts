/** A newspaper page read into items: the form of `docs/ARCHITECTURE.md` and of the golden pages. */

export interface Byline {
  readonly name: string;
  /** 记者, 通讯员, 作者, 摄影 … as printed or implied. */
  readonly role: string;
}

/** A reviewed correction as it was applied to an item: what the page has, and why it was changed. */
export interface Corrected {
  readonly field: 'kicker' | 'title' | 'subtitle' | 'paragraph' | 'caption' | 'section';
  /** Index within paragraphs, captions or sections; 0 for the others. */
  readonly index: number;
  /** Where the corrected text stands in the field, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  /** What the page has there. */
  readonly was: string;
  readonly reason: string;
}

export type ItemKind = 'article' | 'photo' | 'notice' | 'teaser';

export interface PageItem {
  readonly kind: ItemKind;
  /** Name of the column or series that the story is printed in: 人民时评. */
  readonly series?: string;
  readonly kicker?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly byline?: readonly Byline[];
  /** Agency or other source: 新华社. */
  readonly source?: string;
  /** ISO date of the event told. */
  readonly eventDate?: string;
  /** Headings inside the article. */
  readonly sections?: readonly string[];
  /** For each of `sections`, the index of the paragraph it stands before. */
  readonly sectionsAt?: readonly number[];
  /** Whole paragraphs in reading order. */
  readonly paragraphs: readonly string[];
  readonly captions?: readonly string[];
  /** Text the page printed twice; kept once in `paragraphs`. */
  readonly duplicates?: readonly string[];
  readonly continuedFrom?: string;
  readonly continuesOn?: string;
  /** Page a teaser points to: A4. */
  readonly see?: string;
  /** Names of fields that were inferred rather than printed. */
  readonly inferred?: readonly string[];
  /** Indices of `paragraphs` that begin or end in nowhere. */
  readonly gaps?: readonly { readonly paragraph: number; readonly at: 'start' | 'end' }[];
  /** Corrections applied to the texts above; absent on a page as it was parsed. */
  readonly corrected?: readonly Corrected[];
}

export interface ParsedPage {
  /** The file's name without its ending. */
  readonly page: string;
  readonly newspaper?: string;
  /** ISO issue date; null when the page does not say. */
  readonly date?: string | null;
  readonly dateNotBefore?: string;
  readonly dateNotAfter?: string;
  readonly edition?: string;
  readonly inferred?: readonly string[];
  readonly items: readonly PageItem[];
}
