/** The articles of the labelled pages in tests/golden, for tests that need real ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterReadings } from '../lib/corpus/character-readings.ts';
import type { Article, ArticleId } from '../lib/corpus/corpus.ts';
import type { ParsedPage } from '../lib/corpus/page.ts';
import { writeReadings } from '../lib/corpus/readings.ts';

/** Every labelled article, with its page's number on it as in the corpus. */
export function goldenArticles(): Article[] {
  const folder = join(import.meta.dirname, 'golden');
  const files = readdirSync(folder).filter((name) => /^\d{3}_.*\.json$/.test(name));
  return files.flatMap((name) =>
    articlesOn(JSON.parse(readFileSync(join(folder, name), 'utf8')) as ParsedPage),
  );
}

/** An article with nothing but what a test says. */
export function testArticle(
  given: Partial<Omit<Article, 'id'>> & { readonly id: string },
): Article {
  return {
    kind: 'article',
    page: 'test',
    newspaper: '株洲日报',
    dateInferred: false,
    title: '',
    byline: [],
    sections: [],
    paragraphs: [],
    captions: [],
    gaps: [],
    ...given,
    id: given.id as ArticleId,
  };
}

/** A segment's readings for a handful of words, each with its numbered syllables. */
export function testReadings(words: Readonly<Record<string, string>>): string {
  const read = Object.entries(words).map(([simplified, syllables]) => ({
    simplified,
    syllables: syllables.split(' '),
  }));
  return writeReadings(characterReadings(read));
}

function articlesOn({ page, newspaper, date, items }: ParsedPage): Article[] {
  return items.flatMap((item, at) => {
    if (item.kind === 'teaser') return [];
    const { kicker, title = '', subtitle, eventDate, byline, sections, captions } = item;
    const day = eventDate ?? date;
    return testArticle({
      id: `${page}-${at + 1}`,
      kind: item.kind,
      page,
      newspaper: newspaper ?? '',
      title,
      ...(kicker ? { kicker } : {}),
      ...(subtitle ? { subtitle } : {}),
      ...(day ? { date: day } : {}),
      byline: byline ?? [],
      sections: sections ?? [],
      paragraphs: item.paragraphs ?? [],
      captions: captions ?? [],
    });
  });
}
