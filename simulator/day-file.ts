/**
 * The day file: who comes to the office, when and for what. A CSV with a header; a spreadsheet's semicolons and decimal
 * commas are understood too. A row is one visitor:
 *
 * - `arrival` `HH:MM:SS`, local time; empty only with an appointment: booked and never came
 * - `service` the id of a service
 * - `appointment` `HH:MM` booked for today before the day began; empty without an appointment
 * - `out_of_turn` `0` or `1`
 * - `service_minutes` how long the service takes
 * - `answers_call` (optional, 1 by default) the call to which the visitor comes: 2 after one repeat; 0 never
 * - `leaves_after_minutes` (optional) leaves the queue when not called so long after the arrival; empty stays
 */
import { CsvError, parse } from 'csv-parse/sync';
import { text, type TextKey, type TextParams } from '../texts/index.ts';
import { COLUMNS, fields, REQUIRED, WRONG, type Column, type Fields } from './day-columns.ts';

export interface DayRow {
  /** Seconds after local midnight; null for an appointment holder who never comes. */
  readonly arrival: number | null;
  readonly service: string;
  /** Minutes after local midnight. */
  readonly appointment: number | null;
  readonly outOfTurn: boolean;
  readonly serviceMinutes: number;
  /** 1 comes to the first call, 2 to the first repeat; 0 to none. */
  readonly answersCall: number;
  readonly leavesAfterMinutes: number | null;
}

export interface DayFault {
  /** As an editor counts, the header is line 1. */
  readonly line: number;
  readonly words: string;
}

export type DayFileResult =
  { readonly ok: true; readonly rows: DayRow[] } | { readonly ok: false; readonly faults: DayFault[] };

interface Line {
  readonly line: number;
  readonly values: readonly string[];
}

/**
 * Reads a day file; every row that is wrong is named by its line.
 * @param services the ids that the office knows; left out, any id will do
 */
export function parseDayFile(source: string, services?: ReadonlySet<string>): DayFileResult {
  const split = splitRows(source);
  if (!split.ok) return split;
  const [header, ...records] = split.records;
  const columns = readHeader(header);
  if (!columns.ok) return columns;
  const rows: DayRow[] = [];
  const faults: DayFault[] = [];
  for (const record of records) {
    const read = readRow(record, columns.names, services);
    if (read.ok) rows.push(read.row);
    else faults.push(...read.faults);
  }
  if (faults.length > 0) return { ok: false, faults };
  return rows.length > 0 ? { ok: true, rows } : refuse(1, 'simulator.day-empty');
}

interface Refused {
  ok: false;
  faults: DayFault[];
}

const refuse = (line: number, key: TextKey, params?: TextParams): Refused => ({
  ok: false,
  faults: [{ line, words: text(key, params) }],
});

function splitRows(source: string): { ok: true; records: Line[] } | Refused {
  const firstLine = /^.*$/m.exec(source)?.[0] ?? '';
  const records: Line[] = [];
  try {
    parse(source, {
      bom: true,
      delimiter: firstLine.includes(';') ? ';' : ',',
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (values: string[], { lines }) => {
        records.push({ line: lines, values });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(Number(error['lines'] ?? 1), 'simulator.day-not-csv');
  }
  return { ok: true, records };
}

function readHeader(header: Line | undefined): { ok: true; names: readonly string[] } | Refused {
  const names = header?.values ?? [];
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (missing.length > 0) return refuse(1, 'simulator.column-missing', { columns: missing.join(', ') });
  const unknown = names.filter((name) => !COLUMNS.some((known) => known === name));
  if (unknown.length > 0) return refuse(1, 'simulator.column-unknown', { columns: unknown.join(', ') });
  return { ok: true, names };
}

function readRow(
  { line, values }: Line,
  names: readonly string[],
  services: ReadonlySet<string> | undefined,
): { ok: true; row: DayRow } | Refused {
  if (values.length !== names.length) {
    return refuse(line, 'simulator.row-length', { found: values.length, expected: names.length });
  }
  const given = Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
  const read = fields.safeParse({ answers_call: '', leaves_after_minutes: '', ...given });
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => path[0] as Column));
    const faults = [...wrong].map((name) => ({
      line,
      words: text(WRONG[name], { value: given[name] ?? '' }),
    }));
    return { ok: false, faults };
  }
  const { arrival, service, appointment } = read.data;
  if (arrival === null && appointment === null) return refuse(line, 'simulator.row-nobody');
  if (services?.has(service) === false) return refuse(line, 'simulator.wrong-service', { value: service });
  return { ok: true, row: toRow(read.data) };
}

const toRow = (read: Fields): DayRow => ({
  arrival: read.arrival,
  service: read.service,
  appointment: read.appointment,
  outOfTurn: read.out_of_turn,
  serviceMinutes: read.service_minutes,
  answersCall: read.answers_call,
  leavesAfterMinutes: read.leaves_after_minutes,
});

const two = (value: number): string => String(value).padStart(2, '0');
const hourMinute = (ofDay: number): string => `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
const withSeconds = (ofDay: number): string => `${hourMinute(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;

/** Writes a day file that reads back as the same rows. */
export function writeDayFile(rows: readonly DayRow[]): string {
  const lines = rows.map((row) => [
    row.arrival === null ? '' : withSeconds(row.arrival),
    row.service,
    row.appointment === null ? '' : hourMinute(row.appointment),
    row.outOfTurn ? '1' : '0',
    row.serviceMinutes,
    row.answersCall,
    row.leavesAfterMinutes ?? '',
  ]);
  return [COLUMNS, ...lines].map((line) => `${line.join(',')}\n`).join('');
}
