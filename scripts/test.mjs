/**
 * `npm test`: makes ready, then runs every test: `--unit` only vitest's, `--e2e` only those in a browser.
 * Both runners always run; the last line is the sum of both, and a runner that executed no test is a failure.
 */
import { makeReady } from './lib/ready.mjs';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './lib/chromium.mjs';
import { espeak } from './lib/espeak.mjs';
import { main, Problem, ROOT, runTool } from './lib/run.mjs';

const REPORTS = join(ROOT, '.cache', 'tests');

const RUNNERS = {
  unit: {
    async run(report) {
      await espeak();
      return runTool('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]);
    },
    count: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  },
  e2e: {
    async run(report) {
      await espeak();
      const env = { ...process.env, CHROMIUM_PATH: await chromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      return runTool('@playwright/test', ['test', '--reporter=list,json'], { env });
    },
    count: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
  },
};

/** Runs one runner; everything that went wrong counts as a failed test, so that the last line never looks green. */
async function runOne(name) {
  const report = join(REPORTS, `${name}.json`);
  const sums = { passed: 0, failed: 0, skipped: 0 };
  try {
    const code = await RUNNERS[name].run(report);
    Object.assign(sums, RUNNERS[name].count(JSON.parse(readFileSync(report, 'utf8'))));
    if (sums.passed + sums.failed === 0) throw new Problem(`The ${name} runner executed no test.`);
    if (code !== 0 && sums.failed === 0) {
      throw new Problem(`The ${name} runner failed outside of its tests, see above.`);
    }
  } catch (error) {
    console.error(error instanceof Problem ? `\n✖ ${error.message}` : error);
    sums.failed += 1;
  }
  return sums;
}

await main(async () => {
  const unknown = process.argv.slice(2).filter((arg) => arg !== '--unit' && arg !== '--e2e');
  if (unknown.length > 0) throw new Problem(`Unknown: ${unknown.join(' ')}. There are --unit and --e2e.`);
  const asked = Object.keys(RUNNERS).filter((name) => process.argv.includes(`--${name}`));

  await makeReady();
  rmSync(REPORTS, { recursive: true, force: true }); // the sums of an earlier run must not pass for ours
  mkdirSync(REPORTS, { recursive: true });

  const all = { passed: 0, failed: 0, skipped: 0 };
  for (const name of asked.length > 0 ? asked : Object.keys(RUNNERS)) {
    const sums = await runOne(name);
    for (const key of Object.keys(all)) all[key] += sums[key];
  }
  if (all.skipped > 0) console.log(`\n${all.skipped} skipped`);
  console.log(`\n${all.passed} passed, ${all.failed} failed`);
  process.exitCode = all.failed === 0 ? 0 : 1;
});
