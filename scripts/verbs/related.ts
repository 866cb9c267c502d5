/** `bandu related (--article ID | FILE | -)`: one JSON line an article, best first. */
import { readFile } from 'node:fs/promises';
import type { ArticleId, Corpus, RelatedArticle } from '../../lib/corpus/corpus.ts';
import { loadCorpus } from '../load-corpus.ts';
import { type Io, type Verb, WrongCall } from '../verb.ts';
import { readOptions } from '../verb-options.ts';

const USAGE = 'usage: bandu related (--article ID | FILE | -) [--limit N]';

export const run: Verb = async (given, io) => {
  const { words, article, limit } = readOptions(given, ['limit', 'article'], USAGE);
  const [file] = words;
  if (words.length > 1 || (file === undefined) === (article === undefined)) {
    throw new WrongCall(USAGE);
  }
  const corpus = await loadCorpus();
  const related = article
    ? await relatedToArticle(corpus, article, limit)
    : await corpus.related(await readText(file ?? '-', io), limit);
  for (const { id, title, date, page, score, reasons } of related) {
    io.print(JSON.stringify({ id, title, date, page, score, reasons }));
  }
};

async function relatedToArticle(
  corpus: Corpus,
  id: string,
  limit: number | undefined,
): Promise<readonly RelatedArticle[]> {
  if (!(await corpus.article(id))) throw new Error(`There is no article ${id} in the corpus.`);
  return corpus.relatedTo(id as ArticleId, limit);
}

async function readText(file: string, { stdin }: Io): Promise<string> {
  if (file === '-') return stdin();
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} cannot be read: ${why}`);
  }
}
