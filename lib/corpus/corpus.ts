/**
 * The one interface to a body of articles. The local index implements it; a remote search engine
 * may do so later, which is why every answer is a promise. Types only.
 */
import type { Mention, MentionSummary } from '../chinese/token.ts';
import type { Byline, Corrected, ItemKind } from './page.ts';

/** `PAGE-N`: the page's name and the item's number on it from 1: `000_91d8cc819cd802ff-3`. */
export type ArticleId = string & { readonly __brand: 'ArticleId' };

/** An item of a page as readers meet it: search hit, related article, reader. */
export interface Article {
  readonly id: ArticleId;
  readonly kind: ItemKind;
  readonly page: string;
  readonly newspaper: string;
  /** Page of the paper, A1, where known. */
  readonly edition?: string;
  /** The event's date, else the issue's, ISO; absent when unknown. */
  readonly date?: string;
  readonly dateInferred: boolean;
  readonly kicker?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly byline: readonly Byline[];
  readonly source?: string;
  readonly sections: readonly string[];
  /** For each of `sections`, the index of the paragraph it stands before, where known. */
  readonly sectionsAt?: readonly number[];
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly continuedFrom?: string;
  readonly continuesOn?: string;
  readonly gaps: readonly { readonly paragraph: number; readonly at: 'start' | 'end' }[];
  /** Reviewed corrections in the texts above, with what the page has: shown on demand, and searched. */
  readonly corrected?: readonly Corrected[];
}

/** A passage of an article, with UTF-16 ranges of what matched. */
export interface Passage {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

export interface SearchOptions {
  /** At most this many hits; default 20. */
  readonly limit?: number;
  /** ISO dates, inclusive. */
  readonly from?: string;
  readonly to?: string;
}

export interface Hit {
  readonly id: ArticleId;
  readonly title: string;
  readonly kicker?: string;
  readonly date?: string;
  readonly page: string;
  readonly newspaper: string;
  readonly edition?: string;
  readonly score: number;
  readonly titleMarks: readonly (readonly [number, number])[];
  readonly passage: Passage;
}

export interface RelatedArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly kicker?: string;
  readonly date?: string;
  readonly page: string;
  readonly newspaper: string;
  readonly edition?: string;
  /** 0 to 1. */
  readonly score: number;
  /** Shared names, quoted terms and rare phrases a reader recognises, strongest first. */
  readonly reasons: readonly string[];
}

/** What the corpus knows of a person, place or term. */
export interface Entity {
  readonly name: string;
  readonly kind: 'person' | 'place' | 'term';
  /** All forms it is printed in, the commonest first. */
  readonly forms: readonly string[];
  /** What the person was called, with the dates: 市委书记、市人大常委会主任. */
  readonly roles: readonly { readonly role: string; readonly dates: readonly string[] }[];
  readonly occurrences: number;
  readonly articles: number;
  readonly first?: string;
  readonly last?: string;
  /** Newest first. */
  readonly passages: readonly {
    readonly id: ArticleId;
    readonly title: string;
    readonly date?: string;
    readonly passage: Passage;
  }[];
}

/** A name or term as the segmenter takes it. */
export interface KnownName {
  readonly text: string;
  readonly kind: 'person' | 'place' | 'term';
}

export interface Corpus {
  /** Best first. Never throws on any query; a query with nothing to look for gives no hits. */
  search(query: string, options?: SearchOptions): Promise<readonly Hit[]>;
  /** Articles related to one of the corpus, best first; never itself. */
  relatedTo(id: ArticleId, limit?: number): Promise<readonly RelatedArticle[]>;
  /** Articles related to any text, in either script, best first. */
  related(text: string, limit?: number): Promise<readonly RelatedArticle[]>;
  entity(name: string): Promise<Entity | null>;
  /** Names and terms the corpus knows in each text, in order, not overlapping. */
  mentions(texts: readonly string[]): Promise<readonly (readonly Mention[])[]>;
  /** All names and terms, for the segmenter. */
  names(): Promise<readonly KnownName[]>;
  summary(name: string): Promise<MentionSummary | null>;
  article(id: string): Promise<Article | null>;
  articles(): Promise<readonly Article[]>;
}
