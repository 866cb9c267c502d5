/** Every text of a page's items with the place it stands in. */
import type { PageItem, ParsedPage } from './page.ts';

export interface PlacedText {
  readonly page: string;
  readonly item: number;
  readonly field: 'kicker' | 'title' | 'subtitle' | 'paragraph' | 'caption' | 'section';
  readonly paragraph: number;
  readonly text: string;
}

/** Every text of `pages`, in the order of the pages and their items. */
export function passagesOf(pages: readonly ParsedPage[]): PlacedText[] {
  return pages.flatMap(({ page, items }) =>
    items.flatMap((item, at) => textsOf(item).map((one) => ({ page, item: at + 1, ...one }))),
  );
}

function textsOf(item: PageItem): Omit<PlacedText, 'page' | 'item'>[] {
  const single = (['kicker', 'title', 'subtitle'] as const).flatMap((field) => {
    const text = item[field];
    return text ? [{ field, paragraph: 0, text }] : [];
  });
  const listed = (field: 'paragraph' | 'caption' | 'section', texts: readonly string[] = []) =>
    texts.map((text, paragraph) => ({ field, paragraph, text }));
  return [
    ...single,
    ...listed('section', item.sections),
    ...listed('paragraph', item.paragraphs),
    ...listed('caption', item.captions),
  ];
}
