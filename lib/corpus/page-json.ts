/** A parsed page from JSON in the contract's form, checked field by field. */
import type { Byline, ItemKind, PageItem, ParsedPage } from './page.ts';

/** The first thing in a JSON value that is not of the form, and where: `items[2].kind`. */
export class ShapeError extends Error {
  readonly path: string;

  constructor(path: string, expected: string) {
    super(`${path || 'the whole'} should be ${expected}`);
    this.name = 'ShapeError';
    this.path = path;
  }
}

const KINDS: readonly string[] = ['article', 'photo', 'notice', 'teaser'];
const TEXTS = [
  'series',
  'kicker',
  'title',
  'subtitle',
  'source',
  'eventDate',
  'continuedFrom',
  'continuesOn',
  'see',
] as const;
const LISTS = ['sections', 'captions', 'duplicates', 'inferred'] as const;
const ABOUT = ['newspaper', 'dateNotBefore', 'dateNotAfter', 'edition'] as const;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** One page, an array of pages, or `{pages: […]}`. Throws ShapeError. Unknown fields are left out. */
export function parsePages(value: unknown, name: string): ParsedPage[] {
  if (Array.isArray(value))
    return value.map((one, at) => parsePageValue(one, `[${at}]`, `${name}-${at + 1}`));
  if (isRecord(value) && Array.isArray(value.pages) && !Array.isArray(value.items)) {
    return value.pages.map((one, at) => parsePageValue(one, `pages[${at}]`, `${name}-${at + 1}`));
  }
  return [parsePageValue(value, '', name)];
}

function parsePageValue(value: unknown, path: string, fallback: string): ParsedPage {
  if (!isRecord(value)) throw new ShapeError(path, 'a page: an object with “items”');
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  if (!Array.isArray(value.items)) throw new ShapeError(at('items'), 'a list of items');
  const { date } = value;
  if (date !== undefined && date !== null && !(typeof date === 'string' && DATE.test(date))) {
    throw new ShapeError(at('date'), 'a date such as 2021-01-22, or null');
  }
  return {
    page: optionalText(value.page, at('page')) ?? fallback,
    ...texts(value, ABOUT, at),
    ...(date !== undefined && { date }),
    ...(value.inferred !== undefined && { inferred: textList(value.inferred, at('inferred')) }),
    items: value.items.map((item, index) => parseItem(item, at(`items[${index}]`))),
  };
}

function parseItem(value: unknown, path: string): PageItem {
  if (!isRecord(value)) throw new ShapeError(path, 'an item: an object');
  const at = (field: string) => `${path}.${field}`;
  const { kind, byline, gaps, sectionsAt } = value;
  if (!isKind(kind)) throw new ShapeError(at('kind'), `one of ${KINDS.join(', ')}`);
  return {
    kind,
    ...texts(value, TEXTS, at),
    ...Object.fromEntries(
      LISTS.filter((field) => value[field] !== undefined).map((field) => [
        field,
        textList(value[field], at(field)),
      ]),
    ),
    ...(sectionsAt !== undefined && { sectionsAt: parsePlaces(sectionsAt, at('sectionsAt')) }),
    ...(byline !== undefined && { byline: parseByline(byline, at('byline')) }),
    ...(gaps !== undefined && { gaps: parseGaps(gaps, at('gaps')) }),
    paragraphs: value.paragraphs === undefined ? [] : textList(value.paragraphs, at('paragraphs')),
  };
}

function parseByline(value: unknown, path: string): Byline[] {
  if (!Array.isArray(value)) throw new ShapeError(path, 'a list of names and roles');
  return value.map((one, index) => {
    if (!isRecord(one) || typeof one.name !== 'string' || typeof one.role !== 'string') {
      throw new ShapeError(`${path}[${index}]`, 'an object with “name” and “role”');
    }
    return { name: one.name, role: one.role };
  });
}

function parsePlaces(value: unknown, path: string): number[] {
  const good = Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0);
  if (!good) throw new ShapeError(path, 'a list of places');
  return value;
}

function parseGaps(value: unknown, path: string): NonNullable<PageItem['gaps']> {
  if (!Array.isArray(value)) throw new ShapeError(path, 'a list of gaps');
  return value.map((one, index) => {
    const good =
      isRecord(one) &&
      typeof one.paragraph === 'number' &&
      (one.at === 'start' || one.at === 'end');
    if (!good) throw new ShapeError(`${path}[${index}]`, 'an object with “paragraph” and “at”');
    return { paragraph: Number(one.paragraph), at: one.at === 'start' ? 'start' : 'end' };
  });
}

function texts(
  value: Record<string, unknown>,
  fields: readonly string[],
  at: (field: string) => string,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of fields) {
    const text = optionalText(value[field], at(field));
    if (text !== undefined) found[field] = text;
  }
  return found;
}

function optionalText(value: unknown, path: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new ShapeError(path, 'a text');
  return value;
}

function textList(value: unknown, path: string): string[] {
  if (!Array.isArray(value)) throw new ShapeError(path, 'a list of texts');
  return value.map((one, index) => {
    if (typeof one !== 'string') throw new ShapeError(`${path}[${index}]`, 'a text');
    return one;
  });
}

function isKind(value: unknown): value is ItemKind {
  return typeof value === 'string' && KINDS.includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
