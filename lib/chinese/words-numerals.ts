/** Numbers written in characters, as wholes: 第十二, 二〇二一, 三千五百万. */
import { unitSet } from './units.ts';
import { Kind, nats, type Proposer } from './words-run.ts';

const NUMERAL = unitSet('〇零一二三四五六七八九十百千万亿两');
const FIRST = unitSet('第〇零一二三四五六七八九十百千万亿两');
const COST = nats(10);
const LONGEST = 24;

/** Proposes the longest number at an offset, with 第 before it, when it is two or more long. */
export const proposeNumerals: Proposer = ({ text, end }, from, propose) => {
  if (FIRST[text.charCodeAt(from)] !== 1) return;
  let to = text[from] === '第' ? from + 1 : from;
  const limit = Math.min(end, from + LONGEST);
  while (to < limit && NUMERAL[text.charCodeAt(to)] === 1) to++;
  if (to > from + 1) propose(from, to, COST, Kind.word);
};
