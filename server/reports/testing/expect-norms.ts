import { expect } from 'vitest';
import type { NormsReport } from '../../../contract/reports.ts';
import type { PlainNorms } from './plain-norms.ts';

/** Everything that visits tell is the same in both. */
export function expectNorms(report: NormsReport, plain: PlainNorms): void {
  const { totals, wait, service, byClass, byWeekdayAndHour, told } = report;
  const { byService, byHour, byWeekday, ...rest } = plain;
  expect({ totals, wait, service, byClass, byWeekdayAndHour, told }).toEqual(rest);
  for (const row of report.byService) {
    const expected = byService.get(row.serviceId);
    expect({ wait: row.wait, service: row.service }, row.serviceId).toEqual(expected);
  }
  const shown = new Set(report.byService.map(({ serviceId }) => serviceId));
  for (const [serviceId, { wait: waits, service: services }] of byService) {
    if (waits.n + services.n > 0) expect(shown).toContain(serviceId);
  }
  for (const row of report.byHour) expect(row).toEqual(byHour.get(row.hour));
  for (const row of report.byWeekday) expect(row).toEqual(byWeekday.get(row.weekday));
  const sum = (rows: readonly { readonly arrived: number }[]) =>
    rows.reduce((n, { arrived }) => n + arrived, 0);
  const arrived = totals.issued;
  expect([sum(report.byHour), sum(report.byWeekday), sum(byWeekdayAndHour)]).toEqual([
    arrived,
    arrived,
    arrived,
  ]);
}
