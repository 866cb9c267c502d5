/**
 * A line of data/lexicon/words.tsv, five columns with tabs between:
 * `碳达峰	term	tan4 da2 feng1	peak carbon emissions	usage: government reports since 2020`
 * word (Simplified), kind, numbered syllables, meaning in English or `-` where the dictionary has the
 * word already, where it is from.
 */
import type { OwnWord } from './lexicon-build.ts';
import { isSyllable } from './syllable.ts';

const LINE = /^(\p{Script=Han}+)\t(word|place|person|term)\t([^\t]+)\t([^\t]+)\t([^\t]+)$/u;

/** The line's word, or null when it has another shape or a syllable that Chinese does not have. */
export function parseOwnWord(line: string): OwnWord | null {
  const [, word = '', kind = '', pinyin = '', definition = ''] = LINE.exec(line) ?? [];
  const syllables = pinyin.split(' ');
  if (syllables.length !== word.length || !syllables.every(isSyllable)) return null;
  const own = { word, kind: kind as OwnWord['kind'] };
  if (definition === '-') return own;
  const proper = kind === 'place' || kind === 'person';
  return { ...own, entry: { simplified: word, traditional: word, syllables, proper, definition } };
}
