/** What specialists and desks did, against the raw events. */
import { describe, expect, it } from 'vitest';
import { periodOf } from '../../contract/periods.ts';
import { peopleReport, yearlyReport } from '../../contract/reports.ts';
import type { OfficeEvent } from '../../contract/events.ts';
import { fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import { dayOpened, eventAt, MONDAY_8, sampleConfig } from '../log/testing/samples.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import { createReports } from './reports.ts';
import { lengthOf, plainWork, within } from './testing/plain-people.ts';
import { measured, servicesOf, visitsIn } from './testing/plainly.ts';
import { plainNorms } from './testing/plain-norms.ts';

const MINUTE = 60_000;
const DATES = ['2026-11-23', '2026-11-24'];
const AFTERWARDS = { today: '2026-12-31', now: Date.UTC(2026, 11, 31) };

async function reportsOn(events: readonly OfficeEvent[]) {
  const database = await temporaryDatabase();
  await fill(database.log, events);
  return { ...database, made: createReports(database.reports) };
}

describe.each([101, 102, 103])('the work of random history %i', (seed) => {
  const events = randomHistory(seed, { steps: 400 });
  const visits = visitsIn(events);

  it('is that of its raw events, by person and by desk', async () => {
    const { made } = await reportsOn(events);
    for (const date of DATES) {
      const report = peopleReport.strict().parse(await made.people(periodOf('day', date), {}, AFTERWARDS));
      const work = plainWork(events, date);
      const ofDay = visits.filter((visit) => visit.date === date);
      expect(report.people.length).toBeGreaterThan(3);
      for (const {
        personId,
        visits: n,
        service,
        openMs,
        busyMs,
        lunchMs,
        idleMs,
        ...rest
      } of report.people) {
        const own = work.sittings.filter(({ operatorId }) => operatorId === personId);
        const pauses = work.pauses.filter(({ operatorId }) => operatorId === personId);
        const paused = (why: string | null) => lengthOf(pauses.filter((pause) => pause.why === why));
        expect({ openMs, busyMs, lunchMs }, personId).toEqual({
          openMs: lengthOf(own),
          busyMs: within(work.busy, own),
          lunchMs: paused('lunch'),
        });
        expect(rest.technicalMs + rest.documentsMs + rest.otherPausesMs).toBe(
          paused('technical') + paused('documents') + paused(null),
        );
        expect(idleMs).toBe(Math.max(0, openMs - lengthOf(pauses) - busyMs));
        expect(service).toEqual(measured(servicesOf(ofDay, (leg) => leg.operatorId === personId)));
        const served = ofDay.filter(({ legs }) =>
          legs.some((leg) => leg.operatorId === personId && leg.serviceMs !== null),
        );
        expect(n).toBe(served.length);
      }
      for (const { deskId, openMs, busyMs, service } of report.desks) {
        const own = work.sittings.filter((sitting) => sitting.deskId === deskId);
        expect({ openMs, busyMs }).toEqual({ openMs: lengthOf(own), busyMs: within(work.busy, own) });
        expect(service).toEqual(measured(servicesOf(ofDay, (leg) => leg.deskId === deskId)));
      }
      const sum = (rows: readonly { readonly service: { readonly n: number } }[]) =>
        rows.reduce((all, row) => all + row.service.n, 0);
      expect(sum(report.people)).toBe(servicesOf(ofDay).length);
      expect(sum(report.desks)).toBe(servicesOf(ofDay).length);
    }
  });

  it('the yearly table is that of its raw events', async () => {
    const { made } = await reportsOn(events);
    const report = yearlyReport
      .strict()
      .parse(await made.yearly(periodOf('year', '2026-06-01'), AFTERWARDS.today));
    const { totals, wait, service } = plainNorms(visits, { from: '2026-01-01', to: '2026-12-31' });
    const figures = {
      visitors: totals.served,
      issued: totals.issued,
      meanWaitMs: wait.meanMs,
      meanServiceMs: service.meanMs,
      over30Min: wait.over30Min,
    };
    expect(report).toMatchObject(figures);
    // All three days are in November.
    expect(report.months).toEqual([{ month: 11, ...figures }]);
  });
});

describe('the work of today', () => {
  it('goes on: whoever sits there, has a break or a visitor, does so until now', async () => {
    const [desk, operatorId] = ['desk-1', 'olga'];
    const opened = { deskId: desk, deskNumber: 1, operatorId, serviceIds: [], leftOut: [] };
    const { made, people } = await reportsOn([
      eventAt(1, MONDAY_8, {
        type: 'OfficeConfigured',
        config: sampleConfig(),
        origin: { kind: 'edited' },
        strandedIds: [],
      }),
      eventAt(2, MONDAY_8, dayOpened()),
      eventAt(3, MONDAY_8, { type: 'DeskOpened', ...opened }),
      eventAt(4, MONDAY_8 + 30 * MINUTE, { type: 'DeskPaused', deskId: desk, operatorId, why: 'lunch' }),
    ]);
    const olga = { id: operatorId, login: 'olga', name: 'Ольга Ивановна', serviceIds: null };
    await people.add({ ...olga, roles: ['operator'] }, 'hash');
    const now = MONDAY_8 + 50 * MINUTE;
    const report = await made.people(periodOf('day', '2026-11-23'), {}, { today: '2026-11-23', now });
    const figures = { openMs: 50 * MINUTE, lunchMs: 20 * MINUTE, idleMs: 30 * MINUTE, visits: 0 };
    expect(report.people).toMatchObject([{ personId: operatorId, name: 'Ольга Ивановна', ...figures }]);
    expect(report.desks).toMatchObject([{ deskId: desk, deskNumber: 1, ...figures }]);
  });

  it('is nobody’s where nobody sat down', async () => {
    const { made } = await reportsOn([]);
    expect(await made.people(periodOf('day', '2026-11-23'), {}, AFTERWARDS)).toMatchObject({
      people: [],
      desks: [],
    });
    expect(await made.yearly(periodOf('year', '2026-11-23'), AFTERWARDS.today)).toMatchObject({
      visitors: 0,
      meanWaitMs: null,
      months: [],
    });
  });
});
