/** What a reader who corrects a word chooses from. */
import { isHan } from './characters.ts';
import type { Dictionary } from './dictionary.ts';
import { taiwanReading } from './explain.ts';
import { foldScript } from './fold.ts';
import type { Reader } from './read.ts';
import { isSyllable } from './syllable.ts';
import type { WordReadings } from './token.ts';

export interface WordReadingSources {
  readonly dictionary: Dictionary;
  readonly read: Reader;
  readonly region: 'mainland' | 'taiwan';
}

/**
 * How `word`, in either script, is read when it stands alone, and how else each of its characters
 * can be, as the dictionary has them: 单晓明 → dan1 xiao3 ming2; 单: dan1, shan4, chan2.
 */
export function wordReadings(word: string, sources: WordReadingSources): WordReadings {
  const { dictionary, read, region } = sources;
  const simplified = foldScript(word.trim());
  const tokens = read(simplified);
  const [token] = tokens;
  const mine = token?.source === 'reader' && tokens.length === 1;
  const local = region === 'taiwan' && !mine ? taiwanReading(dictionary, simplified) : undefined;
  const here = tokens.flatMap(({ syllables }) => syllables);
  const syllables = local?.length === here.length ? local : here;
  return {
    word: simplified,
    kind: token && tokens.length === 1 ? token.kind : 'word',
    syllables,
    choices: [...simplified].filter(isHan).map((character, place) => {
      const listed = dictionary.entries(character).flatMap(readingsOf).filter(isSyllable);
      const now = syllables[place] ?? '';
      return [...new Set(listed.includes(now) || now === '' ? listed : [now, ...listed])];
    }),
  };
}

function readingsOf(entry: ReturnType<Dictionary['entries']>[number]): readonly string[] {
  return [...entry.syllables, ...(entry.taiwan ?? []), ...(entry.alsoRead ?? [])];
}
