/**
 * Measures one system of reading-systems.ts in a process of its own, as pinyin-pro's dictionaries are
 * for the whole process: `node --expose-gc tests/bench/measure-reading.ts NAME` prints a Measured.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup/run.ts';
import { percentile } from './figure.ts';
import { type ReadingSystem, systems } from './reading-systems.ts';

export interface Measured {
  /** Milliseconds until the first sentence is read, everything loaded from disk. */
  readonly opened: number;
  /** Megabytes (1 000 000 bytes) of heap and array buffers, having read the pages. */
  readonly heap: number;
  /** UTF-16 code units a second. */
  readonly speed: number;
  /** Percent right, by set. */
  readonly right: Readonly<Record<string, number>>;
}

const rounds = 5;

async function measure({ open }: ReadingSystem): Promise<Measured> {
  const lines = pageLines();
  const before = held();
  const began = performance.now();
  const read = await open();
  read('毛腾飞来到市十五届人大五次会议芦淞区代表团。');
  const opened = performance.now() - began;
  for (const line of lines) read(line);
  const heap = held() - before;
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (const line of lines) read(line);
    return performance.now() - start;
  });
  // Only now: the sets would be counted to the heap.
  const { readingSets, shareRight } = await import('./reading-sets.ts');
  return {
    ...{ opened, heap },
    speed: (1000 * length) / percentile(times, 0.5),
    right: Object.fromEntries(
      [...readingSets()].map(([set, samples]) => [set, shareRight(samples, read)]),
    ),
  };
}

/** The five pages' lines, as a web page's paragraphs are asked for one by one. */
function pageLines(): string[] {
  const pages = join(root, 'data/pages');
  return readdirSync(pages)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(pages, name), 'utf8').split('\n'));
}

function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}

const chosen = Object.entries(systems).find(([name]) => name === process.argv[2]);
if (!chosen) throw new Error(`usage: measure-reading.ts ${Object.keys(systems).join(' | ')}`);
process.stdout.write(`\n${JSON.stringify(await measure(chosen[1]))}\n`);
