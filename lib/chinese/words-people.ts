/** Chinese names nobody has listed: 谢建辉, 欧阳建国, 易纲. */
import type { NameModel } from './names.ts';
import { COMPOUND_SURNAMES, NEVER, roleCost, TIBETAN_NAMES } from './names.ts';
import { unitSet } from './units.ts';
import { Kind, nats, type Propose, type Proposer, precedesPerson, type Run } from './words-run.ts';

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

const COMPOUND_FIRST = unitSet(COMPOUND_SURNAMES);
const TIBETAN_FIRST = unitSet(TIBETAN_NAMES);

/** Proposes surname + given name, dearer or cheaper by what stands around it. */
export function proposePeople(model: NameModel): Proposer {
  return (run, from, propose) => {
    const { text } = run;
    const first = text.charCodeAt(from);
    if (TIBETAN_FIRST[first] === 1) proposeTibetan(run, from, propose);
    proposeTitled(run, from, propose);
    const single = roleCost(model.surname, first);
    const compound = COMPOUND_FIRST[first] === 1 ? compoundAt(text, from) : 0;
    if (single === NEVER && compound === 0) return;
    const before = precedesPerson(run, from) - (LITTLE[first] === 1 ? littleWord(run, from) : 0);

    const offer = (given: number, length: number, cost: number) => {
      const to = given + length;
      if (to > run.end || text.startsWith('大夫', given)) return;
      const context = before + run.likelierBefore(to) - joined(run, to);
      const shape = length === 2 ? TWO_GIVEN : ONE_GIVEN;
      propose(from, to, cost + nats(PERSON + shape - context), Kind.person);
    };
    const offerBoth = (given: number, surname: number) => {
      const one = text.charCodeAt(given);
      const second = text.charCodeAt(given + 1);
      const only = roleCost(model.only, one);
      const pair = roleCost(model.first, one);
      const last = roleCost(model.second, second);
      if (only !== NEVER) offer(given, 1, surname + only);
      const again = one === second ? REPEATED : last;
      if (pair !== NEVER && last !== NEVER) offer(given, 2, surname + pair + again);
    };
    const unnamed = unnamedLength(text, from + 1);
    if (unnamed > 0) offer(from + 1, unnamed, nats(5));
    if (single !== NEVER) offerBoth(from + 1, single);
    if (compound > 0) offerBoth(from + compound, COMPOUND);
    const husband = roleCost(model.surname, text.charCodeAt(from + 1));
    if (single !== NEVER && husband !== NEVER) offerBoth(from + 2, single + husband + TWO_SURNAMES);
  };
}

/** Little words that a name may end with, but hardly before another word: 贺强和战友, not 贺强和. */
const LAST_LITTLE = unitSet('和与及带在向对从把被将第等');

/** What it costs to take a little word for the end of a name in the middle of a sentence, in nats. */
function joined({ text, end }: Run, to: number): number {
  if (to >= end) return 0;
  const isTheirs = text[to - 1] === '之' && '子女妻夫父母兄弟死家'.includes(text.charAt(to));
  return isTheirs || LAST_LITTLE[text.charCodeAt(to - 1)] === 1 ? 4 : 0;
}

/** Surnames that are far more often little words: 始建于元延, not 于元延. */
const LITTLE = unitSet('于和那从向应过连都与就别同时成会当后');

/** What it costs to take a little word for a surname in the middle of a sentence, in nats. */
function littleWord(run: Run, at: number): number {
  return at > run.start && !run.titleEndsAt(at) ? 5 : 1;
}

/** Two parts of Tibetan names side by side; one alone is a word of the dictionary. */
function proposeTibetan({ text, end }: Run, from: number, propose: Propose): void {
  if (from + 4 > end || !TIBETAN_NAMES.has(text.slice(from, from + 2))) return;
  if (TIBETAN_NAMES.has(text.slice(from + 2, from + 4)))
    propose(from, from + 4, nats(12), Kind.person);
}

/** Between a title and a verb even characters that no model knows are a name: 总书记通伦通电话. */
function proposeTitled(run: Run, from: number, propose: Propose): void {
  if (!run.titleEndsAt(from)) return;
  for (let length = 2; length <= 3 && from + length <= run.end; length++) {
    const context = run.likelierBefore(from + length);
    if (context > 0) propose(from, from + length, nats(9 + 6 * length - context), Kind.person);
  }
}

/** 张某, 李某某: people whom a report does not name. */
function unnamedLength(text: string, at: number): number {
  if (text[at] !== '某') return 0;
  return text[at + 1] === '某' ? 2 : 1;
}

/** The length of the surname of two or three characters at `at`, 0 for none. */
function compoundAt(text: string, at: number): number {
  if (COMPOUND_SURNAMES.has(text.slice(at, at + 2))) return 2;
  return COMPOUND_SURNAMES.has(text.slice(at, at + 3)) ? 3 : 0;
}
