/** Runs one bench in a process of its own, so that none sees another's heap, and prints its figures as JSON. */
import { pathToFileURL } from 'node:url';
import type { Figure } from './figure.ts';

const file = process.argv[2];
if (!file) throw new Error('usage: node tests/bench/measure-one.ts FILE.bench.ts');
const { measure } = (await import(pathToFileURL(file).href)) as {
  measure: () => Promise<readonly Figure[]>;
};
const figures = await measure();
process.stdout.write(`\n${JSON.stringify(figures)}\n`);
process.exit(0);
