/** A step that was taken back has left no trace in the read tables, whenever it was taken back. */
import { expect, it } from 'vitest';
import type { EventBody, OfficeEvent } from '../../contract/events.ts';
import { fill } from './testing/fill.ts';
import { randomHistory } from './testing/history.ts';
import { allReadRows } from './testing/read-rows.ts';
import { MONDAY_8, SERVICES, configured, dayOpened, eventAt, ticketIssued } from './testing/samples.ts';
import { temporaryDatabase, temporaryPath } from './testing/temporary.ts';

const NOTHING: EventBody = {
  type: 'LastVisitorSaid',
  deskId: 'desk-1',
  operatorId: 'operator-1',
  then: null,
};

const eventsOf = (ticketId: string, events: readonly OfficeEvent[]) =>
  events.filter(({ body }) => 'ticketId' in body && body.ticketId === ticketId);

/** The same days without what was taken back: something that no table knows stands in its place. */
function withoutTakenBack(events: readonly OfficeEvent[]): OfficeEvent[] {
  const gone = new Set<number>();
  for (const { seq, body } of events) {
    if (body.type !== 'StepTakenBack') continue;
    gone.add(seq).add(body.stepSeq);
    if (body.call !== null) gone.add(body.call.seq);
    // Of a visit that was none nothing is left.
    if (body.step === 'at-once') for (const one of eventsOf(body.ticketId, events)) gone.add(one.seq);
  }
  return events.map((event) => (gone.has(event.seq) ? { ...event, v: 1, body: NOTHING } : event));
}

async function rowsOf(events: readonly OfficeEvent[], seed: number) {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, events, seed);
  return allReadRows(path);
}

it.each([11, 12, 13])('rows are as if it had never happened, history %i', async (seed) => {
  const events = randomHistory(seed, { days: 2, steps: 400 });
  const steps = events.flatMap(({ body }) => (body.type === 'StepTakenBack' ? [body.step] : []));
  expect(steps.length).toBeGreaterThan(10);
  expect(steps).toEqual(expect.arrayContaining(['return', 'at-once']));
  expect(await rowsOf(events, seed)).toEqual(await rowsOf(withoutTakenBack(events), seed));
});

const [advice, payment] = SERVICES;
const AT_DESK = { deskId: 'desk-1', deskNumber: 1, operatorId: 'operator-1' };
const first = ticketIssued(1, { ticketId: 't1', ...advice });
const second = ticketIssued(2, { ticketId: 't2', ...payment });
const about = ({ ticketId, number }: typeof first) => ({ ticketId, number, ...AT_DESK });
const reason = { kind: 'first-in-queue' } as const;

/** Finished and the next one called; a minute later both are taken back. */
const STORY: readonly EventBody[] = [
  configured(),
  dayOpened(),
  { type: 'DeskOpened', ...AT_DESK, serviceIds: [], leftOut: [] },
  first,
  second,
  { type: 'TicketCalled', ...about(first), reason, waitMs: 0, leg: 1, aloud: true },
  {
    type: 'ServiceStarted',
    ...about(first),
    ...advice,
    leg: 1,
    calledAt: MONDAY_8,
    waitMs: 0,
    waitNormMs: 1,
    visitorClass: 'general',
    appointmentDelayMs: null,
  },
  {
    type: 'ServiceFinished',
    ...about(first),
    ...advice,
    leg: 1,
    outcome: { kind: 'solved' },
    serviceMs: 1,
    heldMs: 0,
    visitorClass: 'general',
  },
  { type: 'TicketCalled', ...about(second), reason, waitMs: 0, leg: 1, aloud: true },
  {
    type: 'StepTakenBack',
    ...about(first),
    step: 'finish',
    stepSeq: 8,
    call: { seq: 9, ticketId: 't2', number: second.number },
  },
];
const EVENTS = STORY.map((body, i) => eventAt(i + 1, MONDAY_8 + i * 60_000, body));

it.each([
  ['in one commit with the step', [10]],
  ['in the next commit', [9, 10]],
  ['each event in its own', EVENTS.map((_, i) => i + 1)],
])('with the call that followed: %s', async (_, ends) => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  let begin = 0;
  for (const end of ends) {
    await fill(database.log, EVENTS.slice(begin, end));
    begin = end;
  }
  expect(await allReadRows(path)).toEqual(await rowsOf(withoutTakenBack(EVENTS), 1));
});

it('after a restart of the server in between', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, EVENTS.slice(0, 9));
  await database.close();
  const reopened = await temporaryDatabase(path);
  await fill(reopened.log, EVENTS.slice(9));
  expect(await allReadRows(path)).toEqual(await rowsOf(withoutTakenBack(EVENTS), 1));
});

const begunFrom = { kind: 'paper-roll', paperNumber: '37' } as const;
const third = ticketIssued(3, { ticketId: 't3', ...payment, channel: 'paper-roll', begunFrom });
/** Begun without a ticket by a slip of the finger, and taken back. */
const SLIP: readonly EventBody[] = [
  ...STORY.slice(0, 4),
  third,
  {
    type: 'TicketCalled',
    ...about(third),
    reason: { kind: 'paper-roll' },
    waitMs: null,
    leg: 1,
    aloud: false,
  },
  {
    type: 'ServiceStarted',
    ...about(third),
    ...payment,
    leg: 1,
    calledAt: MONDAY_8,
    waitMs: null,
    waitNormMs: 1,
    visitorClass: 'general',
    appointmentDelayMs: null,
  },
  { type: 'StepTakenBack', ...about(third), step: 'at-once', stepSeq: 7, call: null },
];
const SLIPS = SLIP.map((body, i) => eventAt(i + 1, MONDAY_8 + i * 1000, body));

it.each([
  ['in one commit', [8]],
  ['in the next commit', [7, 8]],
])('of a visit that was none nothing is left: %s', async (_, ends) => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  let begin = 0;
  for (const end of ends) {
    await fill(database.log, SLIPS.slice(begin, end));
    begin = end;
  }
  const { visits = [], legs = [] } = await allReadRows(path);
  expect([visits.map(({ ticket_id }) => ticket_id), legs]).toEqual([['t1'], []]);
});

it('nor when the server was started again in between', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, SLIPS.slice(0, 7));
  expect((await allReadRows(path)).visits).toHaveLength(2);
  await database.close();
  const reopened = await temporaryDatabase(path);
  await fill(reopened.log, SLIPS.slice(7));
  expect(await allReadRows(path)).toEqual(await rowsOf(withoutTakenBack(SLIPS), 1));
});
