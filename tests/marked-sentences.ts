/** The sentences of golden/marked.txt and its like: 毛[腾|téng]飞 gives one character's reading. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MarkedSentence {
  readonly text: string;
  /** Syllables with tone marks by the offset of their character, UTF-16. */
  readonly readings: ReadonlyMap<number, string>;
}

/**
 * All of a file, in its order: marked.txt holds those we read right, marked-open.txt those that we read
 * otherwise, some of which are disputed.
 */
export function readMarked(
  name: 'marked.txt' | 'marked-open.txt' = 'marked.txt',
): MarkedSentence[] {
  const file = join(import.meta.dirname, 'golden', name);
  return readFileSync(file, 'utf8').trimEnd().split('\n').map(parseMarked);
}

function parseMarked(line: string): MarkedSentence {
  const readings = new Map<number, string>();
  let text = '';
  for (const [whole, character = '', reading = ''] of line.matchAll(/\[(.)\|([^\]]+)\]|./gu)) {
    if (character !== '') readings.set(text.length, reading);
    text += character === '' ? whole : character;
  }
  return { text, readings };
}
