/** The order of calls as a document. */
import type { FairnessReport } from '../../contract/reports.ts';
import { text } from '../../texts/index.ts';
import { byHandText, classText, reasonKindText } from '../../texts/report-words.ts';
import { count, words, type ReportDocument } from './document.ts';

export function fairnessDocument(
  report: FairnessReport,
): Pick<ReportDocument, 'title' | 'tables' | 'definitions'> {
  const { callsBy, byClass, generalBy, byHand, byHandCalls } = report;
  const number = text('manager.fair-count');
  return {
    title: text('manager.fair-title'),
    tables: [
      {
        title: text('manager.fair-calls'),
        columns: [text('manager.fair-reason'), number],
        rows: callsBy.map(({ kind, n }) => [words(reasonKindText(kind)), count(n)]),
      },
      {
        title: text('manager.fair-overtaken'),
        columns: [
          text('manager.class'),
          text('manager.fair-waited'),
          text('manager.fair-were-overtaken'),
          text('manager.fair-overtakes'),
          text('manager.fair-most'),
        ],
        rows: byClass.map((row) => [
          words(classText(row.visitorClass)),
          count(row.waited),
          count(row.overtaken),
          count(row.overtakes),
          count(row.most),
        ]),
      },
      {
        title: text('manager.fair-general-by'),
        columns: [text('manager.fair-reason'), number],
        rows: generalBy.map(({ kind, n }) => [words(reasonKindText(kind)), count(n)]),
      },
      {
        title: text('manager.fair-by-hand'),
        columns: [text('manager.fair-reason'), number],
        rows: byHand.map(({ why, n }) => [words(byHandText(why)), count(n)]),
      },
      {
        title: text('manager.fair-by-hand-list'),
        columns: [
          text('manager.visit-number'),
          text('export.when'),
          text('manager.service'),
          text('manager.visit-desk'),
          text('manager.people-person'),
          text('manager.fair-reason'),
          text('manager.fair-overtook'),
        ],
        rows: byHandCalls.map((call) => [
          words(call.number),
          { kind: 'moment', value: call.at },
          words(call.serviceName),
          count(call.deskNumber),
          words(call.personName ?? text('manager.narrow-former')),
          words(byHandText(call.why)),
          count(call.overtook),
        ]),
      },
    ],
    definitions: [
      { what: text('manager.fair-overtaken'), means: text('manager.fair-means') },
      { what: text('manager.fair-by-hand'), means: text('manager.fair-by-hand-means') },
    ],
  };
}
