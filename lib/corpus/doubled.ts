/** Characters and words that a page has twice where once is meant: 五次次会议, 培训训班, 把握把握人大工作. */
import type { Doubt } from './doubts.ts';
import type { Evidence } from './evidence.ts';
import { isSurname } from './parse/names.ts';
import type { PlacedText } from './passages.ts';

type IsWord = (text: string) => boolean;

/** Characters that Chinese doubles by rule: adverbs, measure words, kin, verbs said lightly. */
const REDUPLICATED = new Set(
  '常天人家户年月日时处事件个种层步代世生源久渐慢好轻悄深牢紧大高满稳早远默仅刚偏恰往纷匆缓频屡连团滚蒸欣熠孜兢勃济绵脉汩潺皑郁葱妈爸爷奶哥姐弟妹叔舅姑伯婶姨宝星娃蝈猩太公婆看想说谈听走试聊问等谢哈呵嘿啦哗嘻呜汪喵嗡隆咚叮当噼啪滴答咯吱扑怦砰咕噜嘟唧喳叽区小细静寥茫苍莽沉重红绿蓝白黑黄金银亮闪灿洋喜乐美甜香热暖冷凉圆胖瘦长短宽厚薄弯直斜方平安明清楚整齐干净多少点条根片朵棵座栋排行列队对双群批次回遍声字句页本张块颗粒串圈堆阵股丝缕幕样款项桩门道路村镇校班厂店院省市县国族比皆循谆侃娓津翩栩沾洒落断续起伏认真坎坷坦荡堂恍惚惶惴历数岌芸林莘拳凛猎萧瑟淡浓隐约微袅冉娉婷亭盈依恋念耿眈虎悠徐迟赫炎烈轰腾奔扬漫弥滔汹涌澎湃新钉巍峨叠累硕丰富旺火爆'.split(
    '',
  ),
);
const NUMERAL = '零〇一二三四五六七八九十百千万亿两';
/** Words that count things stand once after a number other than 一. */
const MEASURES = '次个位名条项批届件家户天年月日层步遍回种张块只支本';
const HAN = /\p{Script=Han}/u;
/** Doubled characters and words in one text. */
export function doubledIn(passage: PlacedText, evidence: Evidence, isWord: IsWord): Doubt[] {
  const { text } = passage;
  const doubts: Doubt[] = [];
  for (let at = 1; at < text.length; at++) {
    if (text.charAt(at) === text.charAt(at - 1)) {
      const reason = doubledCharacter(text, at, evidence, isWord);
      if (reason) doubts.push(doubtOf(passage, at - 1, 1, reason));
    } else if (
      at >= 3 &&
      text.charAt(at) === text.charAt(at - 2) &&
      text.charAt(at - 1) === text.charAt(at - 3)
    ) {
      const reason = doubledWord(text, at, evidence);
      if (reason) doubts.push(doubtOf(passage, at - 3, 2, reason));
    }
  }
  return doubts;
}

/** Text with a little of what surrounds it, so that a reader sees what is meant. */
function doubtOf(passage: PlacedText, start: number, length: number, reason: string): Doubt {
  const { text, ...place } = passage;
  const from = Math.max(0, start - 1);
  const to = Math.min(text.length, start + 2 * length + 1);
  const printed = text.slice(from, to);
  const suggestion = text.slice(from, start) + text.slice(start + length, to);
  return { kind: 'doubled', ...place, offset: from, text: printed, suggestion, reason };
}

/** Why the character at `at`, the same as the one before it, is one too many; null when it may stand. */
function doubledCharacter(
  text: string,
  at: number,
  evidence: Evidence,
  isWord: IsWord,
): string | null {
  const x = text.charAt(at);
  if (!HAN.test(x) || isPattern(text, at)) return null;
  const a = at >= 2 ? text.charAt(at - 2) : '';
  const b = text.charAt(at + 1);
  const before = HAN.test(a) ? a : '';
  const after = HAN.test(b) ? b : '';
  if (NUMERAL.includes(x)) return doubledNumeral(x, before, after);
  const once = before && after ? evidence.count(before + x + after) : 0;
  if (isWord(before + x + x) || isWord(x + x + after)) return null;
  if (MEASURES.includes(x) && /[二三四五六七八九十两]/.test(before))
    return `After ${before}, a measure word stands once.`;
  if ((REDUPLICATED.has(x) || isWord(x + x)) && once < 3) {
    return againstRule(x, before, after, evidence);
  }
  if (isPersonName(x, before, once, evidence)) return null;
  const whole = before + x + after;
  if (once > 0) return `The pages have “${whole}” ${times(once)} with a single ${x}.`;
  if (isWord(whole)) return `“${whole}” is a word.`;
  if (standsBeside(x, before, after, evidence, isWord)) return null;
  return `${x} is not a character that is doubled, and the pages do not have ${x}${x} between such neighbours.`;
}

/** 高高兴兴, 轰轰烈烈, 研究研究, 战战艰辛、战战精彩: doubled by rule. */
function isPattern(text: string, at: number): boolean {
  const x = text.charAt(at);
  const [b, c] = [text.charAt(at + 1), text.charAt(at + 2)];
  // 局局长, 组组长: the head of a body that is named by the same character.
  if (b === '长') return true;
  if (b !== '' && b === c && HAN.test(b)) return true;
  const [y, z] = [text.charAt(at - 2), text.charAt(at - 3)];
  if (y !== '' && y === z && HAN.test(y)) return true;
  if (b === x || y === x) return true;
  // 一幅幅, 一段段: measure words after 一.
  if (y === '一' && !NUMERAL.includes(x)) return true;
  return isParallel(text, at);
}

/** 战战艰辛、战战精彩: the same pair again nearby, before another word. A misreading repeats with its word. */
function isParallel(text: string, at: number): boolean {
  const pair = text.charAt(at) + text.charAt(at);
  const from = Math.max(0, at - 30);
  const around = text.slice(from, at + 30);
  for (let found = around.indexOf(pair); found >= 0; found = around.indexOf(pair, found + 2)) {
    const here = from + found === at - 1;
    if (!here && around.charAt(found + 2) !== text.charAt(at + 1)) return true;
  }
  return false;
}

/** 五十一一次: a numeral within a number is not said twice; 一一 alone is a word. */
function doubledNumeral(x: string, before: string, after: string): string | null {
  if (x === '万' || x === '千' || x === '百') return null;
  if (!before || !NUMERAL.includes(before)) return null;
  if (/[年〇零]/.test(after) || NUMERAL.includes(after)) return null;
  return `A number does not repeat ${x} after ${before}.`;
}

/** A character that may be doubled, in a place where the pages know it single: 天天元区, 为人人大开展. */
function againstRule(x: string, before: string, after: string, evidence: Evidence): string | null {
  // 全国|国家: the first of the two ends a word that is common on the pages.
  if (!after || (before && evidence.count(before + x) >= 5)) return null;
  const word = evidence.count(x + after);
  const doubled = evidence.count(x + x + after);
  if (word - doubled >= 5 && doubled <= 1 && evidence.count(x + x) <= 2) {
    return `The pages have “${x}${after}” ${times(word - doubled)}, and ${x}${x} only here.`;
  }
  return null;
}

/** 周赫赫, 李莉莉: a surname and a doubled given name that is never single. */
function isPersonName(x: string, before: string, once: number, evidence: Evidence): boolean {
  if (!before || once > 0 || !isSurname(before)) return false;
  return evidence.count(before + x) <= evidence.count(before + x + x);
}

/** One word ends with the character and the next begins with it: 代表|表示. */
function standsBeside(
  x: string,
  before: string,
  after: string,
  evidence: Evidence,
  isWord: IsWord,
): boolean {
  const left =
    before !== '' &&
    (isWord(before + x) || evidence.count(before + x) > evidence.count(before + x + x));
  const right =
    after !== '' &&
    (isWord(x + after) || evidence.count(x + after) > evidence.count(x + x + after));
  return left && right;
}

/** 准确把握把握人大工作: a word printed twice between other words. */
function doubledWord(text: string, at: number, evidence: Evidence): string | null {
  const word = text.slice(at - 1, at + 1);
  const [a, b] = [text.charAt(at - 4), text.charAt(at + 1)];
  if (!/^\p{Script=Han}{2}$/u.test(word) || word[0] === word[1] || !HAN.test(a) || !HAN.test(b))
    return null;
  const joined = evidence.count(a + word);
  const follows = evidence.count(word + b);
  return joined >= 1 && follows >= 1 && evidence.count(word) >= 4
    ? `“${word}” stands twice in a row.`
    : null;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
