import { describe, expect, it } from 'vitest';
import { dayReport as contractReport, visitRow, type DayReport } from '../../contract/reports.ts';
import type { OfficeEvent } from '../../contract/events.ts';
import { batchOf, fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import {
  MONDAY_8,
  SERVICES,
  atDesk,
  dayOpened,
  eventAt,
  sampleConfig,
  ticketIssued,
} from '../log/testing/samples.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import { createReports } from './reports.ts';
import { measured, servicesOf, visitsOnDate, waitsOf, type Visit } from './testing/plainly.ts';

const MINUTE = 60_000;
const DATES = ['2026-11-23', '2026-11-24', '2026-11-25'];
/** Moscow keeps three hours ahead of UTC all year round. */
const moscowHour = (at: number) => new Date(at + 180 * MINUTE).getUTCHours();
const moscowDate = (at: number) => new Date(at + 180 * MINUTE).toISOString().slice(0, 10);

async function reportsOn(events: readonly OfficeEvent[]) {
  const database = await temporaryDatabase();
  await fill(database.log, events);
  return { ...database, made: createReports(database.reports) };
}

describe.each([101, 102, 103])('the figures of random history %i', (seed) => {
  it('are those of its raw events', async () => {
    const events = randomHistory(seed, { steps: 400 });
    const { made } = await reportsOn(events);
    for (const date of DATES) {
      const report = contractReport.strict().parse(await made.day(date));
      const visits = visitsOnDate(events, date);
      expect(visits.length).toBeGreaterThan(40);
      expect(report.totals).toEqual(totalsOf(visits));
      const waits = waitsOf(visits);
      const longer = (minutes: number) => waits.filter(({ ms }) => ms > minutes * MINUTE).length;
      expect(report.wait).toEqual({ ...measured(waits), over20Min: longer(20), over30Min: longer(30) });
      expect(report.service).toEqual(measured(servicesOf(visits)));
      checkClasses(report, visits);
      checkServices(report, visits);
      checkHours(report, visits);
      expect(report.appointments).toEqual(appointmentsOf(events, visits, date));
      expect(report.told).toEqual(toldOf(visits));
    }
  });
});

function totalsOf(visits: readonly Visit[]): DayReport['totals'] {
  const having = (...statuses: string[]) => visits.filter(({ status }) => statuses.includes(status)).length;
  return {
    issued: visits.length,
    served: having('served'),
    didNotCome: having('did-not-come'),
    left: having('left'),
    notServed: having('not-served'),
    inOffice: having('waiting', 'called', 'serving', 'held'),
  };
}

function checkClasses(report: DayReport, visits: readonly Visit[]): void {
  expect(report.byClass).toEqual(
    (['out-of-turn', 'appointment', 'general'] as const).map((visitorClass) => ({
      visitorClass,
      wait: measured(waitsOf(visits.filter(({ issued }) => issued.visitorClass === visitorClass))),
    })),
  );
}

function checkServices(report: DayReport, visits: readonly Visit[]): void {
  const ids = (services: readonly { readonly serviceId: string }[]) =>
    services.map((s) => s.serviceId).toSorted();
  expect(ids(report.byService)).toEqual(ids(SERVICES));
  for (const { serviceId, serviceName, serviceNormMs, wait, service } of report.byService) {
    expect(SERVICES).toContainEqual(expect.objectContaining({ serviceId, serviceName, serviceNormMs }));
    expect(wait).toEqual(measured(waitsOf(visits.filter(({ issued }) => issued.serviceId === serviceId))));
    expect(service).toEqual(measured(servicesOf(visits, (leg) => leg.serviceId === serviceId)));
  }
}

function checkHours(report: DayReport, visits: readonly Visit[]): void {
  expect(report.byHour.map(({ hour }) => hour)).toEqual(
    expect.arrayContaining([8, 9, 10, 11, 12, 13, 14, 15, 16]),
  );
  for (const { hour, arrived, wait, service } of report.byHour) {
    const then = visits.filter(({ issued }) => moscowHour(issued.arrivalAt) === hour);
    expect(arrived).toBe(then.length);
    expect(wait).toEqual(measured(waitsOf(then)));
    expect(service).toEqual(measured(servicesOf(then)));
  }
  expect(report.byHour.reduce((sum, { arrived }) => sum + arrived, 0)).toBe(visits.length);
}

function appointmentsOf(
  events: readonly OfficeEvent[],
  visits: readonly Visit[],
  date: string,
): DayReport['appointments'] {
  const bodies = events.map(({ body }) => body);
  // The time that counts is the one it was moved to last.
  const times = new Map<string, number>();
  for (const body of bodies) {
    if (body.type === 'AppointmentBooked' || body.type === 'AppointmentMoved')
      times.set(body.appointmentId, body.appointmentAt);
  }
  const booked = [...times].filter(([, at]) => moscowDate(at) === date).map(([id]) => id);
  const count = (type: string) =>
    bodies.filter((b) => b.type === type && 'appointmentId' in b && booked.includes(b.appointmentId ?? ''))
      .length;
  const delays = visits.flatMap(({ issued, legs }) => {
    const startedAt = legs.find((leg) => leg.startedAt !== null)?.startedAt ?? null;
    if (issued.appointmentAt === null || startedAt === null) return [];
    return [{ ms: Math.max(0, startedAt - issued.appointmentAt), normMs: 5 * MINUTE }];
  });
  return {
    booked: booked.length,
    onTime: count('VisitorCheckedIn'),
    missed: count('AppointmentMissed'),
    cancelled: count('AppointmentCancelled'),
    startDelay: measured(delays),
  };
}

function toldOf(visits: readonly Visit[]): DayReport['told'] {
  const answers = visits.flatMap(({ issued, issuedAt, legs: [first] }) => {
    const wait = issued.told?.wait ?? null;
    if (wait === null || first?.calledAt == null || first.waitMs === null) return [];
    const real = first.calledAt - issuedAt;
    const [min, max] = [wait.minMinutes * MINUTE, wait.maxMinutes * MINUTE];
    return [{ isWithin: real >= min && real <= max, error: Math.abs(real - (min + max) / 2) }];
  });
  return {
    n: answers.length,
    withinRange: answers.filter(({ isWithin }) => isWithin).length / answers.length,
    meanErrorMs: Math.round(answers.reduce((sum, { error }) => sum + error, 0) / answers.length),
  };
}

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
    eventAt(1, at(-60), { type: 'OfficeConfigured', config: sampleConfig() }),
    eventAt(2, at(-60), dayOpened()),
    eventAt(3, at(0), ticket),
    eventAt(4, at(10), { type: 'TicketCalled', ...first, reason, waitMs: 10 * MINUTE }),
    eventAt(5, at(11), { ...started, ...first, ...SERVICES[0], calledAt: at(10), waitMs: 10 * MINUTE }),
    eventAt(6, at(23), {
      type: 'TicketTransferred',
      ...first,
      ...SERVICES[1],
      to: { kind: 'service', serviceId: 'payment' },
      serviceMs: 12 * MINUTE,
      heldMs: 0,
    }),
    eventAt(7, at(28), { type: 'TicketCalled', ...second, reason, waitMs: 5 * MINUTE }),
    eventAt(8, at(29), { ...started, ...second, ...SERVICES[1], calledAt: at(28), waitMs: 5 * MINUTE }),
    eventAt(9, at(37), {
      type: 'ServiceFinished',
      ...second,
      ...SERVICES[1],
      outcome: 'solved',
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
      serviceNormMs: SERVICES[0].serviceNormMs,
      heldMs: 0,
      transfers: 1,
      status: 'served',
      outcome: 'solved',
      toldMinMs: 0,
      toldMaxMs: 5 * MINUTE,
    });
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
    const { wait, service, byService } = await made.day('2026-11-23');
    expect(wait).toMatchObject({ n: 1, meanMs: 10 * MINUTE, withinNorm: 1 });
    expect(service).toMatchObject({ n: 2, meanMs: 10 * MINUTE, medianMs: 10 * MINUTE, withinNorm: 1 });
    expect(byService.map((row) => [row.serviceId, row.wait.n, row.service.meanMs])).toEqual([
      ['advice', 1, 12 * MINUTE],
      ['payment', 0, 8 * MINUTE],
    ]);
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
    await log.append(batchOf(eventAt(11, tuesday, { type: 'OfficeConfigured', config: later })));
    expect(await made.day('2026-11-23')).toMatchObject({
      officeName: sampleConfig().name,
      waitNormMs: 20 * MINUTE,
    });
    expect(await made.day('2026-11-24')).toMatchObject({ officeName: later.name, waitNormMs: 15 * MINUTE });
    expect(await made.day('2026-12-31')).toMatchObject({ officeName: later.name });
    expect(await made.day('2020-01-01')).toMatchObject({ officeName: sampleConfig().name });
  });

  it('is there for a day without visits and for an office that is not set up', async () => {
    const { made } = await reportsOn([]);
    const report = contractReport.parse(await made.day('2026-11-23'));
    expect(report.totals.issued).toBe(0);
    expect(report.byHour).toEqual([]);
    expect(await made.visits('2026-11-23')).toEqual([]);
  });
});
