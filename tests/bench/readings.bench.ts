/**
 * How many readings are right, how fast, at what heap and with how many bytes, by each system of
 * reading-systems.ts.
 *
 * The news sentences are tests/golden/readings.tsv, the marked ones golden/marked.txt with those we
 * read otherwise; our rules were written on both: a check against going back, not a judge. CPP (with
 * its dev and test parts) is read where BANDU_CPP_DIR points; on the part that trained the ranker our
 * figure is too good, see scripts/train-ranker.ts for the cross-validated one.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../../scripts/setup/run.ts';
import { type Figure, NOT_MEASURED } from './figure.ts';
import type { Measured } from './measure-reading.ts';
import { provideModernDictionary } from './modern-dictionary.ts';
import { type SystemName, systems } from './reading-systems.ts';

const OURS: SystemName = 'our reader';

export async function measure(): Promise<readonly Figure[]> {
  const names = new Set(Object.keys(systems) as SystemName[]);
  try {
    await provideModernDictionary();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`${NOT_MEASURED} pinyin-pro with its modern dictionary. ${reason}`);
    names.delete('pinyin-pro with its modern dictionary');
  }
  const measured = new Map<SystemName, Measured>();
  for (const name of names) measured.set(name, await measureOne(name));
  return [
    ...[...measured].flatMap(([name, one]) => accuracy(name, one)),
    ...[...measured].flatMap(([name, one]) => costs(name, one)),
    {
      name: "the ranker's weights (1 kB = 1000 bytes)",
      value: size(join(root, 'data/lexicon/ranker.bin')) / 1000,
      unit: 'kB',
      limit: 200,
    },
    {
      name: 'reviewed readings',
      value: size(join(root, 'data/lexicon/readings.tsv')) / 1000,
      unit: 'kB',
    },
  ];
}

async function measureOne(name: SystemName): Promise<Measured> {
  const program = join(root, 'tests/bench/measure-reading.ts');
  const { status, output } = await run('node', ['--expose-gc', program, name]);
  const json = output.split('\n').findLast((line) => line.startsWith('{'));
  if (status !== 0 || !json) throw new Error(`${name} was not measured:\n${output.trim()}`);
  return JSON.parse(json) as Measured;
}

function accuracy(name: SystemName, { right }: Measured): Figure[] {
  return Object.entries(right).map(([set, value]) => ({
    ...{ name: `${set}: ${name}`, value, unit: '%' },
    ...(name === OURS && { limit: set.startsWith('CPP') ? 97 : 98, atLeast: true }),
  }));
}

function costs(name: SystemName, { opened, heap, speed }: Measured): Figure[] {
  const bytes = systems[name].files.reduce((sum, file) => sum + size(file), 0);
  const isOurs = name === OURS;
  return [
    {
      ...{ name: `${name}: characters a second on the pages`, value: Math.round(speed) },
      ...{ unit: '/s', ...(isOurs && { limit: 200_000, atLeast: true }) },
    },
    {
      ...{ name: `${name}: heap and array buffers in Node`, value: heap, unit: 'MB' },
      ...(isOurs && { limit: 60 }),
    },
    {
      name: `${name}: its files`,
      value: bytes / 1_000_000,
      unit: 'MB',
      ...(isOurs && { limit: 15 }),
    },
    {
      ...{ name: `${name}: loaded to the first sentence read, in Node`, value: opened, unit: 'ms' },
      ...(isOurs && { limit: 150 }),
    },
  ];
}

function size(file: string): number {
  return statSync(file).size;
}
