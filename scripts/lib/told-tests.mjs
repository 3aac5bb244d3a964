/** What the report of a runner says: the sums, and which tests failed or passed only at the second try. */
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './run.mjs';

/** Of vitest, its `json` report. A file that failed before or after its tests counts as one more that failed. */
export function toldByVitest({ testResults }) {
  const tests = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const own = assertionResults.map(({ fullName, status, failureMessages }) => ({
      status,
      name: `${file} › ${fullName}`,
      why: failureMessages?.[0],
    }));
    const isOutside = status === 'failed' && own.every((test) => test.status !== 'failed');
    return isOutside ? [...own, { status, name: file, why: message }] : own;
  });
  const of = (status) => tests.filter((test) => test.status === status);
  const passed = of('passed');
  const failed = of('failed');
  return sums({ passed, failed, flaky: [], skipped: tests.length - passed.length - failed.length });
}

/** Of Playwright, its `json` report. */
export function toldByPlaywright({ suites }) {
  const tests = suites.flatMap((suite) => testsOf(suite, []));
  const of = (status) => tests.filter((test) => test.status === status);
  const flaky = of('flaky');
  return sums({
    passed: [...of('expected'), ...flaky],
    failed: of('unexpected'),
    flaky,
    skipped: of('skipped').length,
  });
}

function testsOf({ title, specs, suites = [] }, above) {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status, results }) => ({
      status,
      name: [...path, spec.title].join(' › '),
      why: results.flatMap(({ errors }) => errors)[0]?.message,
    })),
  );
  return [...own, ...suites.flatMap((suite) => testsOf(suite, path))];
}

function sums({ passed, failed, flaky, skipped }) {
  return {
    passed: passed.length,
    failed: failed.length,
    skipped,
    failedTests: failed.map(inOneLine),
    flakyTests: flaky.map(inOneLine),
  };
}

function inOneLine({ name, why = '' }) {
  const [first] = stripVTControlCharacters(why).trim().split('\n');
  return first ? `${name}: ${first}` : name;
}
