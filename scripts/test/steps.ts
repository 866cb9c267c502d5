/** The steps of `npm test`, in order. Each counts; one that fails does not keep the next from running. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { provide } from '../setup/provide.ts';
import { root, run } from '../setup/run.ts';
import {
  type Outcome,
  type PlaywrightReport,
  plain,
  readPlaywright,
  readVitest,
  type VitestReport,
} from './report.ts';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const reports = '.output/test';

export const steps: readonly Step[] = [
  check('types prepared', 'wxt', ['prepare']),
  check('types', 'tsc', ['--noEmit']),
  check('types of the pure core', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']),
  check('lint, format and import zones', 'biome', ['check', '.']),
  {
    name: 'unit tests',
    run: () =>
      suite(
        'vitest',
        ['run', '--reporter=json', `--outputFile=${reports}/unit.json`],
        'unit',
        (report) => readVitest(report as VitestReport),
      ),
  },
  check('build for Chrome', 'wxt', ['build', '-b', 'chrome']),
  check('build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  { name: 'browsers and fonts', run: provideForTests },
  browserTests('chromium'),
  browserTests('firefox'),
];

function check(name: string, program: string, words: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { status, output } = await run(program, words);
      return status === 0 ? outcome(1) : outcome(0, [`${name}\n${lastLines(output, 30)}`]);
    },
  };
}

function browserTests(project: string): Step {
  return {
    name: `end to end in ${project === 'firefox' ? 'Firefox' : 'Chromium'}`,
    run: () =>
      suite(
        'playwright',
        ['test', `--project=${project}`, '--reporter=json'],
        project,
        (report) => readPlaywright(report as PlaywrightReport),
        { PLAYWRIGHT_JSON_OUTPUT_FILE: `${root}${reports}/${project}.json` },
      ),
  };
}

async function provideForTests(): Promise<Outcome> {
  const advice = await provide(['chromium', 'firefox', 'fonts']);
  return advice.length === 0 ? outcome(1) : outcome(0, advice);
}

/** Runs a suite and reads its report; a suite that leaves none, or fails without a failed test, has failed. */
async function suite(
  program: string,
  words: readonly string[],
  name: string,
  read: (report: unknown) => Outcome,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const file = `${root}${reports}/${name}.json`;
  mkdirSync(`${root}${reports}`, { recursive: true });
  rmSync(file, { force: true });
  const { status, output } = await run(program, words, { env });
  const result = readReport(file, read);
  if (!result) return outcome(0, [`${name}: no report\n${lastLines(output, 30)}`]);
  if (status === 0 || result.failed > 0) return result;
  const unexplained = `${name}: exit status ${status}\n${lastLines(output, 30)}`;
  return { ...result, failed: 1, failures: [unexplained] };
}

function readReport(file: string, read: (report: unknown) => Outcome): Outcome | null {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function outcome(passed: number, failures: readonly string[] = []): Outcome {
  return { passed, failed: failures.length, skipped: 0, failures };
}

function lastLines(text: string, count: number): string {
  const lines = plain(text).trimEnd().split('\n').slice(-count);
  return lines.map((line) => `    ${line}`).join('\n');
}
