/**
 * The message contract: one interface per direction, every verb documented.
 * Answers are `{ok: true, value}` or `{ok: false, error}` with a sentence a reader can use.
 * Every message is parsed from `unknown` at the door, and who may ask what is decided by the sender.
 */
import type {
  Explanation,
  Mention,
  MentionSummary,
  Script,
  ShownToken,
  WordReadings,
} from '../chinese/token.ts';
import type { ArticleId } from '../corpus/corpus.ts';

/** What a page's content script (or an extension page) may ask the background. Sizes are bounded. */
export interface PageToBackground {
  /** Words and readings of each text, as the reader's settings show them. */
  read(request: { texts: readonly string[] }): readonly (readonly ShownToken[])[];
  /** The word at `offset` of `text` (at most 2 000 code units around the pointer); null for none. */
  explain(request: { text: string; offset: number }): Explanation | null;
  /** Each text in another script, same UTF-16 length per code point run. */
  convert(request: { texts: readonly string[]; to: Script }): readonly string[];
  /** Names and terms of the corpus in each text. */
  mentions(request: { texts: readonly string[] }): readonly (readonly Mention[])[];
  /** How often and when the corpus has a name; null when it does not know it. */
  summary(request: { name: string }): MentionSummary | null;
  /**
   * Opens the side panel beside the asking tab, at a name when given; with `correct` ready to say
   * how the name is read. From a user's click only.
   */
  openPanel(request: { name?: string; correct?: boolean | undefined }): void;
}

/** What only our own pages may ask the background: it changes what everybody sees, or leads to that. */
export interface ExtensionToBackground {
  /** How a word (at most 100 code units) is read by itself, and how else it can be. */
  wordReadings(request: { word: string }): WordReadings;
  /** The articles or words of the reader's own have changed: read them again before answering. */
  reload(request: Record<string, never>): void;
}

/** What extension pages and the background may ask a tab's content script (its top frame). */
export interface ExtensionToPage {
  /**
   * The page's main text for related articles, at most 20 000 code units; `hasHan` false when there
   * is no Chinese. From then on the page announces `pageChanged` when that text changes.
   */
  pageText(request: Record<string, never>): PageText;
}

/** What a page is about, as its content script found it. */
export interface PageText {
  readonly title: string;
  readonly text: string;
  readonly hasHan: boolean;
  /** Only our reader: the page is this article of the corpus. */
  readonly article?: ArticleId;
}

/** What a content script tells whichever side panels are open; nobody answers. */
export interface PageToPanel {
  /** The main text is no longer what `pageText` last gave: navigation inside the page, late content. */
  pageChanged(notice: Record<string, never>): void;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

type Verb = (request: never) => unknown;

/** What verb `V` of contract `C` is asked with. */
export type RequestOf<C, V extends keyof C> = C[V] extends (request: infer R) => unknown
  ? R
  : never;

/** What verb `V` of contract `C` answers. */
export type ValueOf<C, V extends keyof C> = C[V] extends Verb ? ReturnType<C[V]> : never;

/** A function per verb of a contract; `From` says what is known of who asks. */
export type Handlers<C, From = void> = {
  readonly [V in keyof C]: (
    request: RequestOf<C, V>,
    from: From,
  ) => ValueOf<C, V> | Promise<ValueOf<C, V>>;
};

/** A message on the wire: whom it is for, what is asked. */
export interface Envelope {
  readonly to: 'background' | 'page' | 'panel';
  readonly verb: string;
  readonly request: unknown;
}

/** The message as an envelope, or null when it is none of ours. */
export function parseEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to, verb, request } = message as Partial<Record<keyof Envelope, unknown>>;
  if (to !== 'background' && to !== 'page' && to !== 'panel') return null;
  return typeof verb === 'string' ? { to, verb, request } : null;
}
