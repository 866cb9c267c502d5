/** Places nobody has listed, by what their names end in: 沿背村, 布吉街道, 京广路隧道. */
import { type NameModel, NEVER, roleCost } from './names.ts';
import { Kind, nats, type Propose, type Proposer } from './words-run.ts';

const PLACE = 8;
/** The characters of a place's name depend on each other. */
const SHARE = 0.8;
/** Endings, each with the longest name that stands before it. */
const ENDINGS: ReadonlyMap<string, number> = new Map([
  ...[...'村镇乡'].map((ending): [string, number] => [ending, 3]),
  ...[...'路街湖河江山岛港寺桥庄屯寨坝堡沟'].map((ending): [string, number] => [ending, 2]),
  ...[
    '街道',
    '社区',
    '大道',
    '大桥',
    '水库',
    '隧道',
    '新区',
    '新城',
    '古镇',
    '林场',
    '机场',
    '车站',
    '火车站',
    '高铁站',
    '自治州',
    '自治县',
  ].map((ending): [string, number] => [ending, 3]),
]);
const LONGEST_ENDING = 3;
const LONGEST_NAME = 3;

/** What a character never seen in a place's name costs in a name of two before these endings. */
const STRANGE = nats(9);
const SMALL_PLACE = /[村镇乡]/;
/** Endings do not stand inside a name: 枫香镇|花茂村. */
const INSIDE = /[县镇乡市区村]/;

/** Proposes name + ending where the characters of the name occur in names of places. */
export function proposePlaces(model: NameModel): Proposer {
  return ({ text, end: runEnd }, from, propose) => {
    let cost = 0;
    let strange = false;
    for (let length = 1; length <= LONGEST_NAME; length++) {
      const at = from + length - 1;
      if (at + 1 >= runEnd || INSIDE.test(text.charAt(at))) return;
      const character = roleCost(model.toponym, text.charCodeAt(at));
      if (character === NEVER && (strange || length > 2 || NEVER_PLACE.test(text.charAt(at))))
        return;
      strange ||= character === NEVER;
      cost += (character === NEVER ? STRANGE : character) * SHARE;
      if (length > 1) offerEndings(text, from, from + length, runEnd, cost, strange, propose);
    }
  };
}

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
    propose(from, to, Math.round(cost) + nats(PLACE + 2 * (length - 2)), Kind.place);
  }
}

const NEVER_PLACE =
  /[的了在是我你他们这那个各每全本该进出到来去回入为和与及等从向一二三四五六七八九十]/;
