/** What the manager reads. */
import { z } from 'zod';
import { helpCallsQuery, helpCallsReport } from '../help-calls.ts';
import { localDate, ticketNumber } from '../primitives.ts';
import { ratingsQuery, ratingsReport } from '../ratings.ts';
import { reportPeriod, reportQuery } from '../report-query.ts';
import {
  callOrder,
  courseReport,
  fairnessReport,
  normsReport,
  peopleReport,
  reportChoices,
  visitRow,
  yearlyReport,
} from '../reports.ts';
import { fileAnswer, type Endpoint } from './endpoint.ts';

/** The reports that are there as files. */
export const reportName = z.enum(['norms', 'course', 'specialists', 'call-order', 'year']);
export type ReportName = z.infer<typeof reportName>;

const reportFile = <F extends string>(format: F, summary: string) =>
  ({
    method: 'get',
    path: `/reports/{report}/${format}`,
    summary,
    access: ['manager', 'administrator'],
    params: z.object({ report: reportName }),
    query: reportQuery,
    answer: fileAnswer,
  }) as const;

export const reportEndpoints = {
  getNorms: {
    method: 'get',
    path: '/reports/norms',
    summary:
      'Waits and services of a period against the norms, beside the period before and a year ago (9.3.2)',
    access: ['manager', 'administrator'],
    query: reportQuery,
    answer: normsReport,
  },
  getCourse: {
    method: 'get',
    path: '/reports/course',
    summary:
      'The day as it went: arrivals, the queue, open desks, the longest wait; the mean of several days',
    access: ['manager', 'administrator'],
    query: reportQuery,
    answer: courseReport,
  },
  getPeopleReport: {
    method: 'get',
    path: '/reports/people',
    summary:
      'What specialists did, and what was done at the desks: services against the norm, breaks, idle time',
    access: ['manager', 'administrator'],
    query: reportQuery,
    answer: peopleReport,
  },
  getFairness: {
    method: 'get',
    path: '/reports/fairness',
    summary: 'The order of calls: who was called before whom and why, calls by hand',
    access: ['manager', 'administrator'],
    query: reportQuery,
    answer: fairnessReport,
  },
  getCallOrder: {
    method: 'get',
    path: '/reports/call-order',
    summary: 'Why others were called before a ticket, as it can be told to its holder',
    access: ['manager', 'administrator'],
    query: z.object({ number: ticketNumber, date: localDate.optional() }),
    answer: callOrder,
  },
  getYearly: {
    method: 'get',
    path: '/reports/yearly',
    summary: 'The office’s row of the regulator’s yearly table (Minenergo order 186), and its months',
    access: ['manager', 'administrator'],
    query: z.object({ date: localDate.optional() }),
    answer: yearlyReport,
  },
  getReportXlsx: {
    ...reportFile('xlsx', 'A report as a workbook'),
    file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  getReportCsv: { ...reportFile('csv', 'A report as CSV'), file: 'text/csv' },
  getReportPdf: { ...reportFile('pdf', 'A report as PDF'), file: 'application/pdf' },
  getReportChoices: {
    method: 'get',
    path: '/reports/choices',
    summary: 'What the reports of a period can be narrowed to',
    access: ['manager', 'administrator'],
    query: reportPeriod,
    answer: reportChoices,
  },
  getVisits: {
    method: 'get',
    path: '/reports/visits',
    summary: 'The visits of a day, one by one',
    access: ['manager', 'administrator'],
    query: z.object({ date: localDate.optional() }),
    answer: z.object({ date: localDate, visits: z.array(visitRow) }),
  },
  getHelpCalls: {
    method: 'get',
    path: '/reports/help-calls',
    summary: 'How calls for help were answered in some days (6.7.5, 6.7.6)',
    access: ['manager', 'administrator'],
    query: helpCallsQuery,
    answer: helpCallsReport,
  },
  getRatings: {
    method: 'get',
    path: '/reports/ratings',
    summary: 'What visitors said of their visits in some days (6.3.2.7, 9.4)',
    access: ['manager', 'administrator'],
    query: ratingsQuery,
    answer: ratingsReport,
  },
} as const satisfies Record<string, Endpoint>;
