/** Traditional of any region to Mainland Simplified. */
import { foldScript } from './fold.ts';

/** Words the Mainland writes with another character of the same length. */
const REWRITTEN: ReadonlyMap<string, string> = new Map([
  ['甚么', '什么'],
  ['沈默', '沉默'],
  ['沈重', '沉重'],
  ['沈淀', '沉淀'],
  ['沈没', '沉没'],
  ['沈浸', '沉浸'],
]);
const PATTERN = new RegExp([...REWRITTEN.keys()].join('|'), 'g');

/** `text` in Simplified characters, of the same UTF-16 length. Simplified text is left as it is. */
export function toSimplified(text: string): string {
  return foldScript(text).replace(PATTERN, (word) => REWRITTEN.get(word) ?? word);
}
