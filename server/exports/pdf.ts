/** A report on paper: A4, its tables one after the other, below them what the figures mean. */
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { text } from '../../texts/index.ts';
import { localDate, localTime } from '../../texts/times.ts';
import { makePdf } from '../pdf/make-pdf.ts';
import type { Cell, DocumentTable, ReportDocument } from './document.ts';

const MINUTE_MS = 60_000;
/** In points, 72 to the inch. */
const MARGIN = 36;
const MARGIN_BELOW = 44;
/** With more columns a table lies down. */
const MOST_UPRIGHT = 7;
const LINE = '#bbbbbb';

export const pdfOf = (document: ReportDocument): Promise<Uint8Array> => makePdf(pageOf(document));

function pageOf(document: ReportDocument): TDocumentDefinitions {
  const { title, officeName, days, narrowed, madeAt, tables, definitions } = document;
  const isWide = tables.some(({ columns }) => columns.length > MOST_UPRIGHT);
  return {
    version: '1.7',
    pageSize: 'A4',
    pageOrientation: isWide ? 'landscape' : 'portrait',
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN_BELOW],
    language: 'ru',
    displayTitle: true,
    info: { title: `${title}. ${days}`, author: officeName },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15 },
    styles: STYLES,
    footer: (page, pages) => ({
      text: text('export.page', { title, page, pages }),
      style: 'quiet',
      margin: [MARGIN, 14, MARGIN, 0],
    }),
    content: [
      { text: title, style: 'title' },
      { text: officeName, bold: true },
      { text: days },
      ...narrowed.map((one): Content => ({ text: one })),
      { text: madeAt, style: 'quiet', margin: [0, 2, 0, 0] },
      ...tables.filter(({ rows }) => rows.length > 0).map((table) => tableOf(table, document.timezone)),
      { text: text('export.definitions'), style: 'heading' },
      ...definitions.map(({ what, means }): Content => ({
        text: [{ text: `${what}. `, bold: true }, means],
        style: 'small',
        margin: [0, 0, 0, 4],
      })),
    ],
  };
}

const STYLES: TDocumentDefinitions['styles'] = {
  title: { fontSize: 17, bold: true, margin: [0, 0, 0, 4] },
  heading: { fontSize: 12, bold: true, margin: [0, 16, 0, 5] },
  head: { fontSize: 8.5, color: '#333333' },
  small: { fontSize: 8.5 },
  quiet: { fontSize: 8.5, color: '#333333' },
};

function tableOf(table: DocumentTable, timezone: string): Content {
  const head = table.columns.map((column, index): TableCell => ({
    text: column,
    style: 'head',
    alignment: index === 0 ? 'left' : 'right',
  }));
  return [
    { text: table.title, style: 'heading', headlineLevel: 1 },
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: table.columns.map((_, index) => (index === 0 ? '*' : 'auto')),
        body: [head, ...table.rows.map((row) => row.map((cell) => cellOf(cell, timezone)))],
      },
      layout: {
        hLineWidth: (line) => (line === 0 ? 0 : 0.5),
        vLineWidth: () => 0,
        hLineColor: () => LINE,
        paddingLeft: (column) => (column === 0 ? 0 : 6),
        paddingRight: () => 2,
      },
    },
  ];
}

const cellOf = (cell: Cell, timezone: string): TableCell => ({
  text: written(cell, timezone),
  alignment: cell.kind === 'text' ? 'left' : 'right',
});

const tenths = new Intl.NumberFormat('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('ru', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 1 });
const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

function written(cell: Cell, timezone: string): string {
  if (cell.value === null) return '—';
  switch (cell.kind) {
    case 'text':
      return cell.value;
    case 'count':
      return cell.value.toLocaleString('ru');
    case 'duration':
      return text('export.minutes', { minutes: tenths.format(cell.value / MINUTE_MS) });
    case 'share':
      return percents.format(cell.value);
    case 'score':
      return hundredths.format(cell.value);
    case 'moment':
      return `${localDate(cell.value, timezone)}, ${localTime(cell.value, timezone)}`;
    case 'date':
      return localDate(noon(cell.value), 'UTC');
  }
}
