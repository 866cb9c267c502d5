/** Suspected misreadings of a corpus: shown with their evidence, never changed by themselves. */
import { doubledIn } from './doubled.ts';
import { evidenceOf } from './evidence.ts';
import { alikeNames } from './look-alikes.ts';
import type { ParsedPage } from './page.ts';
import { passagesOf } from './passages.ts';

export interface Doubt {
  readonly kind: 'doubled' | 'name';
  readonly page: string;
  /** Number of the item on its page, from 1. */
  readonly item: number;
  readonly field: 'kicker' | 'title' | 'subtitle' | 'paragraph' | 'caption' | 'section';
  /** Index within paragraphs, captions or sections; 0 for the others. */
  readonly paragraph: number;
  /** Where `text` stands in the field, in UTF-16 code units. */
  readonly offset: number;
  readonly text: string;
  readonly suggestion: string;
  /** One sentence with the evidence. */
  readonly reason: string;
}

export interface DoubtOptions {
  /** True for a word of the dictionary or a known place; without it only the pages speak. */
  readonly isWord?: (text: string) => boolean;
}

/**
 * Doubled characters (五次次会议) and names that differ by one character from another in the same place
 * (蔡炎、杨玉芳 where other pages have 蔡溪、杨玉芳), in the order of the pages. Linear in the text.
 */
export function findDoubts(pages: readonly ParsedPage[], options: DoubtOptions = {}): Doubt[] {
  const passages = passagesOf(pages);
  const evidence = evidenceOf(passages.map(({ text }) => text));
  const isWord = options.isWord ?? (() => false);
  const doubts = [
    ...passages.flatMap((passage) => doubledIn(passage, evidence, isWord)),
    ...alikeNames(passages, isWord),
  ];
  const order = new Map(pages.map(({ page }, at) => [page, at]));
  return doubts.sort(
    (a, b) =>
      (order.get(a.page) ?? 0) - (order.get(b.page) ?? 0) ||
      a.item - b.item ||
      a.paragraph - b.paragraph ||
      a.offset - b.offset,
  );
}
