/** Queries to try, made from the corpus itself, one for each way of typing. */
import type { Article } from '../../lib/corpus/corpus.ts';
import { askBackground } from '../../lib/extension/ask.ts';

export interface Example {
  readonly query: string;
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'zh-Latn';
}

const QUOTED = /[“「]([\p{Script=Han}]{3,6})[”」]/gu;

/** The quoted terms of the headlines, those of most articles first: 三高四新, 一谷三区. */
export function quotedTerms(articles: readonly Article[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kicker = '', title, subtitle = '' } of articles) {
    const terms = [...`${kicker}${title}${subtitle}`.matchAll(QUOTED)].map(([, term = '']) => term);
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([term]) => term);
}

/** A term in Simplified, one in Traditional, and the first as pinyin and as initials. */
export async function examplesFrom(articles: readonly Article[]): Promise<readonly Example[]> {
  const terms = quotedTerms(articles);
  const [first] = terms;
  if (first === undefined) return [];
  const simplified: Example = { query: first, lang: 'zh-Hans' };
  try {
    const [traditional, syllables] = await Promise.all([traditionalOf(terms), syllablesOf(first)]);
    const latin = [syllables.join(' '), syllables.map((syllable) => syllable[0]).join('')];
    return [
      simplified,
      ...traditional,
      ...latin.map((query): Example => ({ query, lang: 'zh-Latn' })),
    ];
  } catch {
    return [simplified];
  }
}

/** The first term that Traditional writes otherwise. */
async function traditionalOf(terms: readonly string[]): Promise<readonly Example[]> {
  const tried = terms.slice(0, 20);
  const converted = await askBackground('convert', { texts: tried, to: 'tw' });
  const other = converted.find((term, index) => term !== tried[index]);
  return other === undefined ? [] : [{ query: other, lang: 'zh-Hant' }];
}

async function syllablesOf(term: string): Promise<readonly string[]> {
  const [tokens = []] = await askBackground('read', { texts: [term] });
  return tokens.flatMap((token) => token.syllables.map((syllable) => syllable.text));
}
