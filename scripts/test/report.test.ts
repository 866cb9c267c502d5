import { expect, test } from 'vitest';
import { readPlaywright, readVitest } from './report.ts';

test('counts each test of vitest’s report', () => {
  const outcome = readVitest({
    testResults: [
      {
        name: 'fold.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'folds 機 to 机', status: 'passed', failureMessages: [] },
          { fullName: 'folds 著 to 着', status: 'failed', failureMessages: ['expected 着\n at x'] },
          { fullName: 'folds later', status: 'skipped', failureMessages: [] },
        ],
      },
    ],
  });
  expect(outcome).toMatchObject({ passed: 1, failed: 1, skipped: 1 });
  expect(outcome.failures[0]).toContain('fold.test.ts › folds 著 to 着');
});

test('counts a test file that cannot be loaded as a failure', () => {
  const outcome = readVitest({
    testResults: [
      { name: 'broken.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
    ],
  });
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  expect(outcome.failures[0]).toContain('SyntaxError');
});

test('counts tests at every depth of Playwright’s report, and errors outside of tests', () => {
  const spec = (title: string, status: 'expected' | 'unexpected') => ({
    title,
    tests: [{ projectName: 'chromium', status, results: [{ error: { message: 'no card' } }] }],
  });
  const outcome = readPlaywright({
    suites: [
      {
        title: 'hover.e2e.ts',
        specs: [spec('shows a card', 'expected')],
        suites: [{ title: 'links', specs: [spec('reads links', 'unexpected')] }],
      },
    ],
    errors: [{ message: 'browser is gone' }],
  });
  expect(outcome).toMatchObject({ passed: 1, failed: 2 });
  expect(outcome.failures[0]).toBe('chromium › hover.e2e.ts › links › reads links\n    no card');
});
