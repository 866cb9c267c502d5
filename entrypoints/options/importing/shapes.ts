/** What the options page and its import worker tell each other. All of it can be cloned. */
import type { Doubt } from '../../../lib/corpus/doubts.ts';
import type { Unread } from '../../../lib/corpus/import-file.ts';
import type { ParsedPage } from '../../../lib/corpus/page.ts';
import type { OwnPage } from '../../../lib/extension/own-pages.ts';

/** A page found in a file, not yet part of the corpus. */
export interface FoundPage extends OwnPage {
  readonly kind: 'found';
  /** What the worker keeps the page under until it is added. */
  readonly key: number;
  /** The file as the reader knows it: with its folder, where one was chosen. */
  readonly file: string;
  readonly headlines: readonly string[];
  /** Suspected misreadings within the file, with their evidence. */
  readonly doubts: readonly Pick<Doubt, 'text' | 'suggestion' | 'reason'>[];
  /** Rows with characters that could not be read. */
  readonly unread: readonly Unread[];
  /** The page of the corpus that has most of these articles already. */
  readonly duplicateOf?: string;
}

/** A file that could not be read, and why, in one sentence. */
export interface UnreadFile {
  readonly kind: 'unread';
  readonly file: string;
  readonly error: string;
}

export type Examined = FoundPage | UnreadFile;

/** A file as the worker takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly content: Blob;
}

/** A found page that the reader wants, with what they set. */
export interface Choice {
  readonly key: number;
  readonly newspaper: string;
  readonly date?: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the worker does. Everything reports progress and may be stopped. */
export interface ImportWork {
  /** Reads files into found pages; nothing is stored. */
  examine(files: readonly ChosenFile[]): readonly Examined[];
  /** Adds found pages to the corpus; answers how many there are. */
  add(choices: readonly Choice[]): number;
  /** How many pages of an interrupted import still wait. */
  waiting(nothing: null): number;
  /** Goes on with an import that was interrupted; answers how many pages it added. */
  resume(nothing: null): number;
  remove(pages: readonly string[]): void;
  rename(change: { readonly pages: readonly string[]; readonly newspaper: string }): void;
  date(change: { readonly page: string; readonly date: string }): void;
  /** Every page of the reader's own. */
  all(nothing: null): readonly ParsedPage[];
}

export type ToWorker =
  | { readonly id: number; readonly task: keyof ImportWork; readonly argument: unknown }
  | { readonly id: number; readonly stop: true };

export type FromWorker =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string; readonly stopped: boolean };
