/**
 * `npm test`: makes ready, then runs every test: `--unit` only vitest's, `--e2e` only those in a browser, `--shell` only those of the
 * shells in Electron.
 * All runners always run; the last line is their sum, and a runner that executed no test is a failure. Where no Electron can be had
 * the shell's tests do not run, which is said at the end, and is a failure on a machine that runs tests for everybody (CI).
 */
import { makeReady } from './lib/ready.mjs';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './lib/chromium.mjs';
import { electronForTests } from './lib/electron-for-tests.mjs';
import { espeak } from './lib/espeak.mjs';
import { main, Problem, ROOT, runTool } from './lib/run.mjs';
import { toldByPlaywright, toldByVitest } from './lib/told-tests.mjs';

const REPORTS = join(ROOT, '.cache', 'tests');

/** The tests of one runner cannot run on this machine, which is nobody's fault here. */
class CannotRun extends Problem {}

/** What did not run, and why; and what passed, but not at once. */
const remarks = [];

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
    told: toldByVitest,
  },
  e2e: {
    async run(report) {
      await espeak();
      const env = { ...process.env, CHROMIUM_PATH: await chromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      return runTool('@playwright/test', ['test', '--reporter=list,json'], { env });
    },
    told: toldByPlaywright,
  },
  shell: {
    async run(report) {
      const electron = await electronForTests();
      if ('missing' in electron) throw new CannotRun(electron.missing);
      const env = { ...process.env, ELECTRON_PATH: electron.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      const args = ['test', '--config', 'playwright.shell.config.ts', '--reporter=list,json'];
      return runTool('@playwright/test', args, { env });
    },
    told: toldByPlaywright,
  },
};

/** Runs one runner; everything that went wrong counts as a failed test, so that the last line never looks green. */
async function runOne(name) {
  const report = join(REPORTS, `${name}.json`);
  const sums = { passed: 0, failed: 0, skipped: 0 };
  try {
    const code = await RUNNERS[name].run(report);
    const { failedTests, flakyTests, ...told } = RUNNERS[name].told(JSON.parse(readFileSync(report, 'utf8')));
    Object.assign(sums, told);
    remarks.push(...failedTests.map((test) => `Failed: ${test}`));
    remarks.push(...flakyTests.map((test) => `Passed only at the second try: ${test}`));
    if (sums.passed + sums.failed === 0) throw new Problem(`The ${name} runner executed no test.`);
    if (code !== 0 && sums.failed === 0) {
      throw new Problem(`The ${name} runner failed outside of its tests, see above.`);
    }
  } catch (error) {
    const isExcused = error instanceof CannotRun && !process.env.CI;
    if (error instanceof CannotRun) remarks.push(`The ${name} tests did not run: ${error.message}`);
    else remarks.push(error instanceof Problem ? error.message : String(error?.stack ?? error));
    if (!isExcused) sums.failed += 1;
  }
  return sums;
}

await main(async () => {
  const known = Object.keys(RUNNERS).map((name) => `--${name}`);
  const unknown = process.argv.slice(2).filter((arg) => !known.includes(arg));
  if (unknown.length > 0) {
    throw new Problem(`Unknown: ${unknown.join(' ')}. There are ${known.join(', ')}.`);
  }
  const asked = Object.keys(RUNNERS).filter((name) => process.argv.includes(`--${name}`));

  await makeReady();
  rmSync(REPORTS, { recursive: true, force: true }); // the sums of an earlier run must not pass for ours
  mkdirSync(REPORTS, { recursive: true });

  const all = { passed: 0, failed: 0, skipped: 0 };
  for (const name of asked.length > 0 ? asked : Object.keys(RUNNERS)) {
    const sums = await runOne(name);
    for (const key of Object.keys(all)) all[key] += sums[key];
  }
  const skipped = all.skipped > 0 ? [`${all.skipped} skipped`] : [];
  const end = [
    ...skipped,
    ...remarks.map((line) => `✖ ${line}`),
    `${all.passed} passed, ${all.failed} failed`,
  ];
  console.log(`\n${end.join('\n')}`);
  writeFileSync(join(REPORTS, 'end.txt'), `${end.join('\n')}\n`);
  process.exitCode = all.failed === 0 ? 0 : 1;
});
