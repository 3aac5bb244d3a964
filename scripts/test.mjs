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

/** `prepare` installs what is missing and gives the environment to run in. */
const RUNNERS = {
  unit: {
    async prepare() {
      await espeak();
      return {};
    },
    tool: 'vitest',
    args: (report) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    told: toldByVitest,
  },
  shell: {
    async prepare() {
      const electron = await electronForTests();
      if ('missing' in electron) throw new CannotRun(electron.missing);
      return { ELECTRON_PATH: electron.path };
    },
    tool: '@playwright/test',
    args: () => ['test', '--config', 'playwright.shell.config.ts', '--reporter=list,json'],
    told: toldByPlaywright,
  },
  e2e: {
    async prepare() {
      await espeak();
      return { CHROMIUM_PATH: await chromium() };
    },
    tool: '@playwright/test',
    args: () => ['test', '--reporter=list,json'],
    told: toldByPlaywright,
  },
};

/**
 * What runs side by side, one group after the other. The shells wait half of their time, which the tests without a browser use: those
 * step back for them, since a shell has to be quick and they have not. What a later one of a group says is told when it is over.
 */
const GROUPS = [['unit', 'shell'], ['e2e']];

/** Runs a group; everything that went wrong counts as a failed test, so that the last line never looks green. */
async function runGroup(group) {
  const prepared = new Map();
  // One after the other: two package managers at once are in each other's way.
  for (const name of group) prepared.set(name, await RUNNERS[name].prepare().catch((error) => ({ error })));
  return Promise.all(
    group.map((name, index) =>
      runOne(name, prepared.get(name), { isFirst: index === 0, stepsBack: index < group.length - 1 }),
    ),
  );
}

async function runOne(name, { error, ...env }, { isFirst, stepsBack }) {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  try {
    if (error) throw error;
    const { tool, args, told } = RUNNERS[name];
    const report = join(REPORTS, `${name}.json`);
    let said = '';
    const code = await runTool(tool, args(report), {
      env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      ...(isFirst ? {} : { onOutput: (chunk) => (said += chunk) }),
      stepsBack,
    });
    process.stdout.write(said);
    const { failedTests, flakyTests, ...sum } = told(JSON.parse(readFileSync(report, 'utf8')));
    Object.assign(sums, sum);
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
  for (const group of GROUPS) {
    const wanted = group.filter((name) => asked.length === 0 || asked.includes(name));
    for (const sums of await runGroup(wanted)) for (const key of Object.keys(all)) all[key] += sums[key];
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
