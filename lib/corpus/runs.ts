/**
 * What of a text can be looked up. Letters, digits and Han characters can; a light mark (space,
 * quotation mark, middle dot, bracket) is passed over, so that 株洲·中国动力谷 is found as
 * 株洲中国动力谷; any other mark, and a new line, ends a run.
 */

/** What a code unit is to the index. */
export const BREAK = 0;
export const LIGHT = 1;
export const SOLID = 2;

/** A light gap longer than this ends a run. */
export const WIDEST_GAP = 3;

const LIGHT_MARKS = /^[ \t"'·《》〈〉()[\]【】〔〕{}.%+\-/~_*#&@^=№]$/;
const SOLID_UNIT = /^[\p{L}\p{N}\p{M}\p{Cs}〇々]$/u;
const UNKNOWN = 255;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/** BREAK, LIGHT or SOLID for a code unit already folded by `foldForSearch`. */
export function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known !== undefined && known !== UNKNOWN) return known;
  const character = String.fromCharCode(unit);
  const kind = SOLID_UNIT.test(character) ? SOLID : LIGHT_MARKS.test(character) ? LIGHT : BREAK;
  kinds[unit] = kind;
  return kind;
}

/** The runs of a folded text without their light marks: `"三高四新"战略,实施` → 三高四新战略 | 实施. */
export function runsOf(folded: string): string[] {
  const runs: string[] = [];
  let run = '';
  let gap = 0;
  for (let at = 0; at < folded.length; at++) {
    const kind = kindOf(folded.charCodeAt(at));
    if (kind === SOLID) {
      if (gap > WIDEST_GAP && run !== '') {
        runs.push(run);
        run = '';
      }
      run += folded[at];
      gap = 0;
    } else if (kind === LIGHT) {
      gap += 1;
    } else {
      gap = WIDEST_GAP + 1;
    }
  }
  return run === '' ? runs : [...runs, run];
}
