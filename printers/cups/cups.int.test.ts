/** A printer behind a queue of CUPS: no more is claimed than CUPS knows, and nothing is left in its queue. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventually } from '../testing/eventually.ts';
import { startScheduler, type StandInScheduler } from '../testing/scheduler.ts';
import { cupsTransport } from './transport.ts';

const NEVER = new AbortController().signal;
const PAPER = Buffer.from('a paper');
const QUICK = { requestMs: 300, proofMs: 250, proofPerByteMs: 0, mostForBytesMs: 0, pollMs: 20 };

let directory: string;
let scheduler: StandInScheduler;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'queue-cups-'));
  scheduler = await startScheduler(join(directory, 'cups.sock'));
});
afterEach(async () => {
  await scheduler.close();
  rmSync(directory, { recursive: true });
});

const transportTo = (queue = 'tickets') =>
  cupsTransport({ queue, socketPath: join(directory, 'cups.sock'), limits: QUICK });
const states = () => scheduler.jobs.map(({ state }) => state);

it('hands papers over in order, and claims no more', async () => {
  const transport = transportTo();
  const papers = ['one', 'two', 'three'].map((word) => Buffer.from(word));
  const outcomes = await Promise.all(papers.map((paper) => transport.send(paper, NEVER)));
  expect(outcomes).toEqual(papers.map(() => ({ kind: 'sent' })));
  expect(scheduler.jobs.map(({ paper }) => paper)).toEqual(papers);
});

it.each([
  [3, ['none'], 'ready'],
  [4, ['none'], 'ready'],
  [3, ['media-low-report'], 'paper-low'],
  [5, ['media-empty-error', 'media-low'], 'paper-out'],
  [3, ['media-needed'], 'paper-out'],
  [3, ['cover-open-warning', 'media-empty'], 'cover-open'],
  [3, ['offline-report'], 'offline'],
  [3, ['cutter-failure-error'], 'error'],
  [5, ['paused'], 'offline'],
  [5, ['none'], 'offline'],
] as const)('printer in state %i because of %j is %s', async (state, reasons, condition) => {
  scheduler.printer = { state, reasons, accepting: true };
  expect(await transportTo().status()).toEqual({ condition });
});

it.each([
  ['stopped', { state: 5, reasons: ['paused'], accepting: true }, 'offline'],
  ['closed to new jobs', { state: 3, reasons: ['none'], accepting: false }, 'offline'],
  ['without paper', { state: 3, reasons: ['media-empty-error'], accepting: true }, 'paper-out'],
])('puts nothing into a queue that is %s', async (_how, printer, problem) => {
  scheduler.printer = printer;
  expect(await transportTo().send(PAPER, NEVER)).toEqual({ kind: 'not-sent', problem });
  expect(scheduler.jobs).toEqual([]);
});

it('knows no queue of another name', async () => {
  expect(await transportTo('other').send(PAPER, NEVER)).toEqual({ kind: 'not-sent', problem: 'gone' });
});

it('takes a job out that does not begin, and it is safe to try again', async () => {
  scheduler.fate = 'kept';
  expect(await transportTo().send(PAPER, NEVER)).toEqual({ kind: 'not-sent', problem: 'hung' });
  expect(states()).toEqual([7]);
});

it('takes a job out that began and does not end, and does not know what is on paper', async () => {
  scheduler.fate = 'stuck';
  expect(await transportTo().send(PAPER, NEVER)).toEqual({ kind: 'unknown', problem: 'hung' });
  expect(states()).toEqual([7]);
});

it('tells the trouble that came while the job was under way', async () => {
  scheduler.fate = 'stuck';
  const seen = new Set<string>();
  const outcome = transportTo().send(PAPER, NEVER, ({ condition }) => seen.add(condition));
  await eventually(() => expect(scheduler.jobs).toHaveLength(1));
  scheduler.printer = { state: 4, reasons: ['media-empty-error'], accepting: true };
  expect(await outcome).toEqual({ kind: 'unknown', problem: 'paper-out' });
  expect([...seen]).toEqual(['ready', 'paper-out']);
});

it('does not know what is on paper when CUPS gave a job up', async () => {
  scheduler.fate = 'aborted';
  expect(await transportTo().send(PAPER, NEVER)).toEqual({ kind: 'unknown', problem: 'error' });
});

it('takes its job out when the server stops', async () => {
  scheduler.fate = 'stuck';
  const transport = transportTo();
  const outcome = transport.send(PAPER, NEVER);
  await eventually(() => expect(scheduler.jobs).toHaveLength(1));
  await transport.close();
  expect(await outcome).toEqual({ kind: 'unknown', problem: 'stopped' });
  expect(states()).toEqual([7]);
});

it('takes out what a server before it left there, before anything else is printed', async () => {
  scheduler.fate = 'kept';
  const before = transportTo();
  void before.send(PAPER, NEVER);
  await eventually(() => expect(scheduler.jobs).toHaveLength(1));
  // That server died here: nobody takes its job out.
  scheduler.silent = 'closes';
  await before.close();
  scheduler.silent = null;
  expect(states()).toEqual([3]);
  scheduler.fate = 'done';
  expect(await transportTo().send(PAPER, NEVER)).toEqual({ kind: 'sent' });
  expect(states()).toEqual([7, 9]);
});

it('says that no scheduler is there', async () => {
  const transport = cupsTransport({
    queue: 'tickets',
    socketPath: join(directory, 'none.sock'),
    limits: QUICK,
  });
  expect(await transport.status()).toEqual({ condition: 'offline' });
  expect(await transport.send(PAPER, NEVER)).toEqual({ kind: 'not-sent', problem: 'refused' });
});

it.each([
  ['closes', 'offline', 'closed'],
  ['hangs', 'not-answering', 'not-answering'],
] as const)('sends nothing while the scheduler %s', async (silent, condition, problem) => {
  scheduler.silent = silent;
  const transport = transportTo();
  expect(await transport.status()).toEqual({ condition });
  expect(await transport.send(PAPER, NEVER)).toEqual({ kind: 'not-sent', problem });
});
