/**
 * How many readings are right, by what readers of the web are shown today and by ours: pinyin-pro as
 * it comes, CC-CEDICT's longest match with its first reading (what Zhongwen shows), and our reader.
 *
 * The news sentences are tests/golden/readings.tsv, on which our rules were written: a check against
 * going back, not a judge. CPP (with its dev and test parts) is read where BANDU_CPP_DIR points; on
 * the part that trained the ranker our figure is too good, see scripts/train-ranker.ts for the
 * cross-validated one.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { isHan } from '../../lib/chinese/characters.ts';
import type { Dictionary } from '../../lib/chinese/dictionary.ts';
import { foldScript } from '../../lib/chinese/fold.ts';
import { fromMarks } from '../../lib/chinese/syllable.ts';
import { loadDictionary } from '../../scripts/load-language.ts';
import { loadReader } from '../../scripts/load-reader.ts';
import { readCpp, type Sample } from '../../scripts/ranker-samples.ts';
import { root } from '../../scripts/setup/run.ts';
import type { Figure } from './figure.ts';

/** Numbered syllables of a text, one per Han character. */
type System = (text: string) => readonly string[];

export async function measure(): Promise<readonly Figure[]> {
  const dictionary = await loadDictionary();
  const read = await loadReader({ dictionary });
  const ours: System = (text) => read(text).flatMap(({ syllables }) => syllables);
  const systems: Readonly<Record<string, System>> = {
    'pinyin-pro as it comes': readByPinyinPro,
    'CC-CEDICT longest match, first reading': (text) => readByLongestMatch(text, dictionary),
    'our reader': ours,
  };
  const figures: Figure[] = [];
  for (const [set, samples] of sets()) {
    for (const [name, system] of Object.entries(systems)) {
      const limit =
        system === ours ? { limit: set.startsWith('CPP') ? 97 : 98, atLeast: true } : {};
      figures.push({ name: `${set}: ${name}`, value: share(samples, system), unit: '%', ...limit });
    }
  }
  return [...figures, ...costs(ours)];
}

/** The sets to read: the golden news sentences' starred characters, and CPP's parts where given. */
function sets(): Map<string, readonly Sample[]> {
  const found = new Map<string, readonly Sample[]>([['news sentences', goldenSamples()]]);
  const folder = process.env.BANDU_CPP_DIR;
  if (!folder || !existsSync(folder)) return found;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sent'))) {
    const labels = join(folder, file.replace(/\.sent$/, '.lb'));
    if (existsSync(labels)) found.set(`CPP ${file}`, readCpp(join(folder, file), labels));
  }
  return found;
}

function goldenSamples(): Sample[] {
  const lines = readFileSync(join(root, 'tests/golden/readings.tsv'), 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => {
    const [text = '', pinyinOfLine = ''] = line.split('\t');
    const places = hanPlaces(text);
    return pinyinOfLine.split(' ').flatMap((syllable, at) => {
      const starred = syllable.startsWith('*');
      return starred ? [{ text, at: places[at] ?? 0, reading: fromMarks(syllable.slice(1)) }] : [];
    });
  });
}

/** Percent of the samples that a system reads right. */
function share(samples: readonly Sample[], system: System): number {
  const right = samples.filter(({ text, at, reading }) => {
    return system(text)[hanPlaces(text.slice(0, at)).length] === reading;
  });
  return (100 * right.length) / samples.length;
}

function costs(ours: System): Figure[] {
  const pages = join(root, 'data/pages');
  const text = readdirSync(pages)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(pages, name), 'utf8'))
    .join('')
    .repeat(4);
  ours(text.slice(0, 20_000));
  const start = performance.now();
  ours(text);
  const seconds = (performance.now() - start) / 1000;
  const bytes = (name: string) => statSync(join(root, 'data/lexicon', name)).size / 1000;
  return [
    {
      name: 'readings of the pages, characters a second',
      value: Math.round(text.length / seconds),
      unit: '/s',
      limit: 200_000,
      atLeast: true,
    },
    {
      name: "the ranker's weights (1 kB = 1000 bytes)",
      value: bytes('ranker.bin'),
      unit: 'kB',
      limit: 200,
    },
    { name: 'reviewed readings', value: bytes('readings.tsv'), unit: 'kB' },
  ];
}

function readByPinyinPro(text: string): string[] {
  const places = new Set(hanPlaces(text));
  const all = pinyin(text, { type: 'array', toneType: 'num', toneSandhi: false });
  return [...text].flatMap((character, at) =>
    places.has(at) && isHan(character)
      ? [(all[at] ?? '').replace('v', 'ü').replace(/0$/, '5')]
      : [],
  );
}

function readByLongestMatch(text: string, dictionary: Dictionary): string[] {
  const folded = foldScript(text);
  const syllables: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const end = Math.max(dictionary.longest(folded, at), at + 1);
    const word = folded.slice(at, end);
    if (isHan(word.charAt(0))) syllables.push(...(dictionary.readings(word)[0] ?? ['']));
    at = end;
  }
  return syllables;
}

/** The offsets of a text's Han characters. */
function hanPlaces(text: string): number[] {
  return [...text].flatMap((character, at) => (isHan(character) ? [at] : []));
}
