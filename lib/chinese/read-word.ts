/** Reads one word in its place: see read.ts for who decides. */
import { isHan } from './characters.ts';
import { readName, surnameReading } from './name-readings.ts';
import type { ReaderSources } from './read.ts';
import { agreement, overruled } from './reading-choice.ts';
import { Reach, ruleReading } from './reading-rules.ts';
import type { ReadingSource } from './token.ts';
import type { Word } from './words.ts';

/** A word among the words of a Simplified text. */
export interface WordInPlace {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: number;
}

export interface WordReading {
  readonly syllables: readonly string[];
  readonly source: ReadingSource;
  readonly guess?: boolean;
  readonly alternatives?: readonly (readonly string[])[];
}

/** What the ranker finds less likely than this (e⁻⁰·³, three in four) is a guess. */
const SURE = -0.3;
/** Readings of words are kept for as many words. */
const KEPT = 20_000;
/** Han that nothing knows how to read. */
const UNREAD = '';

const ADDRESS =
  /^(?:先生|女士|小姐|太太|老师|师傅|同学|大爷|大妈|大姐|阿姨|叔叔|某某?(?!些|种|个|一)|氏)/;

/** Surnames with a reading of their own that no title follows as another word (as in 任主任, 区长). */
const BEFORE_TITLES = new Set('单解仇查盖翟缪臧阚冼朴逄曾覃訾隗郗佘谌牟');
const TITLE =
  /^(?:教授|主任|局长|书记|[县市院校处科厅部镇乡村队班站所行社]长|总经理|总监|医生|律师|博士|经理|记者|警官|法官|教练|院士|大夫|主席|导演|编辑|会计|秘书|司令|将军|政委)/;

/** Reads one word in its place: the reader's own word first, then reviewed ones, names, the dictionary, the ranker. */
export function createWordReader({ dictionary, ranker, reviewed, rare, own }: ReaderSources) {
  const kept = new Map<string, readonly (readonly string[])[]>();

  return read;

  function read(place: WordInPlace): WordReading {
    const { text, words, index } = place;
    const { start, end, kind } = words[index] ?? { start: 0, end: 0, kind: 'other' };
    const word = text.slice(start, end);
    const mine = own?.get(word);
    if (mine) return { syllables: mine, source: 'reader' };
    const known = word.length > 1 ? reviewed.get(word) : undefined;
    if (known) return { syllables: ruled(text, start, known), source: 'lexicon' };
    const readings = readingsOf(word);
    if (kind === 'person') return readPerson(place, word, readings);
    if ([...word].length === 1) return readCharacter(place, start, Reach.alone);
    if (readings.length === 0) return readParts(place, start, end);
    return readKnown(place, start, readings);
  }

  /** A reviewed word in its place: 没收, but 没收到. */
  function ruled(text: string, start: number, syllables: readonly string[]): readonly string[] {
    return syllables.map((syllable, at) => ruleReading(text, start + at, Reach.listed) ?? syllable);
  }

  /** A name is read as the dictionary has it, else surname first. */
  function readPerson(
    place: WordInPlace,
    name: string,
    readings: readonly (readonly string[])[],
  ): WordReading {
    const start = place.words[place.index]?.start ?? 0;
    if (readings.length > 0 && name.length > 1) {
      return { ...readKnown(place, start, readings), source: 'name' };
    }
    const syllables = readName(
      name,
      (offset) => readCharacter(place, start + offset, Reach.unlisted).syllables[0] ?? UNREAD,
    );
    return { syllables, source: 'name' };
  }

  /** A word of the dictionary, with the readings it has there. */
  function readKnown(
    place: WordInPlace,
    start: number,
    readings: readonly (readonly string[])[],
  ): WordReading {
    const offsets = hanOffsets(place.text, start, place.words[place.index]?.end ?? start);
    const ranked = offsets.map((at, syllable) =>
      ranker.rank({ ...place, at, lexical: distinctAt(readings, syllable) }),
    );
    const [best = [], ...others] = [...readings].sort(
      (a, b) => agreement(b, ranked) - agreement(a, ranked),
    );
    const syllables = best.map((syllable, at) => {
      const offset = offsets[at] ?? start;
      const ruled = ruleReading(place.text, offset, Reach.listed);
      return ruled ?? overruled(place.text.charAt(offset), syllable, ranked[at] ?? []);
    });
    if (others.length === 0) return { syllables, source: 'lexicon' };
    return { syllables, source: 'lexicon', guess: true, alternatives: others };
  }

  /** A word without an entry: the longest words inside it, from the left. */
  function readParts(place: WordInPlace, start: number, end: number): WordReading {
    const { text } = place;
    const syllables: string[] = [];
    let guess = false;
    for (let at = start; at < end; ) {
      const to = partEnd(text, at, end);
      const part = text.slice(at, to);
      const [listed] = to - at > 1 ? readingsOf(part) : [];
      const reading = to - at > 1 ? (reviewed.get(part) ?? listed) : undefined;
      if (reading) {
        syllables.push(...reading);
        at = to;
      } else {
        const code = String.fromCodePoint(text.codePointAt(at) ?? 0);
        if (isHan(code)) {
          const one = readCharacter(place, at, Reach.unlisted);
          syllables.push(...one.syllables);
          guess ||= one.guess === true;
        }
        at += code.length;
      }
    }
    return { syllables, source: guess ? 'ranker' : 'lexicon', ...(guess && { guess }) };
  }

  /** Where the longest reviewed or listed word at `at` ends; one code unit on when there is none. */
  function partEnd(text: string, at: number, end: number): number {
    let to = Math.max(Math.min(dictionary.longest(text, at), end), at + 1);
    for (let further = end; further > to; further--) {
      if (reviewed.has(text.slice(at, further))) to = further;
    }
    return to;
  }

  /** One character in its place: alone, or part of a word without an entry. */
  function readCharacter(place: WordInPlace, at: number, reach: Reach): WordReading {
    const { text } = place;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const isNamed =
      /(?:^|[^百贵同异复单大])姓$/.test(text.slice(Math.max(0, at - 2), at)) ||
      ADDRESS.test(text.slice(at + 1, at + 4)) ||
      (BEFORE_TITLES.has(character) && TITLE.test(text.slice(at + 1, at + 4)));
    const surname = isNamed && surnameReading(character);
    if (surname) return { syllables: surname, source: 'name' };
    const ruled = ruleReading(text, at, reach);
    if (ruled) return { syllables: [ruled], source: 'rule' };
    const [first, ...others] = ranker.rank({ ...place, at, lexical: [] });
    if (first) {
      const syllables = [first.reading];
      if (others.length === 0) return { syllables, source: 'single' };
      const alternatives = others.map(({ reading }) => [reading]);
      const guess = first.likelihood < SURE;
      return { syllables, source: 'ranker', ...(guess && { guess }), alternatives };
    }
    const usual = reviewed.get(character);
    if (usual) return { syllables: usual, source: 'lexicon' };
    const [listed, ...more] = readingsOf(character);
    if (!listed) return readRare(character);
    if (more.length === 0) return { syllables: listed, source: 'single' };
    return { syllables: listed, source: 'lexicon', guess: true, alternatives: more };
  }

  function readRare(character: string): WordReading {
    const syllable = rare?.(character);
    return syllable
      ? { syllables: [syllable], source: 'single' }
      : { syllables: [UNREAD], source: 'none' };
  }

  function readingsOf(word: string): readonly (readonly string[])[] {
    const found = kept.get(word);
    if (found) return found;
    if (kept.size >= KEPT) kept.clear();
    const readings = dictionary.readings(word);
    kept.set(word, readings);
    return readings;
  }
}

/** Where the Han characters of a stretch of text begin. */
function hanOffsets(text: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (isHan(character)) offsets.push(at);
    at += character.length;
  }
  return offsets;
}

/** The readings of one character of a word. */
function distinctAt(readings: readonly (readonly string[])[], at: number): string[] {
  return [...new Set(readings.flatMap((syllables) => syllables[at] ?? []))];
}
