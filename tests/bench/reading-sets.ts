/** Sentences with characters whose right reading is known. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHan } from '../../lib/chinese/characters.ts';
import { fromMarks } from '../../lib/chinese/syllable.ts';
import { readCpp, type Sample } from '../../scripts/ranker-samples.ts';
import { root } from '../../scripts/setup/run.ts';
import { readMarked } from '../marked-sentences.ts';
import type { Read } from './reading-systems.ts';

/** The sets to read: golden news sentences, marked ones, and CPP's parts where given. */
export function readingSets(): Map<string, readonly Sample[]> {
  const found = new Map<string, readonly Sample[]>([
    ['news sentences', goldenSamples()],
    ['marked sentences', markedSamples()],
  ]);
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

function markedSamples(): Sample[] {
  const sentences = [...readMarked('marked.txt'), ...readMarked('marked-open.txt')];
  return sentences.flatMap(({ text, readings }) =>
    [...readings].map(([at, reading]) => ({ text, at, reading: fromMarks(reading) })),
  );
}

/** Percent of the samples that are read right. */
export function shareRight(samples: readonly Sample[], read: Read): number {
  const right = samples.filter(({ text, at, reading }) => {
    return read(text)[hanPlaces(text.slice(0, at)).length] === reading;
  });
  return (100 * right.length) / samples.length;
}

/** The offsets of a text's Han characters. */
function hanPlaces(text: string): number[] {
  return [...text].flatMap((character, at) => (isHan(character) ? [at] : []));
}
