/** A report as a workbook (Office Open XML): a sheet for each table, with numbers, durations and dates that can be counted with. */
import writeXlsx, { type Cell as XlsxCell } from 'write-excel-file/node';
import { text } from '../../texts/index.ts';
import { clockOf, type Cell, type DocumentTable, type ReportDocument } from './document.ts';

const DAY_MS = 86_400_000;
/** A spreadsheet's own limit. */
const LONGEST_NAME = 31;
/** In letters. */
const WIDTHS = { narrow: 14, first: 40, text: 90 } as const;

/** Formats of spreadsheets: they show them in the reader's own language. */
const FORMATS = {
  count: '#,##0',
  /** Above a day it goes on counting hours. */
  duration: '[h]:mm:ss',
  share: '0.0%',
  score: '0.00',
  moment: 'dd.mm.yyyy hh:mm',
  date: 'dd.mm.yyyy',
} as const;

export async function xlsxOf(document: ReportDocument): Promise<Uint8Array> {
  const names = new Set<string>();
  const sheets = [
    sheet(text('export.sheet-head'), headRows(document), [WIDTHS.text]),
    ...document.tables.map((table) => tableSheet(table, document.timezone)),
    sheet(
      text('export.definitions'),
      document.definitions.map(({ what, means }) => [bold(what), { value: means, wrap: true }]),
      [WIDTHS.first, WIDTHS.text],
    ),
  ].map((one) => ({ ...one, sheet: freeName(one.sheet, names) }));
  return writeXlsx(sheets).toBuffer();
}

interface Sheet {
  readonly sheet: string;
  readonly data: XlsxCell[][];
  readonly columns: { width: number }[];
  readonly stickyRowsCount?: number;
}

const sheet = (name: string, data: XlsxCell[][], widths: readonly number[]): Sheet => ({
  sheet: name,
  data,
  columns: widths.map((width) => ({ width })),
});

const bold = (value: string): XlsxCell => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' });

function headRows({ title, officeName, days, narrowed, madeAt }: ReportDocument): XlsxCell[][] {
  return [[bold(title)], ...[officeName, days, ...narrowed, madeAt].map((line) => [line])];
}

function tableSheet(table: DocumentTable, timezone: string): Sheet {
  const head = table.columns.map(bold);
  const rows = table.rows.map((row) => row.map((cell) => xlsxCell(cell, timezone)));
  const widths = table.columns.map((_, index) => (index === 0 ? WIDTHS.first : WIDTHS.narrow));
  return { ...sheet(table.title, [head, ...rows], widths), stickyRowsCount: 1 };
}

/** What a sheet may not be called is left out; a second one of a name gets a number. */
function freeName(title: string, taken: Set<string>): string {
  const name = title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_NAME);
  const free = taken.has(name) ? `${name.slice(0, LONGEST_NAME - 3)} ${taken.size}` : name;
  taken.add(free);
  return free;
}

function xlsxCell(cell: Cell, timezone: string): XlsxCell {
  if (cell.value === null) return null;
  switch (cell.kind) {
    case 'text':
      return { value: cell.value, wrap: true };
    case 'duration':
      return { value: cell.value / DAY_MS, type: Number, format: FORMATS.duration };
    case 'moment':
      // A spreadsheet knows no time zones: the office's clock stands there as it is.
      return {
        value: new Date(`${clockOf(cell.value, timezone).replace(' ', 'T')}Z`),
        type: Date,
        format: FORMATS.moment,
      };
    case 'date':
      return { value: new Date(`${cell.value}T00:00:00Z`), type: Date, format: FORMATS.date };
    case 'count':
    case 'share':
    case 'score':
      return { value: cell.value, type: Number, format: FORMATS[cell.kind] };
  }
}
