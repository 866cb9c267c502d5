/**
 * `npm run bench`: runs every bench of this folder, prints a table and writes `.output/bench.json`.
 * Words after it choose benches by name: `npm run bench -- hover`. A missed limit is shown, not an
 * error: figures depend on the machine. A bench that breaks is one.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provide } from '../../scripts/setup/provide.ts';
import { endOnInterrupt, root, run } from '../../scripts/setup/run.ts';
import { type Figure, isMet, NOT_MEASURED } from './figure.ts';

const words = process.argv.slice(2);

async function main(): Promise<void> {
  for (const sentence of await provide(['chromium', 'fonts'])) console.error(sentence);
  console.log('Building the extension …');
  const { status, output } = await run('wxt', ['build', '-b', 'chrome']);
  if (status !== 0) throw new Error(`The extension could not be built:\n${output.trim()}`);

  const figures: Figure[] = [];
  for (const name of benches()) {
    console.log(`\n${name}`);
    const measured = await measure(name);
    for (const figure of measured) console.log(row(figure));
    figures.push(...measured);
  }
  writeFileSync(
    join(root, '.output', 'bench.json'),
    `${JSON.stringify(report(figures), null, 2)}\n`,
  );
  const missed = figures.filter((figure) => !isMet(figure)).length;
  console.log(`\n${figures.length} figures, ${missed} limits missed; also in .output/bench.json`);
}

function benches(): readonly string[] {
  return readdirSync(join(root, 'tests', 'bench'))
    .filter((file) => file.endsWith('.bench.ts'))
    .map((file) => file.slice(0, -'.bench.ts'.length))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort();
}

async function measure(name: string): Promise<readonly Figure[]> {
  const file = join(root, 'tests', 'bench', `${name}.bench.ts`);
  const { status, output } = await run('node', [
    '--expose-gc',
    join(root, 'tests', 'bench', 'measure-one.ts'),
    file,
  ]);
  const json = output
    .trimEnd()
    .split('\n')
    .findLast((line) => line.startsWith('['));
  if (status !== 0 || !json) {
    console.error(output.trim());
    process.exitCode = 1;
    return [];
  }
  for (const line of output.split('\n'))
    if (line.startsWith(NOT_MEASURED)) console.log(`  ${line}`);
  return JSON.parse(json) as readonly Figure[];
}

function row(figure: Figure): string {
  const { name, value, unit, limit, atLeast } = figure;
  const bound = limit === undefined ? '' : `${atLeast ? '≥' : '≤'} ${limit} ${unit}`;
  const verdict = limit === undefined ? '' : isMet(figure) ? 'met' : 'MISSED';
  return `  ${name.padEnd(72)} ${`${rounded(value)} ${unit}`.padStart(18)}  ${bound.padEnd(16)} ${verdict}`;
}

function rounded(value: number): string {
  return Number.isInteger(value)
    ? String(value)
    : value.toPrecision(3 + (Math.abs(value) >= 100 ? 1 : 0));
}

function report(figures: readonly Figure[]): object {
  const { platform, arch, version } = process;
  return {
    machine: { platform, arch, node: version },
    figures: figures.map((figure) => ({ ...figure, met: isMet(figure) })),
  };
}

endOnInterrupt();
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
