import { describe, expect, it } from 'vitest';
import { periodOf } from '../../contract/periods.ts';
import { normsReport as contractReport, visitRow } from '../../contract/reports.ts';
import type { EventBody, OfficeEvent } from '../../contract/events.ts';
import { batchOf, fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import {
  MONDAY_8,
  SERVICES,
  appointmentBooked,
  appointmentMoved,
  atDesk,
  configured,
  dayOpened,
  eventAt,
  sampleConfig,
  ticketIssued,
} from '../log/testing/samples.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import { createReports, type Reports } from './reports.ts';
import { visitsOnDate } from './testing/plainly.ts';

const MINUTE = 60_000;
const DATES = ['2026-11-23', '2026-11-24', '2026-11-25'];
/** Later than all of them. */
const TODAY = '2026-12-31';
const dayOf = (made: Reports, date: string) => made.norms(periodOf('day', date), {}, TODAY);

async function reportsOn(events: readonly OfficeEvent[]) {
  const database = await temporaryDatabase();
  await fill(database.log, events);
  return { ...database, made: createReports(database.reports) };
}

it.each([101, 102, 103])(
  'what came of each service is told as the raw events of history %i have it',
  async (seed) => {
    const events = randomHistory(seed, { steps: 400 });
    const { made } = await reportsOn(events);
    const visits = DATES.flatMap((date) => visitsOnDate(events, date));
    const rows = (await Promise.all(DATES.map((date) => made.visits(date)))).flat();
    expect(rows.map(({ number, outcome, earlier }) => ({ number, outcome, earlier }))).toEqual(
      visits.map(({ issued: { number }, legs, status }) => ({
        number,
        outcome: status === 'served' ? (legs.at(-1)?.outcome ?? null) : null,
        earlier: legs
          .filter(({ wentOn }) => wentOn)
          .map(({ serviceName, outcome }) => ({ serviceName, outcome })),
      })),
    );
    expect(rows.filter(({ earlier }) => earlier.length > 0).length).toBeGreaterThan(2);
  },
);

/** A short day with a transfer: 10 minutes of waiting, 12 of service, then 5 and 8 at another desk. */
function transferDay(): OfficeEvent[] {
  const ticket = ticketIssued(1);
  const at = (minutes: number) => MONDAY_8 + minutes * MINUTE;
  const reason = { kind: 'first-in-queue' } as const;
  const started = {
    type: 'ServiceStarted',
    waitNormMs: 20 * MINUTE,
    visitorClass: 'general',
    appointmentDelayMs: null,
  } as const;
  const first = { ...atDesk(ticket, 1), leg: 1 };
  const second = { ...atDesk(ticket, 2), leg: 2 };
  return [
    eventAt(1, at(-60), configured()),
    eventAt(2, at(-60), dayOpened()),
    eventAt(3, at(0), ticket),
    eventAt(4, at(10), { type: 'TicketCalled', aloud: true, ...first, reason, waitMs: 10 * MINUTE }),
    eventAt(5, at(11), { ...started, ...first, ...SERVICES[0], calledAt: at(10), waitMs: 10 * MINUTE }),
    eventAt(6, at(23), {
      type: 'TicketTransferred',
      ...first,
      ...SERVICES[1],
      to: { kind: 'service', serviceId: 'payment' },
      serviceMs: 12 * MINUTE,
      heldMs: 0,
    }),
    eventAt(7, at(28), { type: 'TicketCalled', aloud: true, ...second, reason, waitMs: 5 * MINUTE }),
    eventAt(8, at(29), { ...started, ...second, ...SERVICES[1], calledAt: at(28), waitMs: 5 * MINUTE }),
    eventAt(9, at(37), {
      type: 'ServiceFinished',
      ...second,
      ...SERVICES[1],
      outcome: { kind: 'solved' },
      serviceMs: 8 * MINUTE,
      heldMs: 0,
      visitorClass: 'general',
    }),
  ];
}

describe('a visit', () => {
  it('tells who served it, by the name of today', async () => {
    const { made, people } = await reportsOn(transferDay());
    await people.add(
      { id: 'operator-2', login: 'olga', name: 'Ольга Ивановна', roles: ['operator'], serviceIds: null },
      'hash',
    );
    const [visit, ...others] = await made.visits('2026-11-23');
    expect(others).toEqual([]);
    expect(visitRow.parse(visit)).toEqual({
      ticketId: 'ticket-1',
      number: 'К001',
      serviceName: SERVICES[0].serviceName,
      groupName: SERVICES[0].groupName,
      visitorClass: 'general',
      channel: 'kiosk',
      issuedAt: MONDAY_8,
      arrivalAt: MONDAY_8,
      appointmentAt: null,
      calledAt: MONDAY_8 + 10 * MINUTE,
      startedAt: MONDAY_8 + 11 * MINUTE,
      finishedAt: MONDAY_8 + 37 * MINUTE,
      deskNumber: 2,
      operatorName: 'Ольга Ивановна',
      reason: { kind: 'first-in-queue' },
      waitMs: 10 * MINUTE,
      waitNormMs: 20 * MINUTE,
      serviceMs: 20 * MINUTE,
      // Of both services that the visitor had.
      serviceNormMs: SERVICES[0].serviceNormMs + SERVICES[1].serviceNormMs,
      heldMs: 0,
      transfers: 1,
      status: 'served',
      outcome: { kind: 'solved' },
      earlier: [],
      toldMinMs: 0,
      toldMaxMs: 5 * MINUTE,
    });
  });

  it.each([
    [{ kind: 'answer-promised', due: '2026-12-07' }],
    [{ kind: 'answer-promised', due: null }],
    [{ kind: 'sent-to-remote' }],
    [{ kind: 'refused', why: 'documents-missing' }],
  ] as const)('tells what came of it: %o', async (outcome) => {
    const day = transferDay().map((event) =>
      event.body.type === 'ServiceFinished' ? { ...event, body: { ...event.body, outcome } } : event,
    );
    const { made } = await reportsOn(day);
    const [visit] = await made.visits('2026-11-23');
    expect(visit?.outcome).toEqual(outcome);
  });

  it('still names who served it when that person has left', async () => {
    const { made, people } = await reportsOn(transferDay());
    const olga = { id: 'operator-2', login: 'olga', name: 'Ольга Ивановна', serviceIds: null };
    await people.add({ ...olga, roles: ['operator'] }, 'hash');
    await people.remove('operator-2', MONDAY_8 + 60 * MINUTE);
    expect(await made.visits('2026-11-23')).toMatchObject([{ operatorName: 'Ольга Ивановна' }]);
  });

  it('of an early appointment holder began before the arrival', async () => {
    const [configured, opened] = transferDay();
    const appointmentAt = MONDAY_8 + 40 * MINUTE;
    const ticket = { ...ticketIssued(1), appointmentAt, arrivalAt: appointmentAt };
    const { made } = await reportsOn([configured!, opened!, eventAt(3, MONDAY_8 + 15 * MINUTE, ticket)]);
    const [visit] = await made.visits('2026-11-23');
    expect(visit).toMatchObject({ issuedAt: MONDAY_8 + 15 * MINUTE, arrivalAt: appointmentAt });
  });

  it('is judged leg by leg', async () => {
    const { made } = await reportsOn(transferDay());
    const { wait, service, byService } = await dayOf(made, '2026-11-23');
    expect(wait).toMatchObject({ n: 1, meanMs: 10 * MINUTE, withinNorm: 1 });
    expect(service).toMatchObject({ n: 2, meanMs: 10 * MINUTE, medianMs: 10 * MINUTE, withinNorm: 1 });
    expect(byService.map((row) => [row.serviceId, row.wait.n, row.service.meanMs])).toEqual([
      ['advice', 1, 12 * MINUTE],
      ['payment', 0, 8 * MINUTE],
    ]);
  });
});

/** Holders of appointments at 9:00 who are served so long after it; the others of the day come to nothing. */
function appointmentsDay(delaysMs: readonly number[]): OfficeEvent[] {
  const nine = MONDAY_8 + 60 * MINUTE;
  const about = (n: number) => ({ appointmentId: `appointment-${n}`, appointmentAt: nine });
  const booked = (n: number, kind: 'office' | 'home-visit' = 'office') =>
    appointmentBooked(n, nine, { kind });
  const bodies: [number, EventBody][] = [
    [MONDAY_8 - 60 * MINUTE, configured()],
    [MONDAY_8 - 60 * MINUTE, dayOpened()],
    // 11 comes too late, 12 not at all, 13 is cancelled, 14 goes to another day.
    ...[11, 12, 13, 14].map((n): [number, EventBody] => [MONDAY_8, booked(n)]),
    ...[21, 22, 23, 24].map((n): [number, EventBody] => [MONDAY_8, booked(n, 'home-visit')]),
    [MONDAY_8, { type: 'AppointmentCancelled', ...about(13), by: 'visitor' }],
    [MONDAY_8, { type: 'AppointmentCancelled', ...about(23), by: 'staff' }],
    [MONDAY_8, appointmentMoved(14, nine, nine + 24 * 60 * MINUTE)],
  ];
  for (const [index, delayMs] of delaysMs.entries()) {
    const n = index + 1;
    const ticket = ticketIssued(n, { ...about(n), arrivalAt: nine, visitorClass: 'appointment' });
    const { ticketId } = ticket;
    const desk = { ...atDesk(ticket), leg: 1, waitMs: delayMs };
    const reason = { kind: 'appointment', appointmentAt: nine } as const;
    bodies.push(
      [MONDAY_8, booked(n)],
      [MONDAY_8 + 50 * MINUTE, { type: 'VisitorCheckedIn', ...about(n), ticketId, earlyMs: 1, lateMs: 0 }],
      [MONDAY_8 + 50 * MINUTE, ticket],
      [nine + delayMs, { type: 'TicketCalled', aloud: true, ...desk, reason }],
      [
        nine + delayMs,
        {
          type: 'ServiceStarted',
          ...desk,
          ...SERVICES[0],
          calledAt: nine + delayMs,
          waitNormMs: 20 * MINUTE,
          visitorClass: 'appointment',
          appointmentDelayMs: delayMs,
        },
      ],
    );
  }
  bodies.push(
    [nine + 10 * MINUTE, { type: 'AppointmentMissed', ...about(11), by: 'no-show' }],
    [nine + 10 * MINUTE, { type: 'AppointmentMissed', ...about(12), by: 'no-show' }],
    [nine + 12 * MINUTE, { type: 'LateVisitorCame', ...about(11), lateMs: 12 * MINUTE }],
    [nine + 60 * MINUTE, { type: 'HomeVisitRecorded', ...about(21), outcome: 'made' }],
    [nine + 60 * MINUTE, { type: 'HomeVisitRecorded', ...about(22), outcome: 'not-made' }],
  );
  return bodies.sort(([a], [b]) => a - b).map(([at, body], index) => eventAt(index + 1, at, body));
}

describe('the appointments of a day', () => {
  const DAY = '2026-11-23';

  it('are told by what became of them, visits at home apart', async () => {
    const { made } = await reportsOn(appointmentsDay([3 * MINUTE]));
    const { appointments, homeVisits } = await dayOf(made, DAY);
    expect(appointments).toMatchObject({ booked: 4, onTime: 1, missed: 2, late: 1, cancelled: 1 });
    expect(homeVisits).toEqual({ booked: 3, made: 1, notMade: 1 });
    expect((await dayOf(made, '2026-11-24')).appointments).toMatchObject({ booked: 1, missed: 0, late: 0 });
  });

  it('begin within five minutes of their time: 5:00 is inside, a millisecond more is not', async () => {
    const { made } = await reportsOn(appointmentsDay([0, 5 * MINUTE, 5 * MINUTE + 1, 14 * MINUTE]));
    const { startDelay } = (await dayOf(made, DAY)).appointments;
    expect(startDelay).toMatchObject({ n: 4, meanMs: 6 * MINUTE, maxMs: 14 * MINUTE, withinNorm: 0.5 });
  });

  it('of which none was served have no delay', async () => {
    const { made } = await reportsOn(appointmentsDay([]));
    const { startDelay } = (await dayOf(made, DAY)).appointments;
    expect(startDelay).toMatchObject({ n: 0, meanMs: null, maxMs: null, withinNorm: null });
  });
});

describe('the head of a report', () => {
  it('is the office as it was on that day', async () => {
    const events = transferDay();
    const later = sampleConfig({
      name: 'ЦОК на новом месте',
      rules: { ...sampleConfig().rules, waitNormMinutes: 15 },
    });
    const tuesday = MONDAY_8 + 24 * 60 * MINUTE;
    const { made, log } = await reportsOn(events);
    await log.append(batchOf(eventAt(10, tuesday, dayOpened(tuesday, '2026-11-24'))));
    await log.append(batchOf(eventAt(11, tuesday, configured(later))));
    expect(await dayOf(made, '2026-11-23')).toMatchObject({
      officeName: sampleConfig().name,
      waitNormMs: 20 * MINUTE,
    });
    expect(await dayOf(made, '2026-11-24')).toMatchObject({
      officeName: later.name,
      waitNormMs: 15 * MINUTE,
    });
    expect(await dayOf(made, '2026-12-31')).toMatchObject({ officeName: later.name });
    expect(await dayOf(made, '2020-01-01')).toMatchObject({ officeName: sampleConfig().name });
  });

  it('is there for a day without visits and for an office that is not set up', async () => {
    const { made } = await reportsOn([]);
    const report = contractReport.parse(await dayOf(made, '2026-11-23'));
    expect(report.totals.issued).toBe(0);
    expect(report.byHour).toEqual([]);
    expect(await made.visits('2026-11-23')).toEqual([]);
  });
});

describe('what reports can be narrowed to', () => {
  it('is what was there in these days; of whom nothing is known any more the id alone', async () => {
    const day = transferDay();
    const end = day.at(-1)?.at ?? 0;
    const sitsDown = (seq: number, desk: number) =>
      eventAt(seq, end, {
        type: 'DeskOpened',
        deskId: `desk-${desk}`,
        deskNumber: desk,
        operatorId: `operator-${desk}`,
        serviceIds: [],
        leftOut: [],
      });
    const { made, people } = await reportsOn([...day, sitsDown(10, 2), sitsDown(11, 1)]);
    const olga = { id: 'operator-2', login: 'olga', name: 'Ольга Ивановна', serviceIds: null };
    await people.add({ ...olga, roles: ['operator'] }, 'hash');
    expect(await made.choices({ from: '2026-11-23', to: '2026-11-30' })).toEqual({
      services: SERVICES.slice(0, 2).map(({ serviceId, serviceName, groupName }) => ({
        id: serviceId,
        name: serviceName,
        groupName,
      })),
      desks: [
        { id: 'desk-1', number: 1 },
        { id: 'desk-2', number: 2 },
      ],
      people: [
        { id: 'operator-2', name: 'Ольга Ивановна' },
        { id: 'operator-1', name: null },
      ],
    });
    const nothing = { services: [], desks: [], people: [] };
    expect(await made.choices({ from: '2026-11-24', to: '2026-11-30' })).toEqual(nothing);
  });
});
