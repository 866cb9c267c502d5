/** The notes on an article's text, ready to draw. */
import type { TextNote } from '../../components/TextNotes.tsx';
import { doubtsOf } from '../../lib/corpus/article-notes.ts';
import type { Article, Corpus } from '../../lib/corpus/corpus.ts';
import type { Doubt } from '../../lib/corpus/doubts.ts';
import type { Corrected } from '../../lib/corpus/page.ts';
import { askBackground } from '../../lib/extension/ask.ts';

/** So much around a correction makes it recognisable. */
const AROUND = 4;

/** The reviewed corrections, with a little of what stands around them. */
export function correctionsOf(article: Article): readonly TextNote[] {
  return (article.corrected ?? []).map((corrected) => {
    const { start, end, was, reason } = corrected;
    const text = fieldOf(article, corrected);
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    return { from: before + was + after, to: before + text.slice(start, end) + after, reason };
  });
}

/** What may be misread in an article, by the evidence of the corpus and of the dictionary. */
export async function doubtNotes(corpus: Corpus, article: Article): Promise<readonly TextNote[]> {
  const doubts = doubtsOf(article, await corpus.articles());
  const likely = await withoutWords(doubts);
  return likely.map(({ text, suggestion, reason }) => ({ from: text, to: suggestion, reason }));
}

/** Leaves out what the dictionary explains: 宪法法律 is 宪法 and 法律, nothing is doubled there. */
async function withoutWords(doubts: readonly Doubt[]): Promise<readonly Doubt[]> {
  if (doubts.length === 0) return doubts;
  const answers = await askBackground('read', { texts: doubts.map(({ text }) => text) });
  return doubts.filter(({ kind }, index) => {
    const words = answers[index]?.filter(({ syllables }) => syllables.length > 0) ?? [];
    return kind === 'name' || words.some(({ start, end }) => end - start === 1);
  });
}

function fieldOf(article: Article, { field, index }: Corrected): string {
  switch (field) {
    case 'kicker':
    case 'title':
    case 'subtitle':
      return article[field] ?? '';
    case 'section':
      return article.sections[index] ?? '';
    case 'paragraph':
      return article.paragraphs[index] ?? '';
    case 'caption':
      return article.captions[index] ?? '';
  }
}
