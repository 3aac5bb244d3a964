/** The report of the norms against the raw events of random histories, and how it is held against other periods. */
import { describe, expect, it } from 'vitest';
import { comparedWith, periodOf, type Days, type Period } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import { normsReport, type NormsReport } from '../../contract/reports.ts';
import type { OfficeEvent } from '../../contract/events.ts';
import { fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import { SERVICES } from '../log/testing/samples.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import { createReports, type Reports } from './reports.ts';
import { expectNorms } from './testing/expect-norms.ts';
import { plainAppointments, plainNorms } from './testing/plain-norms.ts';
import { visitsIn } from './testing/plainly.ts';

/** Random histories begin on this Monday, and have three days. */
const MONDAY = '2026-11-23';
const AFTERWARDS = '2026-12-31';

async function reportsOn(events: readonly OfficeEvent[]): Promise<Reports> {
  const database = await temporaryDatabase();
  await fill(database.log, events);
  return createReports(database.reports);
}

const range = (from: string, to: string): Period => ({ unit: 'range', from, to });

const FILTERS: readonly ReportFilter[] = [
  { services: 'payment' },
  { services: 'payment,tenant', classes: 'general' },
  { classes: 'appointment,out-of-turn' },
  { hours: '9-11' },
  { desks: 'desk-2' },
  { people: 'operator-1,operator-3' },
  { desks: 'desk-1,desk-3', people: 'operator-1', services: 'advice', hours: '8-16' },
  { desks: 'no-such-desk' },
];

describe.each([101, 102, 103])('the norms of random history %i', (seed) => {
  const events = randomHistory(seed, { steps: 400 });
  const visits = visitsIn(events);

  it('are those of its raw events, on each day and over all of them', async () => {
    const made = await reportsOn(events);
    for (const period of [
      periodOf('day', MONDAY),
      periodOf('day', '2026-11-24'),
      range('2026-11-24', '2026-11-25'),
      periodOf('week', MONDAY),
    ]) {
      const report = normsReport.strict().parse(await made.norms(period, {}, AFTERWARDS));
      expect(report.totals.issued).toBeGreaterThan(40);
      expectNorms(report, plainNorms(visits, period));
      expect(report.appointments).toEqual(plainAppointments(events, visits, period));
      expect(report.homeVisits).toEqual({ booked: 0, made: 0, notMade: 0 });
      expect(report.byService.map(({ serviceId }) => serviceId).toSorted()).toEqual(
        SERVICES.map(({ serviceId }) => serviceId).toSorted(),
      );
    }
  });

  it.each(FILTERS)('and so are those of some visits: %o', async (filter) => {
    const made = await reportsOn(events);
    const period = periodOf('week', MONDAY);
    const report = await made.norms(period, filter, AFTERWARDS);
    expectNorms(report, plainNorms(visits, period, filter));
    if (filter.desks !== 'no-such-desk') expect(report.service.n).toBeGreaterThan(0);
  });
});

describe('the norms of a period', () => {
  it('stand beside the period before and the same one a year ago', async () => {
    const events = randomHistory(104, { steps: 400 });
    const visits = visitsIn(events);
    const made = await reportsOn(events);
    const tuesday = periodOf('day', '2026-11-24');
    const { before, yearAgo, byService } = await made.norms(tuesday, {}, AFTERWARDS);
    const expected = plainNorms(visits, { from: MONDAY, to: MONDAY });
    expect(before).toEqual({
      from: MONDAY,
      to: MONDAY,
      totals: expected.totals,
      wait: expected.wait,
      service: expected.service,
    });
    expect(yearAgo).toMatchObject({
      from: '2025-11-25',
      totals: { issued: 0 },
      wait: { n: 0, meanMs: null },
    });
    for (const row of byService) expect(row.before).toEqual(expected.byService.get(row.serviceId));
    // A year later these days are the ones of a year ago.
    const later = await made.norms(periodOf('day', '2027-11-23'), {}, '2027-12-31');
    expect(later.yearAgo).toMatchObject({ from: '2026-11-24', totals: plainNorms(visits, tuesday).totals });
  });

  it('that is not over are held against as many days of the others', async () => {
    const made = await reportsOn(randomHistory(105, { steps: 100 }));
    const month = periodOf('month', MONDAY);
    const report = await made.norms(month, {}, MONDAY);
    expect(report).toMatchObject({ isOver: false, period: month });
    const daysOf = ({ from, to }: Days) => ({ from, to });
    const { before, yearAgo } = report satisfies NormsReport;
    expect({ before: daysOf(before), yearAgo: daysOf(yearAgo) }).toEqual(comparedWith(month, MONDAY));
    expect(before.to).toBe('2026-10-23');
  });
});
