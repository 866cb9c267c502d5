/** What the reader typed about a word, understood. */
import { foldScript } from '../../lib/chinese/fold.ts';
import { parseSyllable, toMarks } from '../../lib/chinese/syllable.ts';
import { fromZhuyin } from '../../lib/chinese/zhuyin.ts';
import { type OwnKind, type OwnWord, parseOwnWord } from '../../lib/extension/own-words.ts';

export interface Said {
  readonly word: string;
  /** Syllables with spaces between, as marks, numbers or zhuyin; empty for “never split this”. */
  readonly reading: string;
  readonly kind: OwnKind;
}

/** Why something said cannot be kept. */
export type Objection = 'word' | 'reading';

/** The word to keep, or what is wrong: 單曉明, `Shàn Xiǎo míng` → 单晓明 shan4 xiao3 ming2. */
export function understand({ word, reading, kind }: Said): OwnWord | Objection {
  const simplified = foldScript(word.trim());
  if (!parseOwnWord({ word: simplified, kind })) return 'word';
  if (reading.trim() === '') return { word: simplified, kind };
  const syllables = reading
    .trim()
    .split(/[\s'’·-]+/)
    .map(numbered);
  return parseOwnWord({ word: simplified, kind, syllables }) ?? 'reading';
}

/** A kept reading as it is shown in the list: shàn xiǎo míng. */
export function shownReading({ syllables = [] }: OwnWord): string {
  return syllables.map(toMarks).join(' ');
}

function numbered(spelling: string): string {
  return parseSyllable(spelling) ?? fromZhuyin(spelling) ?? spelling;
}
