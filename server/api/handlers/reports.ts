/** What the manager reads. */
import type { AnswerOf, RequestOf } from '../../../contract/api.ts';
import { periodAsked, periodOf } from '../../../contract/periods.ts';
import { localDateAt } from '../../office/calendar.ts';
import type { ExportFormat } from '../../exports/write.ts';
import { createReports } from '../../reports/reports.ts';
import { keptSince } from '../retention.ts';
import type { House } from '../house.ts';
import type { Context, Handled, Handlers } from '../handler.ts';
import { actorOf } from '../principals.ts';
import { reportFile } from '../report-files.ts';

type ReportHandlers = Pick<
  Handlers,
  | 'getNorms'
  | 'getCourse'
  | 'getPeopleReport'
  | 'getFairness'
  | 'getCallOrder'
  | 'getYearly'
  | 'getReportXlsx'
  | 'getReportCsv'
  | 'getReportPdf'
  | 'getReportChoices'
  | 'getVisits'
  | 'getHelpCalls'
  | 'getRatings'
>;

export function reportHandlers(house: House): ReportHandlers {
  const { runtime } = house;
  const reports = createReports(house.database.reports);
  const today = () => localDateAt(runtime.now(), house.timezone());
  const file =
    (format: ExportFormat) =>
    async (
      { report, ...query }: RequestOf<'getReportPdf'>,
      { principal }: Context,
    ): Promise<Handled<AnswerOf<'getReportPdf'>>> => {
      const office = { reports, now: runtime.now(), today: today(), timezone: house.timezone() };
      const answer = await reportFile(office, report, query, format);
      // What leaves the office is written down: in some reports people are named.
      const { from, to } = periodAsked(query, today());
      await house.audit.record('report-exported', actorOf(principal), {
        details: { file: answer.name, from, to },
      });
      return { ok: true, answer };
    };
  return {
    getNorms: async (query) => ({
      ok: true,
      answer: await reports.norms(periodAsked(query, today()), query, today()),
    }),

    getCourse: async (query) => ({
      ok: true,
      answer: await reports.course(periodAsked(query, today()), query, {
        today: today(),
        now: runtime.now(),
      }),
    }),

    getPeopleReport: async (query) => ({
      ok: true,
      answer: await reports.people(periodAsked(query, today()), query, {
        today: today(),
        now: runtime.now(),
      }),
    }),

    getFairness: async (query) => ({
      ok: true,
      answer: await reports.fairness(periodAsked(query, today()), query, today()),
    }),

    getCallOrder: async ({ number, date = today() }) => {
      const answer = await reports.callOrder(date, number, runtime.now());
      return answer === null ? { ok: false, refusal: { code: 'ticket-unknown' } } : { ok: true, answer };
    },

    getYearly: async ({ date = today() }) => ({
      ok: true,
      answer: await reports.yearly(periodOf('year', date), today()),
    }),

    getReportXlsx: file('xlsx'),
    getReportCsv: file('csv'),
    getReportPdf: file('pdf'),

    getReportChoices: async (query) => ({
      ok: true,
      answer: await reports.choices(periodAsked(query, today())),
    }),

    getVisits: async ({ date = today() }) => ({
      ok: true,
      answer: { date, visits: await reports.visits(date) },
    }),

    getHelpCalls: async ({ limit, ...query }) => {
      const { from, to } = periodAsked(query, today());
      return { ok: true, answer: await reports.helpCalls({ from, to, limit }) };
    },

    getRatings: async ({ scores, words, limit, ...query }) => {
      const { config } = runtime.state;
      if (config === null) return { ok: false, refusal: { code: 'setup-needed' } };
      const { from, to } = periodAsked(query, today());
      const found = await reports.ratings({ from, to, scores, words, limit });
      const { contactsKeptDays: keptDays } = config.appointments;
      return {
        ok: true,
        answer: { ...found, words: { keptDays, since: keptSince(keptDays, runtime.now()) } },
      };
    },
  };
}
