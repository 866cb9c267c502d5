/** Does this row go on where that one broke off? Small pieces of evidence, added up. */
import { balanceOf, endsInPause, isFinished, startsInside } from './punctuation.ts';
import type { PageStatistics } from './statistics.ts';
import { isWordPair } from './word-pairs.ts';

/** A place where text broke off, or may have. */
export interface Ending {
  /** The last characters of the paragraph; a few dozen are enough. */
  readonly tail: string;
  /** Quotation marks still open in the paragraph. */
  readonly open: string;
}

export interface Beginning {
  readonly text: string;
  /** Null where an indent says nothing: headings have none. */
  readonly indented: boolean | null;
}

/** What is known of the whole page when two rows are compared. */
export interface PageHabits {
  readonly statistics: PageStatistics;
  /** Paragraphs on this page begin with an indent. */
  readonly indents: boolean;
  /** First two characters of rows that follow finished rows → how often. */
  readonly openers: ReadonlyMap<string, number>;
}

/**
 * Characters that end words or tie clauses and hardly ever begin a sentence (counted over ten
 * thousand sentences: under one tenth of the share that an average character has).
 */
const NEVER_FIRST = new Set(
  '的了着们得者之及化度率型级类洲际份件条项批届间里们续够育吗呢吧啊么链击划障署谐庭疗牲'.split(''),
);
/**
 * Characters that begin sentences at least twice as often as an average one, counted over ten thousand
 * sentences: words that point or tie, and the commonest surnames.
 */
const OFTEN_FIRST = new Set(
  '在他其这而同第因由此当新但从该如然另每即若许虽距除据随按尽近今去昨记对为以李张王周叶苏陈刘杨梁宋朱徐谢秦赵卢吴胡郑沈曹魏顾冯萧贾郭毕钟柳孟袁邓彭曾唐蔡潘毛'.split(
    '',
  ),
);
const SPEAKER =
  /^(?:\p{Script=Han}{2,4}|会议|大家|他|她|记者|代表们|委员们|全会)(?:还|首先|同时|最后)?(?:指出|强调|说|表示|要求|提出|介绍|认为|告诉|充分肯定|感谢|代表|号召|听取|来到|先后)/u;
const STARTER =
  /^(?:会议|活动|市领导|大家|代表们|委员们|与会|全会|各级|仪式上|当天|当日|当前|目前|近年来|近日|日前|据悉|据了解|据介绍|同时|此外|另外|另据|为了?|随着|今年|去年|今后|下一步|截至|如今|比如|例如|其中|不过|但是|然而|因此|于是|事实上|彼时|此次|本次|首先|其次|最后|一是|二是|三是|第[一二三四五][，,、是]|在[^，]{2,20}[上中下，]|[（(]?[一二三四五六七八九十]{1,2}[）)、]|\d{4}年|\d{1,2}月\d{1,2}日|[——]{2}|[“"]\p{Script=Han}{4,})/u;

/**
 * Evidence that `beginning` continues `ending`: above 0 for, below 0 against; about 4 for an
 * ordinary column cut (`学习十` | `九届五中全会精神`), about -4 after a finished sentence.
 */
export function continuity(ending: Ending, beginning: Beginning, habits: PageHabits): number {
  const { tail } = ending;
  const { text } = beginning;
  if (tail === '' || text === '') return 0;
  let score = endScore(ending, text);
  if (startsInside(text) && !isFinished(tail)) score += 6;
  score += quoteScore(ending, text) + linkScore(tail, text, habits.statistics);
  if (isNeverFirst(text)) score += 3;
  if (/[A-Za-z0-9.]$/.test(tail) && /^[A-Za-z0-9.%％]/.test(text)) score += 1;
  if (habits.indents && beginning.indented !== null) score += beginning.indented ? -6 : 8;
  return score - freshness(text, habits);
}

/** Evidence that `text` begins a paragraph of its own; about 0 for text that says nothing. */
export function freshness(text: string, habits: PageHabits): number {
  let score = OFTEN_FIRST.has(text.charAt(0)) ? 1 : -0.5;
  if (isWordPair(text.slice(0, 2))) score += 0.3;
  if ((habits.openers.get(text.slice(0, 2)) ?? 0) >= 2) score += 1.5;
  if (SPEAKER.test(text)) score += 2;
  if (STARTER.test(text)) score += 1.2;
  if (/^以[^，。]{4,40}为例[，,]/.test(text)) score += 2.5;
  return score;
}

/** True when a paragraph cannot begin like this: its first half stood elsewhere or is lost. */
export function startsMidway(text: string, statistics: PageStatistics): boolean {
  if (startsInside(text) || isNeverFirst(text)) return true;
  if (opensWithLostQuote(text)) return true;
  return statistics.boundness(text.charAt(0)) >= 0.7 && !STARTER.test(text) && !SPEAKER.test(text);
}

/** How strongly the characters on both sides of the cut belong together, from the page itself. */
export function linkScore(tail: string, text: string, statistics: PageStatistics): number {
  const last = tail.slice(-1);
  const first = text.charAt(0);
  if (!/\p{Script=Han}/u.test(last) || !/\p{Script=Han}/u.test(first)) return 0;
  const pair = statistics.count(last + first);
  let score = pair > 0 ? Math.min(2.5, 0.8 + 0.6 * Math.log(pair)) : 0;
  if (isWordPair(last + first)) score = Math.max(score, 1) + 1.5;
  else if (pair === 0) score -= 0.8;
  if (statistics.count(tail.slice(-2) + first) > 0) score += 1.2;
  if (statistics.count(last + text.slice(0, 2)) > 0) score += 1.2;
  return score;
}

function endScore({ tail }: Ending, text: string): number {
  if (/[：:]$/.test(tail)) return /^[“"‘「]/.test(text) ? 1.5 : -1;
  if (/[；;]$/.test(tail))
    return /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[——]{2}|[①-⑳])/.test(text) ? -4 : 3;
  if (isFinished(tail)) return -4.5;
  return endsInPause(tail) ? 6 : 4;
}

function quoteScore({ open, tail }: Ending, text: string): number {
  const { closed } = balanceOf(text.slice(0, 400));
  if (open !== '' && closed !== '' && open.includes(closed.charAt(0)))
    return isFinished(tail) ? 2 : 3;
  if (closed !== '' && !open.includes(closed.charAt(0))) return -1.5;
  return 0;
}

function isNeverFirst(text: string): boolean {
  return NEVER_FIRST.has(text.charAt(0));
}

/** `自己的感受和心得。”张翔说。` closes a quotation that was never opened. */
function opensWithLostQuote(text: string): boolean {
  const { closed } = balanceOf(text.slice(0, 400));
  return closed.startsWith('”') || closed.startsWith('》') || closed.startsWith('』');
}
