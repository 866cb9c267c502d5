/** What pinyin-pro reads and CC-CEDICT does not have. The one place that imports pinyin-pro for the build. */
import { pinyin } from 'pinyin-pro';
import type { Dictionary } from '../lib/chinese/dictionary.ts';
import { writeRareReadings } from '../lib/chinese/rare-readings.ts';
import { isSyllable } from '../lib/chinese/syllable.ts';

/** CJK Unified Ideographs: what pinyin-pro 3.29 covers; it has none of the extensions. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** The text of `assets/rare-readings.txt`. About 0.2 s. */
export function rareReadings(dictionary: Dictionary): string {
  const readings: [string, string][] = [];
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCodePoint(code);
    if (dictionary.readings(character).length > 0) continue;
    const [read = ''] = pinyin(character, { type: 'array', toneType: 'num', v: true });
    const syllable = read.replace('v', 'ü').replace('0', '5');
    if (isSyllable(syllable)) readings.push([character, syllable]);
  }
  return writeRareReadings(readings);
}
