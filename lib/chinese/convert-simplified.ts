/** Traditional of any region to Mainland Simplified. */
import { foldScript } from './fold.ts';

/** Words the Mainland writes with another character of the same length. */
const REWRITTEN: ReadonlyMap<string, string> = new Map([
  ['甚么', '什么'],
  ['瞭解', '了解'],
  ['明瞭', '明了'],
  ['沈默', '沉默'],
  ['沈重', '沉重'],
  ['沈淀', '沉淀'],
  ['藉口', '借口'],
  ['藉由', '借由'],
  ['藉此', '借此'],
  ['藉助', '借助'],
  ['回覆', '回复'],
  ['答覆', '答复'],
  ['反覆', '反复'],
]);
const PATTERN = new RegExp([...REWRITTEN.keys()].join('|'), 'g');

/** `text` in Simplified characters, of the same UTF-16 length. Simplified text is left as it is. */
export function toSimplified(text: string): string {
  return foldScript(text).replace(PATTERN, (word) => REWRITTEN.get(word) ?? word);
}
