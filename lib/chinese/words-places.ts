/** Places nobody has listed, by what their names end in: 沿背村, 布吉街道, 京广路隧道. */
import { type NameModel, NEVER, roleCost } from './names.ts';
import { unitSet } from './units.ts';
import { NO_WORD, type WordTrie } from './word-trie.ts';
import { Kind, nats, type Propose, type Proposer } from './words-run.ts';

const PLACE = 8.5;
/** The characters of a place's name depend on each other. */
const SHARE = 0.8;
const PLACES =
  '街道 社区 大道 大桥 水库 隧道 新区 新城 古镇 林场 机场 车站 火车站 高铁站 自治州 自治县 医院 中学 小学 公园 ' +
  '广场 小区 大厦 油田 煤矿 水电站 核电站 工业园 产业园 铁路 高铁 高速 运河 遗址 村委会 居委会';
const lengths = (longest: number, endings: readonly string[]) =>
  endings.map((ending): [string, number] => [ending, longest]);

/** Endings, each with the longest name that stands before it. */
const ENDINGS: ReadonlyMap<string, number> = new Map([
  ...lengths(3, Array.from('村镇乡')),
  ...lengths(2, Array.from('路街湖河江山岛港寺桥庄屯寨坝堡沟')),
  ...lengths(3, PLACES.split(' ')),
]);
const LONGEST_ENDING = 3;
const LONGEST_NAME = 3;

/** What a character never seen in a place's name costs in a name of two before these endings. */
const STRANGE = nats(9);
const SMALL_PLACE = /[村镇乡]/;
const ENDING_FIRST = unitSet(ENDINGS.keys());
/** Endings stand inside a name only as its last character: 周市镇, but 枫香镇|花茂村. */
const INSIDE = unitSet('县镇乡市区村');

/** Proposes name + ending where the characters of the name occur in names of places. */
export function proposePlaces(model: NameModel, trie: WordTrie): Proposer {
  return ({ text, end: runEnd }, from, propose) => {
    if (!endsAhead(text, from)) return;
    let cost = 0;
    let strange = false;
    for (let length = 1; length <= LONGEST_NAME; length++) {
      const at = from + length - 1;
      if (at + 1 >= runEnd) return;
      const unit = text.charCodeAt(at);
      const inside = INSIDE[unit] === 1;
      if (inside && length === 1) return;
      const character = roleCost(model.toponym, unit);
      if (character === NEVER && (strange || length > 2 || NEVER_PLACE[unit] === 1)) return;
      strange ||= character === NEVER;
      cost += (character === NEVER ? STRANGE : character) * SHARE;
      if (isCommon(trie, text, from, length)) return;
      if (length > 1) offerEndings(text, from, from + length, runEnd, cost, strange, propose);
      if (inside) return;
    }
  };
}

/** True when an ending begins where one could: a quick look before the long one. */
function endsAhead(text: string, from: number): boolean {
  return (
    ENDING_FIRST[text.charCodeAt(from + 2)] === 1 || ENDING_FIRST[text.charCodeAt(from + 3)] === 1
  );
}

/** 当地|村 is no name: a word that is common and nothing but a word. */
function isCommon({ costs, classes, step }: WordTrie, text: string, from: number, length: number) {
  if (length === 1) return false;
  let node = 0;
  for (let at = from; at < from + length && node >= 0; at++) node = step(node, text.charCodeAt(at));
  return node >= 0 && classes[node] === 0 && (costs[node] ?? NO_WORD) < COMMON;
}

const COMMON = nats(11);

function offerEndings(
  text: string,
  from: number,
  nameEnd: number,
  runEnd: number,
  cost: number,
  strange: boolean,
  propose: Propose,
): void {
  const length = nameEnd - from;
  for (let to = nameEnd + 1; to <= Math.min(runEnd, nameEnd + LONGEST_ENDING); to++) {
    const ending = text.slice(nameEnd, to);
    if (length > (ENDINGS.get(ending) ?? 0)) continue;
    if (strange && !SMALL_PLACE.test(ending)) continue;
    propose(from, to, Math.round(cost) + nats(PLACE + 2.5 * (length - 2)), Kind.place);
  }
}

const NEVER_PLACE = unitSet(
  '的了在是我你他们这那个各每全本该进出到来去回入为和与及等从向一二三四五六七八九十',
);
