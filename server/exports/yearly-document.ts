/** The regulator's yearly table as a document. */
import type { YearlyReport } from '../../contract/reports.ts';
import { text } from '../../texts/index.ts';
import { monthName } from '../../texts/report-words.ts';
import { count, duration, words, type ReportDocument } from './document.ts';

export function yearlyDocument(
  report: YearlyReport,
): Pick<ReportDocument, 'title' | 'tables' | 'definitions'> {
  const { officeName, address, phone, visitors, meanServiceMs, meanWaitMs, over30Min, issued, months } =
    report;
  const figures = [
    text('manager.yearly-visitors'),
    text('manager.yearly-service'),
    text('manager.yearly-wait'),
  ];
  const more = [text('manager.yearly-over-30'), text('export.issued')];
  return {
    title: text('manager.yearly-title'),
    tables: [
      {
        title: text('manager.yearly-row'),
        columns: [
          text('manager.yearly-office'),
          text('manager.yearly-address'),
          text('manager.yearly-phone'),
          ...figures,
        ],
        rows: [
          [
            words(officeName),
            words(address),
            words(phone),
            count(visitors),
            duration(meanServiceMs),
            duration(meanWaitMs),
          ],
        ],
      },
      {
        title: text('manager.yearly-months'),
        columns: [text('manager.yearly-month'), ...figures, ...more],
        rows: [
          ...months.map((row) => [
            words(monthName(row.month)),
            count(row.visitors),
            duration(row.meanServiceMs),
            duration(row.meanWaitMs),
            count(row.over30Min),
            count(row.issued),
          ]),
          [
            words(text('manager.yearly-whole')),
            count(visitors),
            duration(meanServiceMs),
            duration(meanWaitMs),
            count(over30Min),
            count(issued),
          ],
        ],
      },
    ],
    definitions: [
      { what: text('manager.yearly-title'), means: text('manager.yearly-means') },
      { what: text('manager.yearly-visitors'), means: text('manager.yearly-visitors-means') },
    ],
  };
}
