/** `npm test` names at its end what failed: the sum of a run is often all that is kept of it. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toldByPlaywright, toldByVitest } from '../scripts/lib/told-tests.mjs';

describe('what is told of the tests', () => {
  it('that need no browser', () => {
    const file = (name: string, status: string, assertionResults: object[]) => ({
      name: join(process.cwd(), name),
      status,
      assertionResults,
    });
    const report = {
      testResults: [
        file('server/queue.unit.test.ts', 'failed', [
          { fullName: 'the queue calls the first', status: 'passed' },
          {
            fullName: 'the queue is empty',
            status: 'failed',
            failureMessages: ['Error: not empty\n    at queue'],
          },
          { fullName: 'the queue is long', status: 'pending' },
        ]),
        file('server/unread.unit.test.ts', 'failed', []),
      ],
    };
    expect(toldByVitest(report)).toEqual({
      passed: 1,
      failed: 2,
      skipped: 1,
      failedTests: [
        join('server', 'queue.unit.test.ts') + ' › the queue is empty: Error: not empty',
        join('server', 'unread.unit.test.ts'),
      ],
      flakyTests: [],
    });
  });

  it('in a browser', () => {
    const spec = (title: string, ...statuses: string[]) => ({
      title,
      tests: statuses.map((status) => ({
        status,
        results: [
          {
            errors: status === 'expected' ? [] : [{ message: '\u001b[31mError: late\u001b[39m\n\nCall log' }],
          },
        ],
      })),
    });
    const report = {
      suites: [
        {
          title: 'morning.e2e.ts',
          specs: [spec('opens', 'expected')],
          suites: [
            { title: 'a call', specs: [spec('is heard', 'flaky'), spec('is seen', 'unexpected', 'skipped')] },
          ],
        },
      ],
    };
    expect(toldByPlaywright(report)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      failedTests: ['morning.e2e.ts › a call › is seen: Error: late'],
      flakyTests: ['morning.e2e.ts › a call › is heard: Error: late'],
    });
  });
});
