/**
 * A name of two characters may stand where it is not meant: 加纳 in 增加纳税, 李智 in 李智慧. What
 * pairs its ends make with their neighbours tells, and what people do after a short name.
 */
import type { Doubt } from './mentions.ts';
import { AFTER_NAMES, TITLES } from './names/people-words.ts';

const SHORT = 2;
const LONGEST_AFTER = 5;
const AFTER_PERSON = new RegExp(`^(?:[^\\p{Script=Han}]|$|${AFTER_NAMES}|${TITLES})`, 'u');

/** How much commoner a pair across the border must be than the name to break it. */
const BREAKS = 1.5;

/**
 * Doubts short names. `frequency` tells in how many articles two characters stand side by side;
 * `isPerson` whether a folded name is somebody's.
 */
export function doubtShortNames(
  frequency: (first: number, second: number) => number,
  isPerson: (folded: string) => boolean,
): Doubt {
  return (folded, start, end) => {
    if (end - start !== SHORT) return false;
    const name = folded.slice(start, end);
    if (isPerson(name)) return !AFTER_PERSON.test(folded.slice(end, end + LONGEST_AFTER));
    const own = frequency(folded.charCodeAt(start), folded.charCodeAt(start + 1));
    const left = start > 0 ? frequency(folded.charCodeAt(start - 1), folded.charCodeAt(start)) : 0;
    const right =
      end < folded.length ? frequency(folded.charCodeAt(end - 1), folded.charCodeAt(end)) : 0;
    return left > own * BREAKS || right > own * BREAKS;
  };
}
