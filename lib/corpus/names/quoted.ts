/** Finds terms that the page itself sets apart: “三高四新”, 《焦点访谈》. */

/** A word that is quoted for its tone (“冒”, “改革”) is shorter than this; a sentence longer. */
const SHORTEST_TERM = 3;
const LONGEST_TERM = 10;
const LONGEST_TITLE = 30;

const QUOTED = /[“"「『]([^“”"「」『』\n]{1,40})[”"」』]/gu;
const TITLED = /《([^《》\n]{1,40})》/gu;
const TERM = /^[\p{Script=Han}\p{N}A-Za-z·+]+$/u;

/** 三高四新, 五位一体, 十四五: a number counts what the slogan stands for. */
const COUNTED = /[一二三四五六七八九十两]/;

/** What starts or ends like a piece of speech is none: 任何固步自封都是倒退, 躺着的人. */
const SPOKEN = /[的了吗呢吧啊是着们我你他它这那就都也不没又]|[来去]$|^为/;

export interface Quoted {
  readonly term: string;
  readonly title: boolean;
}

/** Quoted terms and titles in `text`, in order, each as often as it stands there. */
export function findQuoted(text: string): Quoted[] {
  const titles = Array.from(text.matchAll(TITLED), ([, inner = '']) => inner.trim())
    .filter((inner) => inner.length >= 2 && inner.length <= LONGEST_TITLE && !DRAFT.test(inner))
    .map((term) => ({ term, title: true }));
  const terms = Array.from(text.matchAll(QUOTED), ([, inner = '']) => inner)
    .filter(isTerm)
    .map((term) => ({ term, title: false }));
  return [...titles, ...terms];
}

/** Everyday papers that every town has under the same title. */
const DRAFT = /^(?:政府工作报告|公报|通知|决定|意见|条例|办法|方案|决议|章程|纪要|税务简报)$/;

function isTerm(inner: string): boolean {
  if (inner.length < SHORTEST_TERM || inner.length > LONGEST_TERM) return false;
  return TERM.test(inner) && !SPOKEN.test(inner) && /\p{Script=Han}{2}/u.test(inner);
}

/** True for a term that is worth knowing even if it stands in one article only. */
export function isSlogan(term: string): boolean {
  return COUNTED.test(term) && term.length <= 6;
}
