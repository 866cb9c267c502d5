/**
 * Everything that `npm test` checks, step by step. The last line is `N passed, N failed` alone, and
 * the exit status is 0 only when something passed and nothing failed.
 */
import { endOnInterrupt } from '../setup/run.ts';
import type { Outcome } from './report.ts';
import { steps } from './steps.ts';

endOnInterrupt();

const outcomes: Outcome[] = [];
for (const step of steps) {
  const began = performance.now();
  const outcome = await step.run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const mark = outcome.failed === 0 ? '✓' : '✗';
  const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
  console.log(
    `${mark} ${step.name}: ${outcome.passed} of ${outcome.passed + outcome.failed}${skipped} (${seconds} s)`,
  );
  for (const failure of outcome.failures) console.log(`  ${failure.replaceAll('\n', '\n  ')}`);
  outcomes.push(outcome);
}

const total = (field: 'passed' | 'failed') =>
  outcomes.reduce((sum, outcome) => sum + outcome[field], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('passed') > 0 && total('failed') === 0 ? 0 : 1;
