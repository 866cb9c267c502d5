/** A run of Han characters being cut, as those see it who propose words that nobody has listed. */
import { isHanUnit } from './characters.ts';
import { unitSet } from './units.ts';
import { COST_SCALE, WordClass, type WordTrie } from './word-trie.ts';

/** Indexes of TokenKind in the lattice's byte arrays. */
export const Kind = { word: 0, person: 1, place: 2, term: 3, other: 4 } as const;

export interface Run {
  readonly text: string;
  /** UTF-16 offsets in `text`: the run may end before the Han characters do. */
  readonly start: number;
  readonly end: number;
  /** True when the word before the run, and before the 、 between, is a person. */
  readonly afterPerson: boolean;
  /** True when a dot stands somewhere in the run, as inside 伊姆兰·汗. */
  readonly hasDot: boolean;
  /** How much likelier a person ends at an offset, by what follows; in nats to take off. */
  likelierBefore(offset: number): number;
  /** True when a title such as 书记 ends at an offset. Known for offsets up to the current one. */
  titleEndsAt(offset: number): boolean;
}

/** Adds a way to write `[from, to)` as one word at a cost. */
export type Propose = (from: number, to: number, cost: number, kind: number) => void;

/** Proposes words that begin at `from`. */
export type Proposer = (run: Run, from: number, propose: Propose) => void;

/** −log probability as the lattice counts it. */
export const nats = (cost: number) => Math.round(cost * COST_SCALE);

/** How much likelier a person is in front of what stands at `at`, in nats to take off. */
export function followsPerson(trie: WordTrie, text: string, at: number): number {
  if (at >= text.length) return 0.5;
  let node = 0;
  let likelier = 0;
  for (let to = at; to < text.length && to < at + 4; to++) {
    node = trie.step(node, text.charCodeAt(to));
    if (node < 0) break;
    const classes = trie.classes[node] ?? 0;
    if (classes & WordClass.afterName) likelier = Math.max(likelier, to > at ? 2 : 1);
    if (classes & WordClass.title) likelier = Math.max(likelier, 1.5);
  }
  if (likelier > 0) return likelier;
  return LISTED[text.charCodeAt(at)] === 1 ? 1.5 : isHanUnit(text, at) ? -0.5 : 0.5;
}

/** Marks between names. */
const LISTED = unitSet('、/／');
/** The dots that foreign names are written with. */
export const DOTS = unitSet('·•・‧');

/** How much likelier a person is after what stands before `at`, in nats to take off. */
export function precedesPerson(run: Run, at: number): number {
  if (at > run.start) return run.titleEndsAt(at) ? 4 : isIntroduced(run, at) ? 2 : -0.7;
  if (run.afterPerson) return 3.5;
  return /[、/／:：(（]/.test(run.text.charAt(at - 1)) ? 1.5 : 0.7;
}

/** 七十八岁的解玉兰, 一位名叫单雄的老人 */
function isIntroduced({ text, start }: Run, at: number): boolean {
  const last = text.charAt(at - 1);
  if (last !== '的' && last !== '叫' && last !== '名') return false;
  return /(?:岁的|叫|[原本化曾]名)$/.test(text.slice(Math.max(start, at - 2), at));
}
