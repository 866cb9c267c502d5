/** `bandu entity NAME`: what the corpus knows of a name or term, as JSON. */
import { loadCorpus } from '../load-corpus.ts';
import { type Verb, WrongCall } from '../verb.ts';
import { readOptions } from '../verb-options.ts';

const USAGE = 'usage: bandu entity NAME';

export const run: Verb = async (given, { print }) => {
  const { words } = readOptions(given, [], USAGE);
  if (words.length === 0) throw new WrongCall(USAGE);
  const name = words.join(' ');
  const entity = await (await loadCorpus()).entity(name);
  if (!entity) throw new Error(`The corpus knows nothing of ${name}.`);
  const passages = entity.passages.map(({ passage, ...rest }) => ({
    ...rest,
    passage: passage.text,
  }));
  print(JSON.stringify({ ...entity, passages }, null, 2));
};
