/** Chinese names nobody has listed: 谢建辉, 欧阳建国, 易纲. */
import type { NameModel } from './names.ts';
import { COMPOUND_SURNAMES, NEVER, roleCost } from './names.ts';
import type { WordTrie } from './word-trie.ts';
import { followsPerson, Kind, nats, type Proposer, precedesPerson } from './words-run.ts';

/** −log probability that a word of the news is such a name, and of its length. */
const PERSON = 4;
const TWO_GIVEN = 0.25;
const ONE_GIVEN = 1.8;
/** All compound surnames together are about as rare as one rare surname. */
const COMPOUND = nats(6.5);
/** 屠呦呦, 范冰冰: whoever says the character once may say it twice. */
const REPEATED = nats(2);
/** 林郑月娥: a surname before the surname. */
const TWO_SURNAMES = nats(5);

/** Proposes surname + given name, dearer or cheaper by what stands around it. */
export function proposePeople(model: NameModel, trie: WordTrie): Proposer {
  return (run, from, propose) => {
    const { text } = run;
    const single = roleCost(model.surname, text.charCodeAt(from));
    const compound = compoundAt(text, from);
    if (single === NEVER && compound === 0) return;
    const before = precedesPerson(run, from);

    const offer = (given: number, length: number, cost: number) => {
      const to = given + length;
      if (to > run.end) return;
      const context = before + followsPerson(trie, text, to);
      const shape = length === 2 ? TWO_GIVEN : ONE_GIVEN;
      propose(from, to, cost + nats(PERSON + shape - context), Kind.person);
    };
    const offerBoth = (given: number, surname: number) => {
      const first = text.charCodeAt(given);
      const second = text.charCodeAt(given + 1);
      const only = roleCost(model.only, first);
      const pair = roleCost(model.first, first);
      const last = roleCost(model.second, second);
      if (only !== NEVER) offer(given, 1, surname + only);
      const again = first === second ? REPEATED : last;
      if (pair !== NEVER && last !== NEVER) offer(given, 2, surname + pair + again);
    };
    if (single !== NEVER) offerBoth(from + 1, single);
    if (compound > 0) offerBoth(from + compound, COMPOUND);
    const husband = roleCost(model.surname, text.charCodeAt(from + 1));
    if (single !== NEVER && husband !== NEVER) offerBoth(from + 2, single + husband + TWO_SURNAMES);
  };
}

/** The length of the surname of two or three characters at `at`, 0 for none. */
function compoundAt(text: string, at: number): number {
  if (COMPOUND_SURNAMES.has(text.slice(at, at + 2))) return 2;
  return COMPOUND_SURNAMES.has(text.slice(at, at + 3)) ? 3 : 0;
}
