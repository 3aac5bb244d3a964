/** A report as CSV, as Excel opens it in Russian: semicolons, commas in numbers, letters marked as UTF-8. */
import { stringify } from 'csv-stringify/sync';
import { text } from '../../texts/index.ts';
import { clockOf, kindOfColumn, type Cell, type DocumentTable, type ReportDocument } from './document.ts';

const MINUTE_MS = 60_000;

/** So that a spreadsheet opened by a double click knows its letters. */
const BOM = '\uFEFF';

/** The tables one after the other, each under its title; above them what the report is of, below them what the figures mean. */
export function csvOf(document: ReportDocument): Uint8Array {
  const { title, officeName, days, narrowed, madeAt, tables, definitions } = document;
  const rows = [
    [title],
    [officeName],
    [days],
    ...narrowed.map((one) => [one]),
    [madeAt],
    ...tables.flatMap((table) => [[], ...tableRows(table, document.timezone)]),
    [],
    [text('export.definitions')],
    ...definitions.map(({ what, means }) => [what, means]),
  ];
  const csv = stringify(
    rows.map((row) => (row.length === 0 ? [''] : row)),
    {
      delimiter: ';',
      record_delimiter: 'windows',
      // Nothing that somebody typed into a setting is ever taken for a formula.
      escape_formulas: true,
    },
  );
  return Buffer.from(BOM + csv, 'utf8');
}

function tableRows(table: DocumentTable, timezone: string): string[][] {
  const head = table.columns.map((column, index) =>
    kindOfColumn(table, index) === 'duration' ? text('export.in-minutes', { what: column }) : column,
  );
  const isMixed = table.columns.some((_, index) => index > 0 && kindOfColumn(table, index) === null);
  return [
    [table.title],
    head,
    ...table.rows.map((row) =>
      row.map((cell, index) => written(cell, index === 0 && isMixed, row, timezone)),
    ),
  ];
}

/** In a table of measures under one another, the name of each says its unit. */
function written(cell: Cell, isMeasure: boolean, row: readonly Cell[], timezone: string): string {
  const value = plain(cell, timezone);
  return isMeasure && row[1]?.kind === 'duration' ? text('export.in-minutes', { what: value }) : value;
}

const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');

function plain(cell: Cell, timezone: string): string {
  if (cell.value === null) return '';
  switch (cell.kind) {
    case 'text':
    case 'date':
      return cell.value;
    case 'count':
      return String(cell.value);
    case 'duration':
      return decimal(cell.value / MINUTE_MS, 2);
    case 'share':
      return decimal(cell.value, 4);
    case 'score':
      return decimal(cell.value, 2);
    case 'moment':
      return clockOf(cell.value, timezone);
  }
}
