/** What the reader says of a word, from what is known of it to what is kept. */
import type { Objection, ReadingChoice, WordValue } from '../../components/WordForm.tsx';
import { isHan } from '../../lib/chinese/characters.ts';
import { foldScript } from '../../lib/chinese/fold.ts';
import { type ReadingStyle, showSyllables } from '../../lib/chinese/show.ts';
import { parseSyllable, toMarks } from '../../lib/chinese/syllable.ts';
import type { WordReadings } from '../../lib/chinese/token.ts';
import { fromZhuyin } from '../../lib/chinese/zhuyin.ts';
import { type OwnWord, parseOwnWord } from '../../lib/extension/own-words.ts';

/** The form before the reader touches it: what was said before, else how the word is read now. */
export function formOf(
  known: WordReadings,
  said: OwnWord | undefined,
  style: ReadingStyle,
): WordValue {
  const { word, kind, syllables } = known;
  return {
    word,
    reading: spelled(said?.syllables ?? syllables, style),
    kind: said?.kind ?? (kind === 'other' ? 'word' : kind),
    whole: said !== undefined && !said.syllables,
  };
}

/** Characters of a word with several readings, and which of them stands in the form. */
export function choicesOf(
  { word, syllables, choices }: WordReadings,
  reading: string,
  style: ReadingStyle,
): readonly ReadingChoice[] {
  const typed = syllablesIn(reading);
  const now = typed.length === syllables.length ? typed : syllables;
  return [...word].filter(isHan).flatMap((character, place) => {
    const others = choices[place] ?? [];
    if (others.length < 2) return [];
    const readings = others.map((syllable) => ({
      text: spelled([syllable], style),
      chosen: now[place] === syllable,
      whole: spelled(now.with(place, syllable), style),
    }));
    return [{ character, readings }];
  });
}

/** The word to keep, or what is wrong: 單曉明, `Shàn Xiǎo míng` → 单晓明 shan4 xiao3 ming2. */
export function understand({ word, reading, kind, whole }: WordValue): OwnWord | Objection {
  const simplified = foldScript(word.trim());
  if (!parseOwnWord({ word: simplified, kind })) return 'word';
  if (whole || reading.trim() === '') return { word: simplified, kind };
  return parseOwnWord({ word: simplified, kind, syllables: syllablesIn(reading) }) ?? 'reading';
}

/** A kept reading as it is shown in the list: shàn xiǎo míng. */
export function shownReading({ syllables = [] }: OwnWord): string {
  return syllables.map(toMarks).join(' ');
}

/** As the reader writes pinyin, but plain: no capitals, and r5 stays apart from er2. */
function spelled(syllables: readonly string[], style: ReadingStyle): string {
  const plain = { ...style, capitalNames: false, erhua: 'joined' } as const;
  return showSyllables(syllables, plain, { word: '', kind: 'word' })
    .map(({ text }) => text)
    .join(' ');
}

function syllablesIn(reading: string): readonly string[] {
  return reading
    .trim()
    .split(/[\s'’·-]+/)
    .map((spelling) => parseSyllable(spelling) ?? fromZhuyin(spelling) ?? spelling);
}
