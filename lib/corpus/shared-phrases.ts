/** Phrases that two texts share and a reader would call a thing. */
import { foldForSearch } from '../chinese/fold.ts';
import { namesSomething } from './names/set-phrases.ts';

const SHORTEST = 4;
const LONGEST = 14;

/** Words that join phrases and are no part of them; 和谐, 参与, 了解 are left whole. */
const JOINTS =
  /的(?![确士])|了(?!解)|(?<!共|总|温|饱)和(?![谐平睦])|(?<!参|给)与(?!会)|以及|及(?![时其])/;
const JOINING = /[的了和与及、]/;

/** What a thing's name ends in. */
const THING =
  /(?:纲要|规划|计划|会议|大会|党代会|全会|报告|条例|公报|出口|产业|产业链|产品|项目|平台|企业|园区|小镇|景区|景点|工程|体系|机制|政策|基金|集群|基地|中心|示范区|旅游|文化|教育|医疗|医药|交通|高铁|城市|乡村|农业|制造|制造业|经济|贸易|市场|能源|汽车|动力|航空|材料|陶瓷|歌剧|部队|代表团|主席团|攻坚战|防控|疫情|振兴|改革|一体化|战略|高地|先锋|精神|实践|经验|模式|品牌|标准|技术|人才|创新|环境|生态|治理|安全|服务|改造|搬迁|合作|论坛|选举|选举办法|监票人|常委会|委员会|政协|人大)$/;

/** Which page a story is on and what every meeting is called tell nothing. */
const EVERYDAY = /日报|记者|本报|通讯员|^.{0,2}(?:工作|情况|会议)(?:报告|汇报|会议)?$/;

/** What leads into a phrase and is no part of it: 而是整座城市; and what only says how: 充分肯定. */
const LEAD_IN = /^(?:(?:而|就|不|也|都|还|这|正|既)是|为了|并且|而且)+(?:整[座个])?/;
const HOW = /^(?:充分|高度|深入|认真|全面|积极|切实|进一步|不断|大力|加快|努力|坚决|共同)/;

/** In how many articles two characters stand side by side. */
export type PairFrequency = (first: number, second: number) => number;

export interface SharedPhrase {
  readonly phrase: string;
  /** It ends like the name of a thing; what does not may be any piece of a sentence. */
  readonly thing: boolean;
}

/**
 * Phrases of 4 to 14 characters that stand in both texts, the longest of those that overlap. A
 * phrase ends where the texts part, unless that cuts a word (加快建|设, 加快建|成): where the pair
 * across the border is commoner than the one inside.
 */
export function sharedPhrases(
  one: string,
  other: string,
  frequency: PairFrequency,
): SharedPhrase[] {
  const [here, there] = [foldForSearch(one), foldForSearch(other)];
  const shared = new Set<string>();
  for (const stretch of commonStretches(here, there)) {
    for (const phrase of phrasesIn(stretch, here, there, frequency)) shared.add(phrase);
  }
  const all = [...shared];
  return all
    .filter((phrase) => !all.some((longer) => longer !== phrase && longer.includes(phrase)))
    .map((phrase) => ({ phrase, thing: THING.test(phrase) }));
}

/** The same Han characters at `here` and `there`, as long as they last. */
interface Stretch {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** The longest stretch from each place of `there`, none inside another. */
function* commonStretches(here: string, there: string): Iterable<Stretch> {
  const places = placesOfGrams(here);
  for (let at = 0; at + SHORTEST <= there.length; ) {
    let best: Stretch | undefined;
    for (const place of places.get(there.slice(at, at + SHORTEST)) ?? []) {
      let length = SHORTEST;
      while (isHanAt(here, place + length) && here[place + length] === there[at + length]) length++;
      if (!best || length > best.length) best = { here: place, there: at, length };
    }
    if (best) yield best;
    at += best ? best.length - SHORTEST + 1 : 1;
  }
}

const MOST_PLACES = 12;

function placesOfGrams(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST <= text.length; at++) {
    const gram = text.slice(at, at + SHORTEST);
    if (!ALL_HAN.test(gram)) continue;
    const known = places.get(gram) ?? [];
    if (known.length < MOST_PLACES) known.push(at);
    places.set(gram, known);
  }
  return places;
}

const ALL_HAN = /^\p{Script=Han}+$/u;
const isHanAt = (text: string, at: number): boolean => ALL_HAN.test(text.charAt(at));

function phrasesIn(
  { here, there, length }: Stretch,
  one: string,
  other: string,
  frequency: PairFrequency,
): string[] {
  const pair = (text: string, at: number) =>
    frequency(text.charCodeAt(at), text.charCodeAt(at + 1));
  const isBorder = (before: boolean, text: string, at: number) =>
    before
      ? isMark(text.charAt(at - 1)) || pair(text, at - 1) < pair(text, at)
      : isMark(text.charAt(at + 1)) || pair(text, at) < pair(text, at - 1);
  let start = 0;
  let end = length;
  // Both texts must have a border there; where one has none, the phrase begins or ends further in.
  while (
    end - start >= SHORTEST &&
    !(isBorder(true, one, here + start) && isBorder(true, other, there + start))
  ) {
    start++;
  }
  while (
    end - start >= SHORTEST &&
    !(isBorder(false, one, here + end - 1) && isBorder(false, other, there + end - 1))
  ) {
    end--;
  }
  return other
    .slice(there + start, there + end)
    .split(JOINTS)
    .map((phrase) => phrase.replace(LEAD_IN, ''))
    .filter((phrase) => phrase.length >= SHORTEST && phrase.length <= LONGEST)
    .filter((phrase) => namesSomething(phrase) && !EVERYDAY.test(phrase) && !HOW.test(phrase));
}

/** Nothing is cut beside a mark or a joining word. */
const isMark = (beside: string): boolean => !ALL_HAN.test(beside) || JOINING.test(beside);
