/** The norms of a year of 75,000 visits: as its raw events have them, and as they were known. */
import { expect, it } from 'vitest';
import { periodOf, type Period } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import { expectNorms } from '../../server/reports/testing/expect-norms.ts';
import { plainAppointments, plainNorms } from '../../server/reports/testing/plain-norms.ts';
import { AFTERWARDS, rawYear, yearReports } from './year.ts';

const YEAR = periodOf('year', '2025-06-01');

it.each<[Period, ReportFilter]>([
  [YEAR, {}],
  [periodOf('month', '2025-06-01'), { services: 'payment,receipts', people: 'operator-3' }],
  [periodOf('quarter', '2025-08-01'), { desks: 'desk-1,desk-2', hours: '10-12' }],
  [periodOf('month', '2025-03-01'), { classes: 'appointment' }],
  [periodOf('week', '2025-10-08'), {}],
])('are those of the raw events: %o %o', async (period, filter) => {
  const { events, visits } = await rawYear();
  const report = await yearReports((reports) => reports.norms(period, filter, AFTERWARDS));
  expect(report.totals.issued).toBeGreaterThan(100);
  expectNorms(report, plainNorms(visits, period, filter));
  if (Object.keys(filter).length === 0)
    expect(report.appointments).toEqual(plainAppointments(events, visits, period));
});

it('are held against the period before', async () => {
  const { visits } = await rawYear();
  const september = periodOf('month', '2025-09-01');
  const { before } = await yearReports((reports) => reports.norms(september, {}, AFTERWARDS));
  const august = plainNorms(visits, periodOf('month', '2025-08-01'));
  expect(before).toEqual({
    from: '2025-08-01',
    to: '2025-08-31',
    totals: august.totals,
    wait: august.wait,
    service: august.service,
  });
});

it('are what they were when they were looked at first', async () => {
  const { totals, wait, service, byService, byWeekday } = await yearReports((reports) =>
    reports.norms(YEAR, {}, AFTERWARDS),
  );
  expect({ totals, wait, service }).toMatchInlineSnapshot(`
    {
      "service": {
        "maxMs": 3750000,
        "meanMs": 629169,
        "medianMs": 510000,
        "n": 78492,
        "p90Ms": 1176000,
        "withinNorm": 0.8312821688834531,
      },
      "totals": {
        "didNotCome": 457,
        "inOffice": 0,
        "issued": 74368,
        "left": 243,
        "notServed": 476,
        "served": 73192,
      },
      "wait": {
        "maxMs": 10785300,
        "meanMs": 615422,
        "medianMs": 104333,
        "n": 73668,
        "over20Min": 11847,
        "over30Min": 7250,
        "p90Ms": 1777136,
        "withinNorm": 0.8391839061736439,
      },
    }
  `);
  const rows = byService.map((row) =>
    [row.serviceId, row.wait.n, row.wait.meanMs, row.service.meanMs].join(' '),
  );
  expect(rows).toMatchInlineSnapshot(`
    [
      "additional-service 755 629981 781214",
      "supply-application 1578 644744 924797",
      "contract-documents 2225 611078 918164",
      "account-reregistration 2294 568400 1081212",
      "receipts 13889 614847 618148",
      "consultation 7746 615260 832426",
      "service-request 1607 595695 844804",
      "personal-account 1493 644745 785499",
      "mobile-app 752 624412 755305",
      "payment 35045 617029 414085",
      "instalments 823 618260 947193",
      "reconciliation 2359 623302 1131488",
      "no-debt-certificate 3102 606854 811238",
    ]
  `);
  expect(byWeekday.map((row) => [row.weekday, row.arrived, row.wait.meanMs].join(' ')))
    .toMatchInlineSnapshot(`
    [
      "1 17123 609497",
      "2 15332 667785",
      "3 14358 703072",
      "4 14549 490062",
      "5 13006 605039",
    ]
  `);
});
