/**
 * What the ranker learns from: CPP (given by path, never part of the project) and our own examples
 * in data/lexicon/ranker-examples.txt, both with words and dictionary readings as the reader has them.
 */
import { readFileSync } from 'node:fs';
import type { Dictionary } from '../lib/chinese/dictionary.ts';
import type { RankerContext } from '../lib/chinese/ranker-features.ts';
import type { Segmenter } from '../lib/chinese/words.ts';

/** A character in a sentence with its right reading, numbered. */
export interface Sample {
  readonly text: string;
  readonly at: number;
  readonly reading: string;
}

/** CPP: sentences with ▁X▁ in `DIR/NAME.sent`, readings in `DIR/NAME.lb`. */
export function readCpp(sentences: string, labels: string): Sample[] {
  const readings = linesOf(labels);
  return linesOf(sentences).map((line, at) => ({
    text: line.replaceAll('▁', ''),
    at: line.indexOf('▁'),
    reading: (readings[at] ?? '').trim().replace('u:', 'ü'),
  }));
}

/** Our examples: `着 zhao2	火|着|了`, a tab between, the character between bars. */
export function readExamples(file: string): Sample[] {
  return linesOf(file).map((line, number) => {
    const [, character = '', reading = '', marked = ''] = EXAMPLE.exec(line) ?? [];
    const at = marked.indexOf('|');
    if (character === '' || marked.charAt(at + 1) !== character) {
      throw new Error(`${file}:${number + 1}: not an example: ${line}`);
    }
    return { text: marked.replaceAll('|', ''), at, reading };
  });
}

const EXAMPLE = /^(\p{Script=Han}) ([a-zü]+[1-5])\t([^|]*\|\p{Script=Han}\|[^|]*)$/u;

/** A sample as the ranker meets it in reading. */
export function contextOf(
  { text, at }: Sample,
  segment: Segmenter,
  dictionary: Dictionary,
): RankerContext {
  const words = segment(text);
  const index = words.findIndex(({ start, end }) => start <= at && at < end);
  const { start, end } = words[index] ?? { start: at, end: at + 1 };
  return {
    text,
    at,
    words,
    index,
    lexical: lexicalReadings(text.slice(start, end), at - start, dictionary),
  };
}

/** What the dictionary reads the character at `place` of a word of several characters as. */
export function lexicalReadings(word: string, place: number, dictionary: Dictionary): string[] {
  if (word.length < 2) return [];
  return [...new Set(dictionary.readings(word).flatMap((syllables) => syllables[place] ?? []))];
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
