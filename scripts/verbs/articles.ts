/** `bandu articles`: one JSON line an article or photo story, in the order of their dates. */
import { loadCorpus } from '../load-corpus.ts';
import type { Verb } from '../verb.ts';
import { WrongCall } from '../verb.ts';
import { readOptions } from '../verb-options.ts';

const USAGE = 'usage: bandu articles';

export const run: Verb = async (given, { print }) => {
  if (readOptions(given, [], USAGE).words.length > 0) throw new WrongCall(USAGE);
  const corpus = await loadCorpus();
  for (const { id, kind, title, kicker, date, page } of await corpus.articles()) {
    if (kind === 'notice') continue;
    print(JSON.stringify({ id, kind, title, kicker, date, page }));
  }
};
