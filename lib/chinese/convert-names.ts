/** How names are written in Traditional: 余群明 (not 餘), 钱钟书 → 錢鍾書, 于丹 (not 於). */
import type { ScriptTables } from './convert-tables.ts';
import type { Word } from './words.ts';

/** In names these stand for themselves, whatever they would be in other words: 里, not 裏. */
const ITSELF = new Set(
  Array.from(
    '里后谷松征台升郁志采布余才秋周占朱姜胡系干向舍曲斗面游卷御丑岩岳于范了只几卜',
    (character) => character.charCodeAt(0),
  ),
);

/** Writes a person's name into `units`, as OpenCC lists it or by character; returns where it ends. */
export function convertName(
  tables: ScriptTables,
  text: string,
  { start, end }: Word,
  units: Uint16Array,
): number {
  const { characters, surnames, forms } = tables;
  const listed = listedForm(tables, text, start, end);
  if (listed > 0) {
    units.set(forms.subarray(listed, listed + end - start), start);
    return end;
  }
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const surname = surnames[unit] ?? unit;
    if (at === start && surname !== unit) units[at] = surname;
    else if (ITSELF.has(unit)) units[at] = unit;
    else units[at] = characters[unit] ?? unit;
  }
  return end;
}

/** Surnames some families write otherwise: 甯调元, 丰子恺. */
const SECOND_FORMS = new Set(Array.from('甯丰', (character) => character.charCodeAt(0)));

/** OpenCC's own form of the whole name, unless it takes the surname for a word: 鐘鳴. */
function listedForm(tables: ScriptTables, text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start);
  let listed = 0;
  tables.phrasesAt(text, start, (phraseEnd, form) => {
    const first = tables.forms[form];
    const isSurname = first === tables.surnames[unit] || SECOND_FORMS.has(first ?? 0);
    if (phraseEnd === end && isSurname) listed = form;
  });
  return listed;
}
