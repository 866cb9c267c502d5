/** The cheapest way through one run of Han characters. */
import type { Lexicon } from './lexicon.ts';
import { openNames } from './names.ts';
import type { TokenKind } from './token.ts';
import { COST_SCALE, NO_WORD, WordClass } from './word-trie.ts';
import type { Word } from './words.ts';
import { DERIVED, dearer, takesSuffix } from './words-derived.ts';
import { proposeDoubled } from './words-doubled.ts';
import { proposeForeign } from './words-foreign.ts';
import { proposeInstitutions } from './words-institutions.ts';
import { type KnownWord, proposeKnown } from './words-known.ts';
import { proposeNumerals } from './words-numerals.ts';
import { proposeOffices } from './words-offices.ts';
import { proposePeople } from './words-people.ts';
import { proposePlaces } from './words-places.ts';
import { proposeQuoted } from './words-quoted.ts';
import { DOTS, followsPerson, Kind, type Proposer, type Run } from './words-run.ts';

export interface Lattice {
  /** Names to know besides, until the next call. */
  alsoKnow(names: readonly KnownWord[]): void;
  /**
   * Appends the words of `text` from `start` that begin before `until`, knowing the text up to
   * `end`; returns where the last of them ends.
   */
  cut(text: string, start: number, end: number, until: number, words: Word[]): number;
}

const KINDS: readonly TokenKind[] = ['word', 'person', 'place', 'term', 'other'];
const LONGEST = 24;
const UNREACHED = 0x3fffffff;
/** A character no word begins with. */
const UNKNOWN = 17 * COST_SCALE;

/** A lattice for runs of at most `size` code units. Keeps its arrays, so one text at a time. */
export function createLattice(
  { words: trie, names }: Lexicon,
  known: readonly KnownWord[],
  size: number,
): Lattice {
  const { costs, classes } = trie;
  const model = openNames(names);
  const proposers: readonly Proposer[] = [
    proposeNumerals,
    proposeQuoted,
    proposeOffices,
    proposeInstitutions(trie),
    proposeDoubled(trie),
    proposePeople(model),
    proposeForeign(model),
    proposePlaces(model, trie),
    ...(known.length > 0 ? [proposeKnown(known)] : []),
  ];
  const best = new Int32Array(size + 1);
  const back = new Int32Array(size + 1);
  const kinds = new Uint8Array(size + 1);
  const titleEnds = new Uint8Array(size + 1);
  const likelier = new Float64Array(size + 1);
  let origin = 0;
  let also: Proposer | undefined;

  const propose = (from: number, to: number, cost: number, kind: number) => {
    const total = (best[from - origin] ?? 0) + cost;
    if (total >= (best[to - origin] ?? 0)) return;
    best[to - origin] = total;
    back[to - origin] = from;
    kinds[to - origin] = kind;
  };

  function addDictionaryWords({ text, end }: Run, from: number): void {
    let node = 0;
    const limit = Math.min(end, from + LONGEST);
    for (let to = from + 1; to <= limit; to++) {
      node = trie.step(node, text.charCodeAt(to - 1));
      if (node < 0) break;
      const cost = costs[node] ?? NO_WORD;
      if (cost === NO_WORD) continue;
      const bits = classes[node] ?? 0;
      const kind = kindOf(bits);
      propose(from, to, cost + dearer(text, to, kind), kind);
      if (to < end && takesSuffix(text, from, to, kind))
        propose(from, to + 1, cost + DERIVED, kind);
      if (bits & WordClass.title) titleEnds[to - origin] = 1;
    }
    if (DOTS[text.charCodeAt(from)] === 1) propose(from, from + 1, 1, Kind.other);
    else propose(from, from + characterLength(text, from), UNKNOWN, Kind.word);
  }

  function search(run: Run): void {
    origin = run.start;
    best.fill(UNREACHED, 0, run.end - origin + 1);
    titleEnds.fill(0, 0, run.end - origin + 1);
    likelier.fill(Number.NaN, 0, run.end - origin + 1);
    best[0] = 0;
    for (let from = run.start; from < run.end; from++) {
      addDictionaryWords(run, from);
      for (const proposer of proposers) proposer(run, from, propose);
      also?.(run, from, propose);
    }
  }

  /** Several names may end at one offset, so what follows is looked at once. */
  function likelierBefore(text: string, offset: number): number {
    const known = likelier[offset - origin] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const found = followsPerson(trie, text, offset);
    likelier[offset - origin] = found;
    return found;
  }

  return {
    alsoKnow(names) {
      also = names.length > 0 ? proposeKnown(names) : undefined;
    },
    cut(text, start, end, until, words) {
      search({
        ...{ text, start, end },
        hasDot: hasDot(text, start, end),
        afterPerson: followsPersonAndComma(text, words),
        titleEndsAt: (offset) => titleEnds[offset - start] === 1,
        likelierBefore: (offset) => likelierBefore(text, offset),
      });
      const first = words.length;
      for (let to = end; to > start; ) {
        const from = back[to - start] ?? start;
        const kind = KINDS[kinds[to - start] ?? 0] ?? 'word';
        if (from < until) words.push({ start: from, end: to, kind });
        to = from;
      }
      reverseFrom(words, first);
      return words.at(-1)?.end ?? end;
    },
  };
}

function hasDot(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (DOTS[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** Two for a character beyond the first plane, whose halves stay together. */
function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function kindOf(classes: number): number {
  if (classes & WordClass.person) return Kind.person;
  if (classes & WordClass.place) return Kind.place;
  return classes & WordClass.term ? Kind.term : Kind.word;
}

function followsPersonAndComma(text: string, words: readonly Word[]): boolean {
  const comma = words.at(-1);
  if (!comma || words.at(-2)?.kind !== 'person') return false;
  return /^[、/／,，]$/.test(text.slice(comma.start, comma.end));
}

function reverseFrom<T>(items: T[], first: number): void {
  const tail = items.splice(first).reverse();
  for (const item of tail) items.push(item);
}
