/** Names and terms that somebody vouches for: the corpus, or the reader. */
import type { TokenKind } from './token.ts';
import { Kind, nats, type Proposer } from './words-run.ts';

/** A name or term in Simplified. */
export interface KnownWord {
  readonly text: string;
  readonly kind: TokenKind;
  /** Never cut, whatever else the text could say: the reader's own word. */
  readonly certain?: boolean;
}

/** Cheaper than nearly any word; two characters may be a chance meeting. */
const LONG = nats(5);
const SHORT = nats(9);
/** Below any word there is, so that a path through it is the cheapest. */
const CERTAIN = -nats(40);

/** Proposes the known words that begin at an offset. */
export function proposeKnown(known: readonly KnownWord[]): Proposer {
  const groups = byFirstUnit(known);
  return ({ text, end }, from, propose) => {
    for (const word of groups.get(text.charCodeAt(from)) ?? []) {
      const to = from + word.text.length;
      if (to > end || !text.startsWith(word.text, from)) continue;
      propose(from, to, costOf(word), Kind[word.kind]);
    }
  };
}

function costOf({ text, certain }: KnownWord): number {
  if (certain) return CERTAIN;
  return text.length > 2 ? LONG : SHORT;
}

function byFirstUnit(known: readonly KnownWord[]): Map<number, KnownWord[]> {
  const groups = new Map<number, KnownWord[]>();
  for (const word of known) {
    const first = word.text.charCodeAt(0);
    const group = groups.get(first);
    if (group) group.push(word);
    else groups.set(first, [word]);
  }
  return groups;
}
