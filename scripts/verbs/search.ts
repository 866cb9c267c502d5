/** `bandu search QUERY`: one JSON line a hit, best first. */
import { loadCorpus } from '../load-corpus.ts';
import { type Verb, WrongCall } from '../verb.ts';
import { readOptions } from '../verb-options.ts';

const USAGE = 'usage: bandu search QUERY [--limit N] [--from YYYY-MM-DD] [--to YYYY-MM-DD]';

export const run: Verb = async (given, { print }) => {
  const { words, ...options } = readOptions(given, ['limit', 'from', 'to'], USAGE);
  if (words.length === 0) throw new WrongCall(USAGE);
  const corpus = await loadCorpus();
  for (const hit of await corpus.search(words.join(' '), options)) {
    const { id, title, kicker, date, page, score, passage } = hit;
    print(JSON.stringify({ id, title, kicker, date, page, score, passage: passage.text }));
  }
};
