/** Reviewed corrections of misread pages: `data/pages/corrections`, one a line with its reason. */
import type { Corrected, PageItem, ParsedPage } from './page.ts';
import { ParseError } from './parse/parse-error.ts';

export interface Correction {
  /** Page it is for, by name. */
  readonly page: string;
  /** What the page has, with enough around it to be unmistakable. */
  readonly was: string;
  readonly is: string;
  readonly reason: string;
  /** Line of the file of corrections. */
  readonly line: number;
}

type Field = Corrected['field'];

/**
 * Reads `PAGE ⇥ was ⇥ is ⇥ reason` lines; empty lines and lines that begin with # are skipped.
 * Throws ParseError naming `file` and line.
 */
export function readCorrections(text: string, file: string): Correction[] {
  const corrections: Correction[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue;
    const [page, was, is, reason, ...more] = row.split('\t').map((field) => field.trim());
    if (!page || !was || is === undefined || !reason || more.length > 0) {
      throw new ParseError(
        file,
        index + 1,
        'a correction is page, what it has, what is meant and why, with tabs between.',
      );
    }
    if (was === is) throw new ParseError(file, index + 1, 'it changes nothing.');
    corrections.push({ page, was, is, reason, line: index + 1 });
  }
  return corrections;
}

/** The page with its own corrections made, each noted in its item's `corrected`. The input is untouched. */
export function applyCorrections(page: ParsedPage, corrections: readonly Correction[]): ParsedPage {
  const own = corrections.filter((one) => one.page === page.page);
  if (own.length === 0) return page;
  return { ...page, items: page.items.map((item) => correctItem(item, own)) };
}

/** Corrections that change nothing on the pages given: misspelt, or no longer needed. */
export function unusedCorrections(
  pages: readonly ParsedPage[],
  corrections: readonly Correction[],
): Correction[] {
  const texts = new Map(pages.map(({ page, items }) => [page, JSON.stringify(items)]));
  return corrections.filter(
    ({ page, was }) => !texts.get(page)?.includes(JSON.stringify(was).slice(1, -1)),
  );
}

function correctItem(item: PageItem, corrections: readonly Correction[]): PageItem {
  const corrected: Corrected[] = [];
  const correct = (field: Field, index: number, text: string) => {
    const made = correctText(text, corrections);
    corrected.push(...made.changes.map((change) => ({ field, index, ...change })));
    return made.text;
  };
  const single = (field: 'kicker' | 'title' | 'subtitle') =>
    item[field] === undefined ? {} : { [field]: correct(field, 0, item[field]) };
  const list = (field: Field, texts: readonly string[]) =>
    texts.map((text, index) => correct(field, index, text));
  const changed: PageItem = {
    ...item,
    ...single('kicker'),
    ...single('title'),
    ...single('subtitle'),
    ...(item.sections && { sections: list('section', item.sections) }),
    ...(item.captions && { captions: list('caption', item.captions) }),
    paragraphs: list('paragraph', item.paragraphs),
  };
  return corrected.length === 0 ? item : { ...changed, corrected };
}

type Change = Pick<Corrected, 'start' | 'end' | 'was' | 'reason'>;

/** Makes all corrections in one pass from the left, so that no correction works on another's result. */
function correctText(
  text: string,
  corrections: readonly Correction[],
): { text: string; changes: Change[] } {
  const changes: Change[] = [];
  let made = '';
  let at = 0;
  for (;;) {
    const next = nextOf(text, at, corrections);
    if (!next) return { text: made + text.slice(at), changes };
    made += text.slice(at, next.at);
    changes.push({
      start: made.length,
      end: made.length + next.one.is.length,
      was: next.one.was,
      reason: next.one.reason,
    });
    made += next.one.is;
    at = next.at + next.one.was.length;
  }
}

function nextOf(
  text: string,
  from: number,
  corrections: readonly Correction[],
): { at: number; one: Correction } | null {
  let first: { at: number; one: Correction } | null = null;
  for (const one of corrections) {
    const at = text.indexOf(one.was, from);
    if (at < 0) continue;
    const sooner =
      !first || at < first.at || (at === first.at && one.was.length > first.one.was.length);
    if (sooner) first = { at, one };
  }
  return first;
}
