/**
 * The background's door: one parser a verb, from `unknown` to a bounded request. A web page can make
 * its content script ask anything as often as it likes, so sizes are limits of work, not of taste.
 */
import type { ExtensionToBackground, PageToBackground, RequestOf } from './messages.ts';

/** A request of the wrong shape or size. Its message is for developers: our own code asked wrongly. */
export class WrongRequest extends Error {}

export const MOST_TEXTS = 500;
/** UTF-16 code units of all texts of one request together. */
export const MOST_TEXT = 200_000;
/** UTF-16 code units around the pointer. */
export const MOST_CONTEXT = 2_000;
const LONGEST_NAME = 100;

type Doors<C> = { readonly [V in keyof C]: (request: unknown) => RequestOf<C, V> };

export const pageDoors: Doors<PageToBackground> = {
  read: (request) => ({ texts: texts(request) }),
  convert: (request) => ({ texts: texts(request), to: script(request) }),
  mentions: (request) => ({ texts: texts(request) }),
  explain: (request) => {
    const text = string(field(request, 'text'), MOST_CONTEXT);
    return { text, offset: offset(field(request, 'offset'), text.length) };
  },
  summary: (request) => ({ name: string(field(request, 'name'), LONGEST_NAME) }),
  openPanel: (request) => {
    const name = field(request, 'name');
    if (name === undefined) return {};
    return {
      name: string(name, LONGEST_NAME),
      ...(field(request, 'correct') === true && { correct: true }),
    };
  },
};

export const extensionDoors: Doors<ExtensionToBackground> = {
  reload: () => ({}),
  wordReadings: (request) => ({ word: string(field(request, 'word'), LONGEST_NAME) }),
};

function field(request: unknown, name: string): unknown {
  if (typeof request !== 'object' || request === null) throw new WrongRequest('Not an object.');
  return Object.hasOwn(request, name) ? (request as Record<string, unknown>)[name] : undefined;
}

function string(value: unknown, longest: number): string {
  if (typeof value !== 'string') throw new WrongRequest('Not a string.');
  if (value.length > longest) throw new WrongRequest(`Longer than ${longest} code units.`);
  return value;
}

function offset(value: unknown, length: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > length) {
    throw new WrongRequest('Not an offset into the text.');
  }
  return value;
}

function texts(request: unknown): readonly string[] {
  const value = field(request, 'texts');
  if (!Array.isArray(value) || value.length > MOST_TEXTS) {
    throw new WrongRequest(`Not a list of at most ${MOST_TEXTS} texts.`);
  }
  let left = MOST_TEXT;
  return value.map((text: unknown) => {
    const checked = string(text, left);
    left -= checked.length;
    return checked;
  });
}

function script(request: unknown): 'cn' | 'tw' | 'hk' | 't' {
  const value = field(request, 'to');
  if (value === 'cn' || value === 'tw' || value === 'hk' || value === 't') return value;
  throw new WrongRequest('Not a script to convert to.');
}
