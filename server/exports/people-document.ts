/** What specialists and desks did, as a document. */
import type { PeopleReport, WorkFigures } from '../../contract/reports.ts';
import { text } from '../../texts/index.ts';
import { count, duration, share, words, type Cell, type ReportDocument } from './document.ts';

const FIGURES: readonly (readonly [title: string, of: (work: WorkFigures) => Cell])[] = [
  [text('manager.people-visits'), ({ visits }) => count(visits)],
  [text('export.services'), ({ service }) => count(service.n)],
  [text('export.service-mean'), ({ service }) => duration(service.meanMs)],
  [text('export.service-median'), ({ service }) => duration(service.medianMs)],
  [text('export.service-within'), ({ service }) => share(service.withinNorm)],
  [text('manager.people-open'), ({ openMs }) => duration(openMs)],
  [text('manager.people-busy'), ({ busyMs }) => duration(busyMs)],
  [text('manager.people-idle'), ({ idleMs }) => duration(idleMs)],
  [text('manager.people-lunch'), ({ lunchMs }) => duration(lunchMs)],
  [text('manager.people-documents'), ({ documentsMs }) => duration(documentsMs)],
  [text('manager.people-technical'), ({ technicalMs }) => duration(technicalMs)],
  [text('manager.people-other'), ({ otherPausesMs }) => duration(otherPausesMs)],
  [text('manager.people-calls'), ({ calls }) => count(calls)],
  [text('manager.people-recalls'), ({ recalls }) => count(recalls)],
  [text('export.did-not-come'), ({ didNotCome }) => count(didNotCome)],
  [text('manager.people-transfers'), ({ transfers }) => count(transfers)],
];
const TITLES = FIGURES.map(([title]) => title);
const figuresOf = (work: WorkFigures): Cell[] => FIGURES.map(([, of]) => of(work));

export function peopleDocument({
  people,
  desks,
}: PeopleReport): Pick<ReportDocument, 'title' | 'tables' | 'definitions'> {
  return {
    title: text('manager.people-report-title'),
    tables: [
      {
        title: text('manager.people-by-person'),
        columns: [text('manager.people-person'), ...TITLES],
        rows: people.map((row) => [words(row.name ?? text('manager.narrow-former')), ...figuresOf(row)]),
      },
      {
        title: text('manager.people-by-desk'),
        columns: [text('manager.visit-desk'), ...TITLES],
        rows: desks.map((row) => [
          words(text('manager.desk-number', { number: row.deskNumber })),
          ...figuresOf(row),
        ]),
      },
    ],
    definitions: [
      { what: text('manager.people-visits'), means: text('manager.people-visits-means') },
      { what: text('manager.people-busy'), means: text('manager.people-busy-means') },
      { what: text('manager.people-idle'), means: text('manager.people-idle-means') },
      { what: text('manager.people-pauses'), means: text('manager.people-pauses-means') },
    ],
  };
}
