/**
 * Reads what someone typed as pinyin: tone marks, tone numbers or none, apostrophes, ü or v,
 * whole syllables, a last one begun (`maotengf`), or initials (`mtf`). An ambiguous string gives
 * several answers: `xian` is xian and xi'an.
 */

/** One typed syllable: `text` as typed; not `whole` when it only begins one. Tone 1–5, if typed. */
export interface TypedSyllable {
  readonly text: string;
  readonly whole: boolean;
  readonly tone?: number;
}

/** A way to cut the typed letters, cheapest first: whole syllables cost least, initials most. */
export interface Cut {
  readonly syllables: readonly TypedSyllable[];
  readonly cost: number;
}

/** What a syllable that is only its beginning costs; more cuts than one bare initial are dropped. */
export const UNFINISHED_COST = 1;
const INITIAL_COST = 10;
const SYLLABLE_COST = 0.01;

const LONGEST_INPUT = 60;
const LONGEST_SYLLABLE = 6;
const CUTS_KEPT = 6;
const INITIAL = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw]|[aoe])$/;

/**
 * The likeliest cuts of `typed` (lower case) into syllables of `inventory`, cheapest first; empty
 * when it cannot be pinyin. When whole syllables will do, cuts with bare initials are left out.
 */
export function cutPinyin(typed: string, inventory: readonly string[]): Cut[] {
  const letters = readLetters(typed);
  if (!letters || isOneLetterRepeated(letters.text)) return [];
  const cuts = bestCuts(letters, new Set(inventory.filter(hasVowel)), inventory);
  const wanted = cuts.some(({ cost }) => cost < INITIAL_COST)
    ? cuts.filter(({ cost }) => cost < INITIAL_COST)
    : cuts;
  return wanted.slice(0, CUTS_KEPT);
}

/** Letters without their tones; `tones` by the index of the letter that bears or ends with it. */
interface Letters {
  readonly text: string;
  readonly marks: ReadonlyMap<number, number>;
  /** Index after which a syllable must end, with the tone typed there, 0 for none. */
  readonly ends: ReadonlyMap<number, number>;
}

const TONE_MARKS = new Map([
  ['\u0304', 1],
  ['\u0301', 2],
  ['\u030c', 3],
  ['\u0300', 4],
]);
const DIAERESIS = '\u0308';

function readLetters(typed: string): Letters | undefined {
  if (typed.length > LONGEST_INPUT) return undefined;
  let text = '';
  const marks = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const character of typed.replaceAll('u:', 'ü').normalize('NFD')) {
    const tone = TONE_MARKS.get(character);
    if (/[a-z]/.test(character)) text += character === 'v' ? 'ü' : character;
    else if (character === DIAERESIS && text.endsWith('u')) text = `${text.slice(0, -1)}ü`;
    else if (tone !== undefined && text !== '') marks.set(text.length - 1, tone);
    else if (/[0-5]/.test(character) && text !== '') ends.set(text.length, Number(character) || 5);
    else if (/['\s-]/.test(character)) ends.set(text.length, ends.get(text.length) ?? 0);
    else return undefined;
  }
  return text === '' ? undefined : { text, marks, ends };
}

/** Nobody who types m or r means 呒 or 儿. */
const hasVowel = (syllable: string): boolean => /[aeiouü]/.test(syllable);

const isOneLetterRepeated = (text: string): boolean => /^(.)\1{3,}$/.test(text);

/** Works from the end: the best cuts of each tail are made from the best cuts of shorter tails. */
function bestCuts(
  letters: Letters,
  whole: ReadonlySet<string>,
  inventory: readonly string[],
): Cut[] {
  const { text } = letters;
  const tails: Cut[][] = Array.from({ length: text.length + 1 }, () => []);
  tails[text.length] = [{ syllables: [], cost: 0 }];
  for (let start = text.length - 1; start >= 0; start--) {
    const cuts: Cut[] = [];
    for (let end = start + 1; end <= Math.min(text.length, start + LONGEST_SYLLABLE); end++) {
      const tone = toneOf(letters, start, end);
      if (tone === undefined) continue;
      for (const { written, isWhole, cost } of formsOf(text, start, end, whole, inventory)) {
        const syllable = { text: written, whole: isWhole, ...(tone === 0 ? {} : { tone }) };
        for (const tail of tails[end] ?? []) {
          cuts.push({ syllables: [syllable, ...tail.syllables], cost: cost + tail.cost });
        }
      }
    }
    tails[start] = cuts.sort((a, b) => a.cost - b.cost).slice(0, CUTS_KEPT);
  }
  return tails[0] ?? [];
}

function formsOf(
  text: string,
  start: number,
  end: number,
  whole: ReadonlySet<string>,
  inventory: readonly string[],
): { written: string; isWhole: boolean; cost: number }[] {
  const written = spelling(text.slice(start, end));
  const forms = [];
  if (whole.has(written)) forms.push({ written, isWhole: true, cost: SYLLABLE_COST });
  if (end === text.length && inventory.some((one) => one !== written && one.startsWith(written))) {
    forms.push({ written, isWhole: false, cost: UNFINISHED_COST });
  } else if (INITIAL.test(written) && inventory.some((one) => one.startsWith(written))) {
    forms.push({ written, isWhole: false, cost: INITIAL_COST });
  }
  return forms;
}

/** The tone typed on letters `start` to `end`; 0 for none; undefined when they are not together. */
function toneOf({ marks, ends }: Letters, start: number, end: number): number | undefined {
  for (let at = start + 1; at < end; at++) if (ends.has(at)) return undefined;
  const typed = [...marks].filter(([at]) => at >= start && at < end).map(([, tone]) => tone);
  const atEnd = ends.get(end);
  if (atEnd) typed.push(atEnd);
  return typed.length > 1 ? undefined : (typed[0] ?? 0);
}

/** jü is written ju, and lue is how many write lüe. */
function spelling(syllable: string): string {
  return syllable.replace(/^([jqxy])ü/, '$1u').replace(/^([ln])ue$/, '$1üe');
}
