/**
 * The message contract: one interface per direction, every verb documented.
 * Answers are `{ok: true, value}` or `{ok: false, error}` with a sentence a reader can use.
 * Every message is parsed from `unknown` at the door, and who may ask what is decided by the sender.
 */
import type { Explanation, Mention, Script, ShownToken } from '../chinese/token.ts';

/** What a page's content script may ask the background. Sizes are bounded at the door. */
export interface PageToBackground {
  /** Words and readings of each text, as the reader's settings show them. */
  read(request: { texts: readonly string[] }): readonly (readonly ShownToken[])[];
  /** The word at `offset` of `text` (at most 2 000 code units around the pointer); null for none. */
  explain(request: { text: string; offset: number }): Explanation | null;
  /** Each text in another script, same UTF-16 length per code point run. */
  convert(request: { texts: readonly string[]; to: Script }): readonly string[];
  /** Names and terms of the corpus in each text. */
  mentions(request: { texts: readonly string[] }): readonly (readonly Mention[])[];
  /** Opens the side panel beside the asking tab, at a name when given. From a user's click only. */
  openPanel(request: { name?: string }): void;
}

/** What extension pages and the background may ask a tab's content script. */
export interface ExtensionToPage {
  /** The page's main text for related articles; `hasHan` false when there is no Chinese. */
  pageText(request: Record<string, never>): { title: string; text: string; hasHan: boolean };
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };
