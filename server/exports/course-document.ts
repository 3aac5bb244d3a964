/** The course of a day as a document. */
import type { CourseReport } from '../../contract/reports.ts';
import { text } from '../../texts/index.ts';
import { clockText } from '../../texts/report-words.ts';
import { count, duration, words, type Cell, type ReportDocument } from './document.ts';

export function courseDocument(
  report: CourseReport,
): Pick<ReportDocument, 'title' | 'tables' | 'definitions'> {
  const { days, points, arrived, mostWaiting, longestWait } = report;
  const isMean = days > 1;
  const people = (value: number): Cell => (isMean ? { kind: 'score', value } : count(value));
  const at = (moment: number | undefined): Cell => ({ kind: 'moment', value: moment ?? null });
  return {
    title: text('manager.course-title'),
    tables: [
      {
        title: text('export.sum'),
        columns: [text('manager.compared-what'), text('export.value'), text('export.when')],
        rows: [
          [words(text('manager.course-arrived')), count(arrived), at(undefined)],
          [words(text('manager.course-most')), count(mostWaiting?.n ?? null), at(mostWaiting?.at)],
          [words(text('manager.course-longest')), duration(longestWait?.ms ?? null), at(longestWait?.at)],
        ],
      },
      {
        title: isMean ? text('manager.course-mean-day') : text('manager.course-day'),
        columns: [
          text('manager.course-time'),
          text('manager.came'),
          text('manager.course-waiting'),
          text('manager.course-desks'),
          text('manager.course-longest-now'),
        ],
        rows: points.map((point) => [
          words(clockText(point.minute)),
          people(point.arrived),
          people(point.waiting),
          people(point.desks),
          duration(point.longestMs),
        ]),
      },
    ],
    definitions: [
      { what: text('manager.course-title'), means: text('manager.course-means') },
      { what: text('manager.course-most'), means: text('manager.course-waiting-means') },
      { what: text('manager.course-longest'), means: text('manager.course-longest-means') },
    ],
  };
}
