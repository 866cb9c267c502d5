/** How many marked words of a set of sentences a segmenter gives as exactly one word. */
import { readFileSync } from 'node:fs';
import type { Segmenter } from '../lib/chinese/words.ts';

interface MarkedSentence {
  readonly text: string;
  readonly words: readonly { readonly word: string; readonly kind: string }[];
}

/** The sentences of `tests/golden/FILE`. */
export function sentencesOf(file: string): readonly MarkedSentence[] {
  const path = new URL(`golden/${file}`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { sentences: MarkedSentence[] }).sentences;
}

/** Counts over `tests/golden/FILE`; `lost` lists what was cut or merged, with its sentence. */
export function wordsKept(segment: Segmenter, file: string) {
  const lost: string[] = [];
  let all = 0;
  for (const { text, words } of sentencesOf(file)) {
    const tokens = new Set(segment(text).map(({ start, end }) => `${start}-${end}`));
    let from = 0;
    for (const { word } of words) {
      const next = text.indexOf(word, from);
      const at = next < 0 ? text.indexOf(word) : next; // not every set marks in order
      from = at + word.length;
      all++;
      if (!tokens.has(`${at}-${at + word.length}`)) lost.push(`${word} in ${text}`);
    }
  }
  return { kept: all - lost.length, all, lost };
}
