import { beforeEach, expect, test } from 'vitest';
import type { PrinterState } from '../contract/printing.ts';
import type { Clock } from './clock.ts';
import { createPrintRunner } from './job-runner.ts';
import type { PrintRunner } from './print-runner.ts';
import { MAX_PAPER_AGE_MS, RUNNER_LIMITS } from './limits.ts';
import { MemoryJobStore, PRINTER_ID } from './testing/memory-job-store.ts';
import { ISSUED_AT } from './testing/sample-papers.ts';
import type { PrinterStatus, SendOutcome, Transport } from './transport.ts';

/** A clock that stands until the test moves it; everybody asleep is listed. */
class TestClock implements Clock {
  time = ISSUED_AT;
  asleep: Array<{ readonly ms: number; readonly wake: () => void }> = [];

  now(): number {
    return this.time;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const sleeper = { ms, wake: resolve };
      this.asleep.push(sleeper);
      signal.addEventListener('abort', () => {
        this.asleep = this.asleep.filter((each) => each !== sleeper);
        resolve();
      });
    });
  }

  /** Lets the ones asleep now sleep out. @returns how long they meant to */
  pass(): number[] {
    const sleepers = this.asleep.splice(0);
    const longest = Math.max(0, ...sleepers.map(({ ms }) => ms));
    this.time += longest;
    for (const { wake } of sleepers) wake();
    return sleepers.map(({ ms }) => ms);
  }
}

/** A transport that gives prepared answers, the last one again and again. */
class TestTransport implements Transport {
  statuses: Array<PrinterStatus['condition']> = ['ready'];
  outcomes: Array<SendOutcome | Error> = [{ kind: 'confirmed' }];
  asked = 0;
  sent = 0;

  async send(): Promise<SendOutcome> {
    this.sent += 1;
    const outcome = this.outcomes.length > 1 ? this.outcomes.shift()! : this.outcomes[0]!;
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }

  async status(): Promise<PrinterStatus> {
    this.asked += 1;
    return { condition: this.statuses.length > 1 ? this.statuses.shift()! : this.statuses[0]! };
  }

  async close(): Promise<void> {
    return Promise.resolve();
  }
}

let clock: TestClock;
let transport: TestTransport;
let store: MemoryJobStore;
let states: PrinterState[];
let errors: unknown[];
let runner: PrintRunner;

beforeEach(() => {
  clock = new TestClock();
  transport = new TestTransport();
  store = new MemoryJobStore(() => clock.now());
  states = [];
  errors = [];
  runner = createPrintRunner({
    printer: { id: PRINTER_ID, name: 'Зал', columns: 48, dialect: 'epson', letters: 'code-page' },
    transport,
    store,
    onState: (state) => states.push(state),
    onError: (error) => errors.push(error),
    clock,
  });
});

/** Lets everything run that needs no time. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

test('asks the printer at the start, prints what waits, and tells each change once', async () => {
  const job = store.add('А001');
  runner.start();
  await settle();
  expect(store.history(job)).toEqual(['sending', 'confirmed']);
  expect(states.map(({ condition, queued }) => `${condition} ${queued}`)).toEqual([
    'offline 1',
    'ready 1',
    'busy 1',
    'busy 0',
    'ready 0',
  ]);
});

test('is sending on record before the transport hears of the ticket', async () => {
  const job = store.add('А001');
  let stateWhenSent = '';
  transport.send = async () => {
    stateWhenSent = store.state(job);
    return { kind: 'confirmed' };
  };
  runner.start();
  await settle();
  expect(stateWhenSent).toBe('sending');
});

test('a store that cannot record the sending stops the sending', async () => {
  const job = store.add('А001');
  store.markSending = async () => {
    throw new Error('disk full');
  };
  runner.start();
  await settle();
  expect(transport.sent).toBe(0);
  expect(store.state(job)).toBe('queued');
  expect(errors).toEqual([new Error('disk full')]);
});

test('a store that cannot record the outcome is asked until it can, and nothing is printed meanwhile', async () => {
  const job = store.add('А001');
  store.add('А002');
  const markOutcome = store.markOutcome.bind(store);
  let failures = 3;
  store.markOutcome = async (id, outcome) => {
    failures -= 1;
    if (failures >= 0) throw new Error('disk full');
    return markOutcome(id, outcome);
  };
  runner.start();
  await settle();
  for (const left of [2, 1, 0]) {
    expect([failures, transport.sent, store.state(job)]).toEqual([left, 1, 'sending']);
    clock.pass();
    await settle();
  }
  expect(store.state(job)).toBe('confirmed');
  expect(transport.sent).toBe(2);
});

test('not sent: tried again after pauses that grow to a limit', async () => {
  transport.outcomes = [{ kind: 'not-sent', problem: 'closed' }];
  store.add('А001');
  runner.start();
  const pauses: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await settle();
    pauses.push(...clock.pass());
  }
  expect(pauses).toEqual([1_000, 2_000, 4_000, 5_000, 5_000]);
  expect(transport.sent).toBe(5);
});

test('in trouble it only asks; a job is not touched until the printer is well', async () => {
  transport.statuses = ['paper-out', 'paper-out', 'ready'];
  const job = store.add('А001');
  runner.start();
  await settle();
  expect(store.history(job)).toEqual([]);
  clock.pass();
  await settle();
  expect(store.history(job)).toEqual([]);
  clock.pass();
  await settle();
  expect(store.history(job)).toEqual(['sending', 'confirmed']);
});

test('unknown is final: the next job goes on after the printer was asked', async () => {
  transport.outcomes = [{ kind: 'unknown', problem: 'hung' }, { kind: 'confirmed' }];
  const first = store.add('А001');
  const second = store.add('А002');
  runner.start();
  await settle();
  expect(store.history(first)).toEqual(['sending', 'unknown hung']);
  expect(store.history(second)).toEqual(['sending', 'confirmed']);
  expect(transport.asked).toBe(2);
  expect(runner.state()).toMatchObject({ unknown: 1, condition: 'ready' });
});

test('a transport that throws leaves the job unknown', async () => {
  transport.outcomes = [new Error('bug'), { kind: 'confirmed' }];
  const job = store.add('А001');
  runner.start();
  await settle();
  expect(store.history(job)).toEqual(['sending', 'unknown stopped']);
  expect(errors).toEqual([new Error('bug')]);
});

test.each([
  [MAX_PAPER_AGE_MS, ['sending', 'confirmed']],
  [MAX_PAPER_AGE_MS + 1, ['expired']],
])('a paper asked for %i ms ago becomes %j', async (age, history) => {
  const job = store.add('А001');
  clock.time += age;
  runner.start();
  await settle();
  expect(store.history(job)).toEqual(history);
});

test('papers get too old also while the printer stays off', async () => {
  transport.statuses = ['offline'];
  const job = store.add('А001');
  runner.start();
  for (let turn = 0; turn < 80; turn += 1) {
    await settle();
    clock.pass();
  }
  await settle();
  expect(store.history(job)).toEqual(['expired']);
  expect(runner.state()).toMatchObject({ condition: 'offline', queued: 0 });
});

test('a record that is no ticket is set aside, and does not hold up the others', async () => {
  const broken = store.add('А001', { timezone: 'Nowhere' });
  const good = store.add('А002');
  runner.start();
  await settle();
  expect(store.history(broken)).toEqual(['cancelled unprintable']);
  expect(store.history(good)).toEqual(['sending', 'confirmed']);
  expect(errors).toHaveLength(1);
});

test('an idle printer is asked now and then', async () => {
  runner.start();
  await settle();
  transport.statuses = ['paper-out'];
  expect(clock.pass()).toEqual([RUNNER_LIMITS.idlePollMs]);
  await settle();
  expect(runner.state().condition).toBe('paper-out');
});

test('a job that arrives while it is idle starts at once', async () => {
  runner.start();
  await settle();
  const job = store.add('А001');
  runner.wake();
  await settle();
  expect(store.state(job)).toBe('confirmed');
});

test('«since» tells when the condition changed, not when a number did', async () => {
  runner.start();
  await settle();
  const { since } = runner.state();
  clock.time += 5;
  store.add('А001', { timezone: 'Nowhere' });
  runner.wake();
  await settle();
  expect(runner.state().since).toBe(since);
});

test('stopped, it begins nothing more', async () => {
  runner.start();
  await settle();
  await runner.stop();
  const job = store.add('А001');
  runner.wake();
  await settle();
  expect(store.history(job)).toEqual([]);
});
