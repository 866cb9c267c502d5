/** Foreign names written with the characters kept for that: 施瓦布, 厄立特里亚, 伊姆兰·汗. */
import { type NameModel, NEVER, roleCost } from './names.ts';
import { unitSet } from './units.ts';
import { DOTS, Kind, nats, type Proposer, precedesPerson } from './words-run.ts';

const FOREIGN = 9;
/** Characters of one foreign name depend on each other, so they cost less than they would alone. */
const SHARE = 0.65;
const LONGEST = 14;
/** Words that may follow a name and also occur inside one: 马拉多纳因病, 海因里希. */
const NEVER_LAST = unitSet('因将对当等比以从到会于与和为曾在开家王人第首再又已还');
/** What a character never seen in a foreign name costs in one with a dot: 雪克来提·扎克尔. */
const STRANGE = nats(8);
const MOST_STRANGE = 2;
/** Little words around names, never inside them. */
const LITTLE = unitSet(
  '的了在是和与及岁人位名省市县区年月日就也都而将把被让请向从到为以其之这那有说叫由及',
);

/** Proposes runs of two or more such characters; two only after a title or in a list of names. */
export function proposeForeign(model: NameModel): Proposer {
  return (run, from, propose) => {
    const { text } = run;
    const dotted = run.hasDot && dotAhead(text, from, run.end);
    if (!dotted && roleCost(model.foreign, text.charCodeAt(from)) === NEVER) return;
    const before = precedesPerson(run, from);
    let cost = 0;
    let dots = 0;
    let strange = 0;
    const limit = Math.min(run.end, from + LONGEST);
    for (let to = from + 1; to <= limit; to++) {
      const unit = text.charCodeAt(to - 1);
      if (DOTS[unit] === 1) {
        dots++;
        continue;
      }
      const character = roleCost(model.foreign, unit);
      if (character === NEVER && (!dotted || LITTLE[unit] === 1)) break;
      if (character === NEVER && ++strange > MOST_STRANGE) break;
      cost += character === NEVER ? STRANGE : character * SHARE;
      const letters = to - from - dots;
      if (letters < (before >= 3 || dots > 0 ? 2 : 3)) continue;
      if (NEVER_LAST[unit] === 1 || (dotted && dots === 0)) continue;
      const context = before + run.likelierBefore(to) + dots * 6;
      const total = Math.max(nats(3), Math.round(cost) + nats(FOREIGN - context));
      propose(from, to, total, Kind.person);
      if (dots === 0 && to < run.end && PLACE[text.charCodeAt(to)] === 1) {
        propose(from, to, total - nats(1), Kind.place);
        propose(from, to + 1, total + nats(0.5), Kind.place);
      }
    }
  };
}

/** What makes a place of a foreign name: 卡迪夫城, 阿土列尔村. */
const PLACE = unitSet('州省市县郡城堡岛港区湖河村镇乡山');

/** True when a dot comes within the length of a name's first part. */
function dotAhead(text: string, from: number, end: number): boolean {
  const limit = Math.min(end, from + 7);
  for (let at = from + 1; at < limit; at++) if (DOTS[text.charCodeAt(at)] === 1) return true;
  return false;
}
