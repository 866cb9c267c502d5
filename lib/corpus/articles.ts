/** Parsed pages → articles as search, related and reader know them. */
import type { Article, ArticleId } from './corpus.ts';
import type { PageItem, ParsedPage } from './page.ts';

/** A headline is made from a headless story's first words; this many characters of them. */
const HEADLESS_TITLE = 24;

/**
 * Articles, photo stories and notices of a page, in its order. Ids are `PAGE-N`, N the item's number
 * on the page from 1, teasers counted: they point to other pages and are no articles themselves.
 */
export function articlesOf(page: ParsedPage): Article[] {
  return page.items.flatMap((item, index) => {
    const title = titleOf(item);
    if (item.kind === 'teaser' || title === '') return [];
    return [toArticle(page, item, index + 1, title)];
  });
}

function toArticle(page: ParsedPage, item: PageItem, number: number, title: string): Article {
  const date = item.eventDate ?? page.date ?? undefined;
  const inferred = item.eventDate
    ? item.inferred?.includes('eventDate')
    : page.inferred?.includes('date');
  return {
    id: `${page.page}-${number}` as ArticleId,
    kind: item.kind,
    page: page.page,
    newspaper: page.newspaper ?? '',
    ...(page.edition && { edition: page.edition }),
    ...(date && { date }),
    dateInferred: inferred ?? false,
    ...(item.kicker && { kicker: item.kicker }),
    title,
    ...(item.subtitle && { subtitle: item.subtitle }),
    byline: item.byline ?? [],
    ...(item.source && { source: item.source }),
    sections: item.sections ?? [],
    ...(item.sectionsAt && { sectionsAt: item.sectionsAt }),
    paragraphs: item.paragraphs,
    captions: item.captions ?? [],
    ...(item.continuedFrom && { continuedFrom: item.continuedFrom }),
    ...(item.continuesOn && { continuesOn: item.continuesOn }),
    gaps: item.gaps ?? [],
    ...(item.corrected && { corrected: item.corrected }),
  };
}

function titleOf(item: PageItem): string {
  const printed = item.title ?? item.kicker ?? item.subtitle;
  if (printed) return printed;
  const text = item.paragraphs[0] ?? item.captions?.[0] ?? '';
  return text.length > HEADLESS_TITLE ? `${text.slice(0, HEADLESS_TITLE)}……` : text;
}
