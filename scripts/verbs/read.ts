/** `bandu read`: each line of standard input with its words and their pinyin, as one JSON line. */
import { toMarks } from '../../lib/chinese/syllable.ts';
import { loadReader } from '../load-reader.ts';
import type { Verb } from '../verb.ts';
import { WrongCall } from '../verb.ts';

export const run: Verb = async (words, { stdin, print }) => {
  if (words.length > 0) throw new WrongCall('usage: bandu read < TEXT (it takes no words)');
  const read = await loadReader();
  for (const text of linesOf(await stdin())) {
    const tokens = read(text).map(({ start, end, kind, syllables, source }) => ({
      ...{ start, end, kind, source },
      pinyin: syllables.map(toMarks),
    }));
    print(JSON.stringify({ text, tokens }));
  }
};

/** Lines as given, without the empty one that a closing line break leaves. */
function linesOf(input: string): string[] {
  const lines = input.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
