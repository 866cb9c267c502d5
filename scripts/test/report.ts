/** Reads the JSON reports of vitest and Playwright into one shape. */

/** What a step of `npm test` came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** For each failure its name, and below it what went wrong. */
  readonly failures: readonly string[];
}

/** The part of vitest's JSON report that is used. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** A test file that could not even be loaded counts as one failure. */
export function readVitest(report: VitestReport): Outcome {
  const files = report.testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const count = (...statuses: string[]) =>
    tests.filter((test) => statuses.includes(test.status)).length;
  const failures = files.flatMap((file) => [
    ...file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => failure(`${file.name} › ${test.fullName}`, test.failureMessages[0])),
    ...(file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')
      ? [failure(file.name, file.message)]
      : []),
  ]);
  return {
    passed: count('passed'),
    failed: failures.length,
    skipped: count('skipped', 'pending', 'todo'),
    failures,
  };
}

/** The part of Playwright's JSON report that is used. */
export interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

/** A test that passed only when tried again has passed; there are no retries unless asked for. */
export function readPlaywright(report: PlaywrightReport): Outcome {
  const tests = report.suites.flatMap((suite) => testsOf(suite, []));
  const failures = [
    ...tests
      .filter((test) => test.status === 'unexpected')
      .map((test) => failure(test.name, test.message)),
    ...report.errors.map((error) => failure('Playwright', error.message)),
  ];
  const count = (...statuses: string[]) =>
    tests.filter((test) => statuses.includes(test.status)).length;
  return {
    passed: count('expected', 'flaky'),
    failed: failures.length,
    skipped: count('skipped'),
    failures,
  };
}

interface NamedTest {
  readonly name: string;
  readonly status: string;
  readonly message: string | undefined;
}

function testsOf(suite: PlaywrightSuite, above: readonly string[]): readonly NamedTest[] {
  const path = [...above, suite.title];
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => ({
      name: `${test.projectName} › ${[...path, spec.title].join(' › ')}`,
      status: test.status,
      message: test.results.findLast((result) => result.error)?.error?.message,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, path))];
}

function failure(name: string, message = ''): string {
  const lines = plain(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('/node_modules/'))
    .slice(0, 12);
  return [name, ...lines.map((line) => `    ${line}`)].join('\n');
}

/** `text` without the colours of a terminal. */
export function plain(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}
