/** `bandu convert --to tw|hk|t|cn`: each line of standard input in another script. */
import type { Script } from '../../lib/chinese/token.ts';
import { createSegmenter } from '../../lib/chinese/words.ts';
import { loadConverter, loadDictionary } from '../load-language.ts';
import { type Verb, WrongCall } from '../verb.ts';

const SCRIPTS: readonly Script[] = ['tw', 'hk', 't', 'cn'];

export const run: Verb = async (words, { stdin, print }) => {
  const to = scriptIn(words);
  const segment = createSegmenter({ dictionary: await loadDictionary() });
  const convert = await loadConverter(segment);
  const input = await stdin();
  // A line break inside the input separates lines; the one that closes it begins no further line.
  for (const line of input.replace(/\r?\n$/, '').split(/\r?\n/)) print(convert(line, to));
};

function scriptIn([option, value, ...more]: readonly string[]): Script {
  const to = SCRIPTS.find((script) => script === value);
  if (option !== '--to' || !to || more.length > 0) {
    throw new WrongCall('usage: bandu convert --to tw|hk|t|cn < TEXT');
  }
  return to;
}
