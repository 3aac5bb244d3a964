/** A report as a file: its figures, what it is of, and the bytes of the format. */
import type { ReportName } from '../../contract/endpoints/reports.ts';
import { periodAsked, periodOf, type Period } from '../../contract/periods.ts';
import { reportFilter, type ReportQuery } from '../../contract/report-query.ts';
import { text } from '../../texts/index.ts';
import { daysText } from '../../texts/report-words.ts';
import { localDate, localTime } from '../../texts/times.ts';
import type { ReportDocument } from '../exports/document.ts';
import { courseDocument } from '../exports/course-document.ts';
import { fairnessDocument } from '../exports/fairness-document.ts';
import { narrowedLines } from '../exports/narrowed.ts';
import { normsDocument } from '../exports/norms-document.ts';
import { peopleDocument } from '../exports/people-document.ts';
import { yearlyDocument } from '../exports/yearly-document.ts';
import { writeReport, type ExportFormat } from '../exports/write.ts';
import type { Reports } from '../reports/reports.ts';

/** What a report is made from. */
interface Office {
  readonly reports: Reports;
  readonly now: number;
  /** The office's day. */
  readonly today: string;
  readonly timezone: string;
}

type Made = Pick<ReportDocument, 'title' | 'tables' | 'definitions'> & { readonly officeName: string };
type Maker = (office: Office, period: Period, query: ReportQuery) => Promise<Made>;

/** Which report is meant by which name; the year of the regulator's table is the one that the days are in. */
const MAKERS: Readonly<Record<ReportName, Maker>> = {
  norms: async ({ reports, today }, period, query) => {
    const report = await reports.norms(period, query, today);
    return { ...normsDocument(report), officeName: report.officeName };
  },
  course: async ({ reports, today, now }, period, query) => {
    const report = await reports.course(period, query, { today, now });
    return { ...courseDocument(report), officeName: report.officeName };
  },
  specialists: async ({ reports, today, now }, period, query) => {
    const report = await reports.people(period, query, { today, now });
    return { ...peopleDocument(report), officeName: report.officeName };
  },
  'call-order': async ({ reports, today }, period, query) => {
    const report = await reports.fairness(period, query, today);
    return { ...fairnessDocument(report), officeName: report.officeName };
  },
  year: async ({ reports, today }, period) => {
    const report = await reports.yearly(periodOf('year', period.from), today);
    return { ...yearlyDocument(report), officeName: report.officeName };
  },
};

/** The file and its name. */
export async function reportFile(
  office: Office,
  name: ReportName,
  query: ReportQuery,
  format: ExportFormat,
): Promise<{ name: string; bytes: Uint8Array }> {
  const period = periodAsked(query, office.today);
  const made = await MAKERS[name](office, period, query);
  const choices = await office.reports.choices(period);
  const filter = reportFilter.parse(query);
  const { now, timezone } = office;
  const document: ReportDocument = {
    ...made,
    days: daysText(period),
    narrowed: narrowedLines(filter, choices),
    madeAt: text('export.made-at', { date: localDate(now, timezone), time: localTime(now, timezone) }),
    timezone,
  };
  const days = period.from === period.to ? period.from : `${period.from}-${period.to}`;
  return { name: `${name}-${days}.${format}`, bytes: await writeReport(document, format) };
}
