/** One file that a reader brings → pages and a report on what was found in it. */
import { type DecoderOf, decodeText, type Encoding, looksBinary } from './decode.ts';
import { type Doubt, findDoubts } from './doubts.ts';
import { htmlToText } from './html-text.ts';
import type { ParsedPage } from './page.ts';
import { parsePages, ShapeError } from './page-json.ts';
import { ParseError } from './parse/parse-error.ts';
import { parsePage } from './parse/parse-page.ts';

export interface ImportedFile {
  /** The file's name, with any folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the reader says of the pages; it goes before what the file says. */
export interface ImportWishes {
  readonly newspaper?: string;
  /** ISO date. */
  readonly date?: string;
}

/** A row, or a number of characters, that could not be read. */
export interface Unread {
  /** Line of the file from 1. */
  readonly line: number;
  /** One sentence. */
  readonly reason: string;
}

export interface ImportReport {
  readonly file: string;
  readonly encoding: Encoding;
  readonly pages: readonly ParsedPage[];
  /** How many articles and photo stories. */
  readonly articles: number;
  /** How many paragraphs begin or end in nowhere. */
  readonly gaps: number;
  readonly doubts: readonly Doubt[];
  readonly unread: readonly Unread[];
}

/** A file that gives no page: the message is one sentence that names the file and the reason. */
export class ImportError extends Error {
  readonly file: string;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = 'ImportError';
    this.file = file;
  }
}

/** A day's paper of 40 pages is under 1 MB; a file beyond this is something else. */
export const MOST_BYTES = 16 * 1024 * 1024;
/** No paragraph of a paper comes near this many characters. */
export const LONGEST_ROW = 200_000;
const MOST_UNREAD = 20;
const FORMATS = /\.(?:txt|text|md|markdown|html?|xhtml|json)$/i;

/**
 * Reads a file by its ending: .txt, .md, .html, .json in the contract's form; no ending is text.
 * Throws only ImportError. `doubts` are those within the file.
 */
export function importFile(
  file: ImportedFile,
  decoderOf: DecoderOf,
  wishes: ImportWishes = {},
): ImportReport {
  const { text, encoding } = readText(file, decoderOf);
  return { ...importText(file.name, text, wishes), encoding };
}

/** The same for text that was pasted; `name` names it in the report and becomes the page's name. */
export function importText(name: string, text: string, wishes: ImportWishes = {}): ImportReport {
  if (text.trim() === '') throw new ImportError(name, 'there is no text in it.');
  const sound = text.toWellFormed();
  const unread = findUnread(sound);
  const pages = readPages(name, sound, wishes);
  const items = pages.flatMap((page) => page.items);
  return {
    file: name,
    encoding: 'utf-8',
    pages,
    articles: items.filter(({ kind }) => kind === 'article' || kind === 'photo').length,
    gaps: items.reduce((sum, { gaps }) => sum + (gaps?.length ?? 0), 0),
    doubts: findDoubts(pages),
    unread,
  };
}

/** A page's name from its file's: no folders, no ending. */
export function pageNameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(FORMATS, '') || 'page';
}

function readText(
  { name, bytes }: ImportedFile,
  decoderOf: DecoderOf,
): { text: string; encoding: Encoding } {
  if (bytes.length === 0) throw new ImportError(name, 'it is empty.');
  if (bytes.length > MOST_BYTES) {
    throw new ImportError(
      name,
      `it is too large: ${megabytes(bytes.length)} MB, and at most ${megabytes(MOST_BYTES)} MB are read.`,
    );
  }
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0];
  if (ending && !FORMATS.test(name)) {
    throw new ImportError(name, `${ending} files are not read; .txt, .md, .html and .json are.`);
  }
  if (looksBinary(bytes)) throw new ImportError(name, 'it is not text.');
  return decodeText(bytes, decoderOf);
}

function readPages(name: string, text: string, wishes: ImportWishes): ParsedPage[] {
  if (/\.json$/i.test(name)) return readJson(name, text).map((page) => ({ ...page, ...wishes }));
  const plain = /\.x?html?$/i.test(name) ? htmlToText(text) : withoutFrontMatter(text);
  refuseLongRows(name, plain);
  try {
    return [parsePage(plain, { page: pageNameOf(name), ...wishes })];
  } catch (error) {
    if (error instanceof ParseError) throw new ImportError(name, error.reason);
    throw error;
  }
}

function readJson(name: string, text: string): ParsedPage[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ImportError(
      name,
      `it is not JSON (${error instanceof Error ? error.message : 'unreadable'}).`,
    );
  }
  try {
    const pages = parsePages(value, pageNameOf(name));
    if (pages.every(({ items }) => items.length === 0))
      throw new ImportError(name, 'there are no articles in it.');
    return pages;
  } catch (error) {
    if (error instanceof ShapeError)
      throw new ImportError(name, `its JSON is not that of pages: ${error.message}.`);
    throw error;
  }
}

/** Markdown may begin with `---` … `---`, which is about the file and not of the page. */
function withoutFrontMatter(text: string): string {
  const found = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!found) return text;
  const end = text.slice(0, 4000).search(/\r?\n---[ \t]*\r?\n/);
  return end < 0 || end < found[0].length - 2
    ? text
    : text.slice(end).replace(/^\r?\n---[ \t]*/, '');
}

function refuseLongRows(name: string, text: string): void {
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const end = text.indexOf('\n', at);
    const length = (end < 0 ? text.length : end) - at;
    if (length > LONGEST_ROW) {
      throw new ImportError(
        name,
        `line ${line} has ${length} characters, far more than a paragraph; is it a newspaper page?`,
      );
    }
    at += length + 1;
  }
}

/** Lines with characters that the file's bytes did not spell. */
function findUnread(text: string): Unread[] {
  if (!text.includes('\uFFFD')) return [];
  const unread: Unread[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    const count = row.split('\uFFFD').length - 1;
    if (count === 0) continue;
    unread.push({
      line: index + 1,
      reason: `${count} ${count === 1 ? 'character' : 'characters'} could not be read.`,
    });
    if (unread.length === MOST_UNREAD) break;
  }
  return unread;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
