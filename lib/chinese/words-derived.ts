/** What the character after a word of the dictionary makes of it: 陈家铺|村, 智慧|化, 娄底市|长. */
import { unitSet } from './units.ts';
import { Kind, nats } from './words-run.ts';

/** What a word with its suffix costs more than the word. */
export const DERIVED = nats(3);

const PLACE_SUFFIX = unitSet('村镇乡路桥港湖区县');
const GOVERNED = unitSet('省市区县州镇乡村');
/** Enough to let 市长 and 省委 be words of their own. */
const LED = nats(4);

/** True when the character at `to` makes one word with the word before it: 鳳山|区, 智慧|化. */
export function takesSuffix(text: string, from: number, to: number, kind: number): boolean {
  if (kind === Kind.place) return PLACE_SUFFIX[text.charCodeAt(to)] === 1;
  return kind === Kind.word && to === from + 2 && text[to] === '化';
}

/** What a word costs more for what follows: 娄底|市长 and 湖南|省委, not 娄底市|长 and 湖南省|委. */
export function dearer(text: string, to: number, kind: number): number {
  if (kind !== Kind.place || GOVERNED[text.charCodeAt(to - 1)] !== 1) return 0;
  return text[to] === '长' || (text[to] === '委' && text[to + 1] !== '员') ? LED : 0;
}
