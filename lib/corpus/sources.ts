/** `sources.json`: what is known of pages beside their text: paper, issue date, page number, provenance. */
import { ParseError } from './parse/parse-error.ts';
import type { AboutPage } from './parse/parse-page.ts';

const FIELDS = ['newspaper', 'date', 'dateNotBefore', 'dateNotAfter', 'edition'] as const;

/** A page of which nothing but the name is known. */
export function aboutPage(page: string): AboutPage {
  return { page };
}

/** Pages by name, from the file's text. Throws ParseError when it has another shape. */
export function readSources(text: string, file: string): ReadonlyMap<string, AboutPage> {
  const pages = new Map<string, AboutPage>();
  for (const entry of entriesOf(text, file)) {
    if (!isRecord(entry) || typeof entry.page !== 'string') {
      throw new ParseError(file, 1, 'every entry of “pages” needs a “page”, the file’s name.');
    }
    const about: Record<string, string> = {};
    for (const field of FIELDS) {
      const value = entry[field];
      if (typeof value === 'string') about[field] = value;
    }
    pages.set(entry.page, { ...about, page: entry.page });
  }
  return pages;
}

function entriesOf(text: string, file: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ParseError(file, 1, 'it is not JSON.');
  }
  if (isRecord(value) && Array.isArray(value.pages)) return value.pages;
  throw new ParseError(file, 1, 'it needs a list named “pages”.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
