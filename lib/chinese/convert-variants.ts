/** The standards of Traditional: OpenCC's own, Taiwan's, Hong Kong's; and text already in one. */
import type { ScriptTables } from './convert-tables.ts';
import { foldScript } from './fold.ts';
import type { Script } from './token.ts';
import { identity, textOfUnits, unitsOfText } from './units.ts';

export type Traditional = Exclude<Script, 'cn'>;

export interface Variants {
  /** Standard Traditional as a region writes it. Changes `units`. */
  toLocal(units: Uint16Array, to: Traditional): string;
  /** Traditional text of any region with the characters of another: 裏面 → 裡面, 衞 → 衛. */
  toRegion(text: string, to: Traditional): string;
}

/** Regional characters over opened tables. */
export function createVariants(tables: ScriptTables): Variants {
  const { taiwan, hongKong, hongKongPhrases } = tables;
  let standard: Uint16Array | undefined;
  const firsts = new Set(Array.from(hongKongPhrases.keys(), (phrase) => phrase.charCodeAt(0)));

  function toLocal(units: Uint16Array, to: Traditional): string {
    if (to === 't') return textOfUnits(units);
    const names = to === 'hk' ? namesIn(units) : [];
    replaceAll(units, to === 'tw' ? taiwan : hongKong);
    for (const { at, form } of names) units.set(unitsOfText(form), at);
    return textOfUnits(units);
  }

  function toRegion(text: string, to: Traditional): string {
    const units = unitsOfText(text);
    standard ??= standardUnits(tables);
    replaceAll(units, standard);
    return toLocal(units, to);
  }

  /** Names of Hong Kong that keep their own characters. */
  function namesIn(units: Uint16Array): { at: number; form: string }[] {
    const found: { at: number; form: string }[] = [];
    units.forEach((unit, at) => {
      if (!firsts.has(unit)) return;
      const ahead = String.fromCharCode(...units.subarray(at, at + LONGEST_NAME));
      for (let length = ahead.length; length >= 2; length--) {
        const form = hongKongPhrases.get(ahead.slice(0, length));
        if (form !== undefined) {
          found.push({ at, form });
          return;
        }
      }
    });
    return found;
  }

  return { toLocal, toRegion };
}

const LONGEST_NAME = 10;

/** How much of a text is looked at to tell its script. */
const SAMPLE = 400;

/**
 * True for text with more characters that only Traditional has than such as only Simplified has.
 * What both have (里, 后, 面) says nothing.
 */
export function isTraditional({ isSimplified }: ScriptTables, text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const folded = foldScript(sample);
  let traditional = 0;
  let simplified = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit !== folded.charCodeAt(at)) traditional++;
    else if (isSimplified[unit] === 1) simplified++;
  }
  return traditional > simplified;
}

/** Regional characters that are also the standard form of something else, or common to both. */
const KEPT = new Set(
  Array.from('台吃才床核針踴棱參么梁著', (character) => character.charCodeAt(0)),
);

/** Regional unit → standard unit. */
function standardUnits({ taiwan, hongKong }: ScriptTables): Uint16Array {
  const table = identity();
  for (const variants of [hongKong, taiwan]) {
    for (let unit = 0; unit < variants.length; unit++) {
      const local = variants[unit] ?? unit;
      if (local !== unit && !KEPT.has(local)) table[local] = unit;
    }
  }
  return table;
}

function replaceAll(units: Uint16Array, table: Uint16Array): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    units[at] = table[unit] ?? unit;
  }
}
