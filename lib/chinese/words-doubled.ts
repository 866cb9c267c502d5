/** Words said double: 窝窝囊囊 from 窝囊, 认认真真 from 认真. */
import { NO_WORD, type WordTrie } from './word-trie.ts';
import { Kind, nats, type Proposer } from './words-run.ts';

/** Doubled, a word is rarer than plain. */
const DOUBLED = nats(1);

/** Proposes AABB where AB is a word. */
export function proposeDoubled({ step, costs }: WordTrie): Proposer {
  return ({ text, end }, from, propose) => {
    const first = text.charCodeAt(from);
    if (from + 4 > end || text.charCodeAt(from + 1) !== first) return;
    const second = text.charCodeAt(from + 2);
    if (text.charCodeAt(from + 3) !== second) return;
    const node = step(0, first);
    const word = node < 0 ? -1 : step(node, second);
    const cost = costs[word] ?? NO_WORD;
    if (cost !== NO_WORD) propose(from, from + 4, cost + DOUBLED, Kind.word);
  };
}
