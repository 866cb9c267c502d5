/**
 * What a query asks for. It is cut at spaces into words that must all occur; a word is a run of
 * slots, each with the characters that may stand there: one for 毛, many for `mao`.
 */
import { foldForSearch } from '../chinese/fold.ts';
import { type Cut, cutPinyin, type TypedSyllable, UNFINISHED_COST } from './pinyin.ts';
import { FIRST_READING, type Readings } from './readings.ts';
import { kindOf, runsOf, SOLID } from './runs.ts';

/** The characters that may stand at one place of a word, each with how well it fits, 0 to 1. */
export type Slot = Pick<ReadonlyMap<number, number>, 'size' | 'get' | 'has' | 'keys'>;

/** Any character: the place of a misreading. */
export const ANY: Slot = {
  size: Number.POSITIVE_INFINITY,
  get: (unit) => (kindOf(unit) === SOLID ? 0.2 : undefined),
  has: (unit) => kindOf(unit) === SOLID,
  keys: () => new Map<number, number>().keys(),
};

/** One way to understand a word. `weight` is how much it counts: 1 as written, less for pinyin. */
export interface Pattern {
  readonly slots: readonly Slot[];
  readonly weight: number;
  readonly literal: boolean;
}

/** A word can be found by any of its patterns, best first. */
export interface Word {
  readonly patterns: readonly Pattern[];
}

/** One way to understand the whole query: all words must occur. */
export type Reading = readonly Word[];

/** A query longer than this asks for nothing; a headline has some 60 characters. */
const LONGEST_QUERY = 500;

const MOST_PATTERNS = 8;

const WHOLE_WEIGHT = 0.9;
const UNFINISHED_WEIGHT = 0.7;
const INITIALS_WEIGHT = 0.4;
const OTHER_READING = 0.75;

/** One syllable stands for dozens of characters: xian is rather 西安 than 县, 现 or 先. */
const ONE_SYLLABLE = 0.6;

/**
 * The ways to understand `query`, best first. `mao teng fei` is one name before it is three
 * syllables apart. Empty when there is nothing to look for.
 */
export function readQuery(query: string, readings: () => Readings): Reading[] {
  if (query.length > LONGEST_QUERY) return [];
  const words = foldForSearch(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const apart = words.flatMap((word) => readWord(word, readings));
  if (apart.length === 0 || apart.some(({ patterns }) => patterns.length === 0)) return [];
  if (words.length < 2 || words.some((word) => !isLatin(word))) return [apart];
  const together = { patterns: pinyinPatterns(words.join(' '), readings()) };
  return together.patterns.length > 0 ? [[together], apart] : [apart];
}

/** The parts of a word: a mark such as a comma inside it parts it as it parts a text. */
function readWord(word: string, readings: () => Readings): Word[] {
  const literal = runsOf(word).map((run) => literalPattern(run));
  if (!LATIN.test(word)) return literal.map((pattern) => ({ patterns: [pattern] }));
  if (literal.length > 1) return literal.map((pattern) => ({ patterns: [pattern] }));
  return [{ patterns: [...literal, ...pinyinPatterns(word, readings())] }];
}

const LATIN = /[a-zà-ǿ]/;
const isLatin = (word: string): boolean => /^[a-z0-5':-]+$/.test(withoutMarks(word));
const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** The pattern that matches a run as it is written. */
export function literalPattern(run: string): Pattern {
  const slots = Array.from({ length: run.length }, (_, at) => new Map([[run.charCodeAt(at), 1]]));
  return { slots, weight: 1, literal: true };
}

/** A word whose Latin parts are pinyin: `maotengfei`, or 毛tengfei. */
function pinyinPatterns(word: string, readings: Readings): Pattern[] {
  const parts = word.split(/(\p{Script=Han}+)/u).filter((part) => part !== '');
  let patterns: Pattern[] = [{ slots: [], weight: 1, literal: false }];
  for (const part of parts) {
    const endings = /\p{Script=Han}/u.test(part)
      ? [literalPattern(part)]
      : cutPinyin(part, readings.syllables).map((cut) => patternOf(cut, readings));
    patterns = patterns.flatMap((start) => endings.map((end) => joinPatterns(start, end)));
  }
  return patterns
    .filter(({ slots }) => slots.every((slot) => slot.size > 0))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_PATTERNS);
}

const joinPatterns = (start: Pattern, end: Pattern): Pattern => ({
  slots: [...start.slots, ...end.slots],
  weight: start.weight * end.weight,
  literal: false,
});

function patternOf({ syllables, cost }: Cut, readings: Readings): Pattern {
  const certainty =
    cost < UNFINISHED_COST
      ? WHOLE_WEIGHT
      : cost < UNFINISHED_COST * 2
        ? UNFINISHED_WEIGHT
        : INITIALS_WEIGHT;
  const weight = syllables.length === 1 ? certainty * ONE_SYLLABLE : certainty;
  return { slots: syllables.map((one) => slotOf(one, readings)), weight, literal: false };
}

function slotOf({ text, whole, tone }: TypedSyllable, readings: Readings): Slot {
  const slot = new Map<number, number>();
  const names = whole ? [text] : readings.syllables.filter((one) => one.startsWith(text));
  for (const name of names) {
    for (const [unit, tones] of readings.characters(name) ?? []) {
      if (tone !== undefined && !(tones & (1 << tone))) continue;
      const fit = tones & FIRST_READING ? 1 : OTHER_READING;
      slot.set(unit, Math.max(slot.get(unit) ?? 0, fit));
    }
  }
  return slot;
}
