import { describe, expect, it } from 'vitest';
import { CONFIG_FAULTS } from '../../contract/office.ts';
import { PROBLEM_CODES, problemDetails } from '../../contract/problems.ts';
import { StorageError, type StorageFault } from '../log/errors.ts';
import { explainStorage, problemOf, statusOf } from './problems.ts';

const TIMEZONE = 'Europe/Moscow';
const INTERNAL = problemOf({ code: 'internal' }, TIMEZONE).title;
/** Everything that any refusal names, so that every sentence can be whole. */
const PARAMS = {
  field: 'config.timezone',
  reason: 'timezone',
  name: 'Анна Павловна',
  deskNumber: 3,
  number: 'К047',
  key: 'F2',
  serviceName: 'Оплата',
  appointmentAt: Date.UTC(2026, 10, 23, 7, 20),
  minutes: 2,
  left: 2,
  seconds: 12,
  untilAt: Date.UTC(2026, 10, 23, 7, 50),
  latestAt: Date.UTC(2026, 11, 23),
  login: 'anna',
  opensAt: Date.UTC(2026, 10, 23, 5),
  limit: 2,
  count: 3,
  days: 30,
  most: 3,
  office: 12,
  address: 'ул. Щорса, 1',
};

it('a configuration is refused in other words for each rule it breaks', () => {
  const words = [...CONFIG_FAULTS, 'other'].map(
    (reason) => problemOf({ code: 'config-invalid', params: { field: 'groups', reason } }, TIMEZONE).title,
  );
  expect(new Set(words).size).toBe(words.length);
});

describe.each(PROBLEM_CODES)('%s', (code) => {
  it('has a status and a sentence of its own, in the form of RFC 9457', () => {
    const problem = problemOf({ code, params: PARAMS }, TIMEZONE);
    expect(problemDetails.parse(problem)).toEqual(problem);
    expect(problem).toMatchObject({ type: `/problems/${code}`, code, status: statusOf(code) });
    expect(problem.status).toBeGreaterThanOrEqual(400);
    expect(problem.status).toBeLessThan(600);
    expect(problem.title).toMatch(/^[А-ЯЁ][^{}]{9,}\.$/);
    if (code !== 'internal') expect(problem.title).not.toBe(INTERNAL);
  });
});

describe('the status', () => {
  it.each([
    ['bad-request', 400],
    ['unauthenticated', 401],
    ['sign-in-failed', 401],
    ['forbidden', 403],
    ['setup-link-wrong', 403],
    ['ticket-unknown', 404],
    ['nobody-waiting', 409],
    ['desk-taken', 409],
    ['office-closed', 409],
    ['setup-done', 409],
    ['command-id-reused', 422],
    ['config-invalid', 422],
    ['sign-in-locked', 429],
    ['internal', 500],
    ['stopping', 503],
    ['storage-failed', 503],
    ['setup-needed', 503],
    ['disk-full', 507],
  ] as const)('of %s is %i', (code, status) => {
    expect(statusOf(code)).toBe(status);
  });
});

describe('the words', () => {
  it('tell moments in the office’s time zone', () => {
    const refusal = { code: 'office-not-open', params: { opensAt: PARAMS.opensAt } } as const;
    expect(problemOf(refusal, 'Europe/Moscow').title).toContain('08:00');
    expect(problemOf(refusal, 'Asia/Yekaterinburg').title).toContain('10:00');
  });

  it('are a sentence also when a name is missing', () => {
    expect(problemOf({ code: 'login-taken' }, TIMEZONE).title).toBe(INTERNAL);
  });

  it('carry the params for programs, and none when there are none', () => {
    expect(problemOf({ code: 'desk-taken', params: { deskNumber: 3 } }, TIMEZONE).params).toEqual({
      deskNumber: 3,
    });
    expect(problemOf({ code: 'nobody-waiting' }, TIMEZONE)).not.toHaveProperty('params');
  });
});

describe('a failure of the log', () => {
  const FAULTS: StorageFault[] = ['locked', 'corrupt', 'constraint', 'io', 'closed', 'internal'];

  it('is called a full disk when it is one', () => {
    expect(explainStorage(new StorageError('disk-full', 'database or disk is full'))).toEqual({
      code: 'disk-full',
    });
  });

  it.each(FAULTS)('is a failure of storage otherwise: %s', (fault) => {
    expect(explainStorage(new StorageError(fault, 'x'))).toEqual({ code: 'storage-failed' });
  });

  it('is a failure of storage when nobody knows what it is', () => {
    expect(explainStorage(new TypeError('a bug'))).toEqual({ code: 'storage-failed' });
  });
});
