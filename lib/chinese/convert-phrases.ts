/** Simplified to OpenCC's standard Traditional, phrase by phrase within the words of the text. */
import { convertName } from './convert-names.ts';
import { singleForm } from './convert-singles.ts';
import type { ScriptTables } from './convert-tables.ts';
import type { Word } from './words.ts';

/** The units of `text` in standard Traditional. `words` are its words, covering it. */
export function convertPhrases(
  tables: ScriptTables,
  text: string,
  words: readonly Word[],
): Uint16Array {
  const units = new Uint16Array(text.length);
  const boundaries = boundariesOf(text, words);
  const people = new Map(words.filter(isPerson).map((word) => [word.start, word]));
  for (let at = 0; at < text.length; ) {
    const person = people.get(at);
    const isName = person && !goesOn(tables, text, person, boundaries);
    if (isName) at = convertName(tables, text, person, units);
    else at = convertAt(tables, text, at, boundaries, units);
  }
  return units;
}

const isPerson = (word: Word) => word.kind === 'person';

/** Converts the longest phrase at `at` that fits the words, else one unit; returns where it ends. */
function convertAt(
  tables: ScriptTables,
  text: string,
  at: number,
  boundaries: Boundaries,
  units: Uint16Array,
): number {
  let end = at + 1;
  let form = 0;
  tables.phrasesAt(text, at, (phraseEnd, phraseForm, isWord) => {
    if (!fits(boundaries, at, phraseEnd, isWord)) return;
    end = phraseEnd;
    form = phraseForm;
  });
  if (form === 0) units[at] = singleForm(tables, text, at);
  else units.set(tables.forms.subarray(form, form + end - at), at);
  return end;
}

/** True when the "name" is only the beginning of a phrase of whole words: 戴发含|齿. */
function goesOn(tables: ScriptTables, text: string, name: Word, boundaries: Boundaries): boolean {
  let longer = false;
  tables.phrasesAt(text, name.start, (end) => {
    if (end > name.end && boundaries[end] === 1) longer = true;
  });
  return longer;
}

/** For each offset: 1 where a word begins or the text ends. */
type Boundaries = Uint8Array;

function boundariesOf(text: string, words: readonly Word[]): Boundaries {
  const boundaries = new Uint8Array(text.length + 1);
  for (const { start } of words) boundaries[start] = 1;
  boundaries[text.length] = 1;
  return boundaries;
}

/** A phrase of whole words, or a word inside a single word; never one that ends within another. */
function fits(boundaries: Boundaries, start: number, end: number, isWord: boolean): boolean {
  if (boundaries[start] === 1 && boundaries[end] === 1) return true;
  for (let at = start + 1; at < end; at++) if (boundaries[at] === 1) return false;
  return isWord;
}
