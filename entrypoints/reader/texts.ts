/** The texts of an article, and the background asked for many of them in bounded requests. */
import type { Article } from '../../lib/corpus/corpus.ts';
import { askBackground } from '../../lib/extension/ask.ts';
import { MOST_TEXT, MOST_TEXTS } from '../../lib/extension/doors.ts';
import type { PageScript } from '../../lib/extension/settings.ts';

/** Every Chinese text of an article that the reader draws, in its order. */
export function textsOf(article: Article): readonly string[] {
  const { kicker, title, subtitle, sections, paragraphs, captions } = article;
  return [kicker, title, subtitle, ...sections, ...paragraphs, ...captions].filter(
    (text) => text !== undefined,
  );
}

export interface Converted {
  readonly script: PageScript;
  /** In the order of the texts asked; null for the original. */
  readonly texts: readonly (string | undefined)[];
}

/** All texts in a script. A text larger than any request stays as it is. */
export async function convertAll(texts: readonly string[], script: PageScript): Promise<Converted> {
  if (script === 'original') return { script, texts };
  const answers = new Map<string, string>();
  for (const batch of batches(texts)) {
    const converted = await askBackground('convert', { texts: batch, to: script });
    batch.forEach((text, index) => {
      answers.set(text, converted[index] ?? text);
    });
  }
  return { script, texts: texts.map((text) => answers.get(text)) };
}

/** Texts in groups that one request may carry; a text too large for any is left out. */
export function batches(texts: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  let size = 0;
  for (const text of texts) {
    if (text.length > MOST_TEXT) continue;
    const last = found.at(-1);
    if (!last || last.length === MOST_TEXTS || size + text.length > MOST_TEXT) {
      found.push([text]);
      size = text.length;
    } else {
      last.push(text);
      size += text.length;
    }
  }
  return found;
}
