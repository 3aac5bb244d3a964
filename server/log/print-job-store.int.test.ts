import { describe, expect, it } from 'vitest';
import type { PaperRequest } from './asked-papers.ts';
import { batchOf } from './testing/fill.ts';
import { MONDAY_8, appointmentBooked, dayOpened, eventAt, ticketIssued } from './testing/samples.ts';
import { temporaryDatabase, temporaryPath } from './testing/temporary.ts';

const HOUR = 3_600_000;

async function threeTickets(path?: string) {
  const database = await temporaryDatabase(path);
  const ticket = (n: number) =>
    eventAt(n + 1, MONDAY_8 + n, ticketIssued(n, { printerId: n === 3 ? null : 'printer-1' }));
  await database.log.append(batchOf(eventAt(1, MONDAY_8, dayOpened()), ticket(1), ticket(2), ticket(3)));
  return database;
}

it('print jobs are made with the tickets that want paper, in their order', async () => {
  const { printJobs } = await threeTickets();
  const { ticketId, number, serviceName, told, appointmentAt, code, language } = ticketIssued(1);
  expect(await printJobs.next('printer-1')).toEqual({
    id: 'ticket-1-0',
    printerId: 'printer-1',
    copyNo: 0,
    queuedAt: MONDAY_8 + 1,
    state: 'queued',
    attempts: 0,
    problem: null,
    paper: {
      kind: 'ticket',
      ticket: {
        ticketId,
        number,
        serviceName,
        told,
        appointmentAt,
        code,
        language,
        issuedAt: MONDAY_8 + 1,
      },
    },
  });
  expect(await printJobs.counts('printer-1')).toEqual({ queued: 2, unknown: 0 });
  expect(await printJobs.next('printer-2')).toBeNull();
  expect(await printJobs.get('ticket-3-0')).toBeNull();
  expect(await printJobs.get('no job')).toBeNull();
});

it('print jobs are tried again after bytes that never left, and then give way to the next', async () => {
  const { printJobs } = await threeTickets();
  await printJobs.markSending('ticket-1-0');
  expect(await printJobs.counts('printer-1')).toEqual({ queued: 2, unknown: 0 });
  await printJobs.markOutcome('ticket-1-0', { kind: 'not-sent', problem: 'paper-out' });
  expect(await printJobs.next('printer-1')).toMatchObject({
    id: 'ticket-1-0',
    attempts: 1,
    problem: 'paper-out',
  });
  await printJobs.markSending('ticket-1-0');
  await printJobs.markOutcome('ticket-1-0', { kind: 'confirmed' });
  expect(await printJobs.get('ticket-1-0')).toMatchObject({ state: 'confirmed', problem: null });
  expect(await printJobs.next('printer-1')).toMatchObject({ id: 'ticket-2-0' });
});

it('print jobs are never sent twice, and a late answer changes nothing', async () => {
  const { printJobs } = await threeTickets();
  await printJobs.markSending('ticket-1-0');
  await expect(printJobs.markSending('ticket-1-0')).rejects.toThrow('Print job ticket-1-0 is not queued');
  await printJobs.markOutcome('ticket-1-0', { kind: 'unknown', problem: 'hung' });
  await printJobs.markOutcome('ticket-1-0', { kind: 'confirmed' });
  expect(await printJobs.get('ticket-1-0')).toMatchObject({ state: 'unknown', problem: 'hung' });
});

it('print jobs are unknown when the server stopped while they were sent', async () => {
  const path = await temporaryPath();
  const before = await threeTickets(path);
  await before.printJobs.markSending('ticket-1-0');
  await before.close();
  const { printJobs } = await temporaryDatabase(path);
  expect(await printJobs.counts('printer-1')).toEqual({ queued: 1, unknown: 1 });
  expect((await printJobs.listDoubtful()).map(({ id, state }) => [id, state])).toEqual([
    ['ticket-1-0', 'unknown'],
  ]);
});

it('print jobs are given up when their printer is no more, unless bytes may have left', async () => {
  const { printJobs } = await threeTickets();
  await printJobs.markSending('ticket-1-0');
  await printJobs.cancelStranded(['printer-1', 'printer-2']);
  expect(await printJobs.counts('printer-1')).toEqual({ queued: 2, unknown: 0 });
  await printJobs.cancelStranded(['printer-2']);
  expect(await printJobs.get('ticket-1-0')).toMatchObject({ state: 'sending' });
  expect(await printJobs.get('ticket-2-0')).toMatchObject({ state: 'cancelled', problem: 'printer-removed' });
});

const ask = (ticketId: string, requestId: string, printerId = 'printer-2'): PaperRequest => ({
  paper: { kind: 'ticket', ticketId },
  printerId,
  requestId,
  now: MONDAY_8 + HOUR,
});

it('print jobs can be asked for: the first paper of a ticket that has none, otherwise a copy', async () => {
  const { printJobs } = await threeTickets();
  expect(await printJobs.addPaper(ask('ticket-1', 'a'))).toEqual({ jobId: 'ticket-1-1' });
  expect(await printJobs.addPaper(ask('ticket-1', 'b'))).toEqual({ jobId: 'ticket-1-2' });
  expect(await printJobs.addPaper(ask('ticket-3', 'c'))).toEqual({ jobId: 'ticket-3-0' });
  expect(await printJobs.addPaper(ask('ticket-3', 'd'))).toEqual({ jobId: 'ticket-3-1' });
  expect(await printJobs.addPaper(ask('ticket-9', 'e'))).toBe('ticket-unknown');
  expect(await printJobs.next('printer-2')).toMatchObject({
    id: 'ticket-1-1',
    copyNo: 1,
    queuedAt: MONDAY_8 + HOUR,
    paper: { ticket: { number: 'К001', issuedAt: MONDAY_8 + 1 } },
  });
});

it('print jobs are asked for once under one id, also after a restart', async () => {
  const path = await temporaryPath();
  const before = await threeTickets(path);
  const one = { jobId: 'ticket-1-1' };
  const both = [ask('ticket-1', 'a'), ask('ticket-1', 'a')].map((same) => before.printJobs.addPaper(same));
  expect(await Promise.all(both)).toEqual([one, one]);
  await before.close();
  const { printJobs } = await temporaryDatabase(path);
  expect(await printJobs.addPaper(ask('ticket-1', 'a'))).toEqual(one);
  expect(await printJobs.addPaper(ask('ticket-2', 'a'))).toBe('command-id-reused');
  expect(await printJobs.addPaper(ask('ticket-1', 'a', 'printer-1'))).toBe('command-id-reused');
  expect(await printJobs.counts('printer-2')).toEqual({ queued: 1, unknown: 0 });
});

describe('slips', () => {
  const BOOKED_FOR = MONDAY_8 + 26 * HOUR;
  const booked = appointmentBooked(1, BOOKED_FOR);
  const { appointmentId } = booked;
  const askSlip = (requestId: string, over: Partial<PaperRequest> = {}): PaperRequest => ({
    paper: { kind: 'slip', appointmentId },
    printerId: 'printer-1',
    requestId,
    now: MONDAY_8 + HOUR,
    ...over,
  });

  async function oneBooking(path?: string) {
    const database = await threeTickets(path);
    await database.log.append(batchOf(eventAt(5, MONDAY_8 + 5, booked)));
    return database;
  }

  it('are made when somebody asks, not with the booking', async () => {
    const { printJobs } = await oneBooking();
    expect(await printJobs.get(`${appointmentId}-0`)).toBeNull();
    expect(await printJobs.addPaper(askSlip('a'))).toEqual({ jobId: `${appointmentId}-0` });
    expect(await printJobs.addPaper(askSlip('b'))).toEqual({ jobId: `${appointmentId}-1` });
    expect(
      await printJobs.addPaper(askSlip('c', { paper: { kind: 'slip', appointmentId: 'ticket-1' } })),
    ).toBe('appointment-unknown');
    const { code, shortCode, kind, serviceId, serviceName } = booked;
    expect(await printJobs.get(`${appointmentId}-0`)).toMatchObject({
      copyNo: 0,
      queuedAt: MONDAY_8 + HOUR,
      state: 'queued',
      paper: {
        kind: 'slip',
        booking: {
          appointmentId,
          code,
          shortCode,
          kind,
          state: 'booked',
          appointmentAt: BOOKED_FOR,
          serviceId,
          serviceName,
        },
      },
    });
  });

  it('tell of the booking as it is when they are printed', async () => {
    const { printJobs, log } = await oneBooking();
    await printJobs.addPaper(askSlip('a', { printerId: 'printer-2' }));
    const { lengthMs, quota, channel } = booked;
    const later = BOOKED_FOR + HOUR;
    const times = { movedFrom: BOOKED_FOR, appointmentAt: later, lengthMs };
    const moved = {
      type: 'AppointmentMoved',
      appointmentId,
      ...times,
      channel,
      quota,
      by: 'visitor',
      times: 1,
    } as const;
    await log.append(batchOf(eventAt(6, MONDAY_8 + 6, moved)));
    expect(await printJobs.next('printer-2')).toMatchObject({ paper: { booking: { appointmentAt: later } } });
    const cancelled = {
      type: 'AppointmentCancelled',
      appointmentId,
      appointmentAt: later,
      by: 'visitor',
    } as const;
    await log.append(batchOf(eventAt(7, MONDAY_8 + 7, cancelled)));
    expect(await printJobs.next('printer-2')).toMatchObject({ paper: { booking: { state: 'cancelled' } } });
  });

  it('are asked for once under one id, also after a restart', async () => {
    const path = await temporaryPath();
    const before = await oneBooking(path);
    const one = { jobId: `${appointmentId}-0` };
    expect(await before.printJobs.addPaper(askSlip('a'))).toEqual(one);
    await before.close();
    const { printJobs } = await temporaryDatabase(path);
    expect(await printJobs.addPaper(askSlip('a'))).toEqual(one);
    expect(await printJobs.addPaper(askSlip('a', { printerId: 'printer-2' }))).toBe('command-id-reused');
    expect(await printJobs.addPaper(ask('ticket-1', 'a', 'printer-1'))).toBe('command-id-reused');
  });

  it('are sent, doubted and printed again like tickets', async () => {
    const { printJobs } = await oneBooking();
    await printJobs.addPaper(askSlip('a', { printerId: 'printer-2' }));
    await printJobs.markSending(`${appointmentId}-0`);
    await printJobs.markOutcome(`${appointmentId}-0`, { kind: 'unknown', problem: 'hung' });
    expect((await printJobs.listDoubtful()).map(({ id }) => id)).toEqual([`${appointmentId}-0`]);
    const word = {
      jobId: `${appointmentId}-0`,
      paper: 'print-again',
      requestId: 'b',
      now: MONDAY_8 + HOUR,
    } as const;
    expect(await printJobs.settle(word)).toBe('settled');
    expect(await printJobs.next('printer-2')).toMatchObject({
      id: `${appointmentId}-1`,
      paper: { kind: 'slip' },
    });
  });

  it('are of use on the day on which they were asked for, however old the booking is', async () => {
    const { printJobs, log } = await oneBooking();
    const tuesday = MONDAY_8 + 24 * HOUR;
    await log.append(batchOf(eventAt(6, tuesday, dayOpened(tuesday, '2026-11-24'))));
    await printJobs.addPaper(askSlip('a', { now: tuesday + HOUR }));
    await printJobs.markOutcome(`${appointmentId}-0`, { kind: 'unknown', problem: 'hung' });
    expect(await printJobs.endOldDoubts()).toBe(0);
    const wednesday = tuesday + 24 * HOUR;
    await log.append(batchOf(eventAt(7, wednesday, dayOpened(wednesday, '2026-11-25'))));
    expect(await printJobs.endOldDoubts()).toBe(1);
  });
});

describe('doubtful print jobs', () => {
  async function twoDoubts(path?: string) {
    const database = await threeTickets(path);
    for (const jobId of ['ticket-1-0', 'ticket-2-0']) {
      await database.printJobs.markSending(jobId);
      await database.printJobs.markOutcome(jobId, { kind: 'unknown', problem: 'hung' });
    }
    return database;
  }
  const word = (jobId: string, paper: 'came-out' | 'print-again', requestId: string) => ({
    jobId,
    paper,
    requestId,
    now: MONDAY_8 + HOUR,
  });

  it('are settled by a person who saw the paper', async () => {
    const { printJobs } = await twoDoubts();
    expect(await printJobs.settle(word('ticket-1-0', 'came-out', 'a'))).toBe('settled');
    expect(await printJobs.get('ticket-1-0')).toMatchObject({ state: 'settled', problem: 'hung' });
    expect(await printJobs.counts('printer-1')).toEqual({ queued: 0, unknown: 1 });
    expect((await printJobs.listDoubtful()).map(({ id }) => id)).toEqual(['ticket-2-0']);
    await printJobs.markOutcome('ticket-1-0', { kind: 'confirmed' });
    expect(await printJobs.get('ticket-1-0')).toMatchObject({ state: 'settled' });
  });

  it('are settled by one more paper, a copy', async () => {
    const { printJobs } = await twoDoubts();
    expect(await printJobs.settle(word('ticket-1-0', 'print-again', 'a'))).toBe('settled');
    expect(await printJobs.counts('printer-1')).toEqual({ queued: 1, unknown: 1 });
    expect(await printJobs.next('printer-1')).toMatchObject({
      id: 'ticket-1-1',
      copyNo: 1,
      queuedAt: MONDAY_8 + HOUR,
    });
  });

  it('are settled once under one id, also after a restart', async () => {
    const path = await temporaryPath();
    const before = await twoDoubts(path);
    const [again, seen] = [
      word('ticket-1-0', 'print-again', 'a'),
      word('ticket-2-0', 'came-out', 'b'),
    ] as const;
    const { settle } = before.printJobs;
    expect(await Promise.all([again, again, seen, seen].map(settle))).toEqual(Array(4).fill('settled'));
    await before.close();
    const { printJobs } = await temporaryDatabase(path);
    expect(await printJobs.settle(again)).toBe('settled');
    expect(await printJobs.settle(seen)).toBe('settled');
    expect(await printJobs.counts('printer-1')).toEqual({ queued: 1, unknown: 0 });
    for (const other of [
      { ...again, paper: 'came-out' as const },
      { ...seen, paper: 'print-again' as const },
      { ...again, jobId: 'ticket-2-0' },
    ])
      expect(await printJobs.settle(other)).toBe('command-id-reused');
    expect(await printJobs.addPaper(ask('ticket-1', 'a', 'printer-1'))).toBe('command-id-reused');
    expect(await printJobs.counts('printer-1')).toEqual({ queued: 1, unknown: 0 });
  });

  it('are settled by the first of two people, and only while they are doubtful', async () => {
    const { printJobs } = await twoDoubts();
    expect(await printJobs.settle(word('ticket-1-0', 'print-again', 'a'))).toBe('settled');
    expect(await printJobs.settle(word('ticket-1-0', 'print-again', 'b'))).toBe('print-job-not-doubtful');
    expect(await printJobs.settle(word('ticket-1-1', 'came-out', 'c'))).toBe('print-job-not-doubtful');
    expect(await printJobs.settle(word('ticket-3-0', 'came-out', 'd'))).toBe('print-job-unknown');
    expect(await printJobs.settle(word('no job', 'came-out', 'e'))).toBe('print-job-unknown');
    expect(await printJobs.counts('printer-1')).toEqual({ queued: 1, unknown: 1 });
  });

  it('are of use to nobody when their day is over', async () => {
    const { printJobs, log } = await twoDoubts();
    expect(await printJobs.endOldDoubts()).toBe(0);
    const tuesday = MONDAY_8 + 24 * HOUR;
    const opened = eventAt(5, tuesday, dayOpened(tuesday, '2026-11-24'));
    await log.append(batchOf(opened, eventAt(6, tuesday, ticketIssued(4, { printerId: 'printer-1' }))));
    await printJobs.markOutcome('ticket-4-0', { kind: 'unknown', problem: 'hung' });
    expect(await printJobs.endOldDoubts()).toBe(2);
    expect((await printJobs.listDoubtful()).map(({ id }) => id)).toEqual(['ticket-4-0']);
  });
});
