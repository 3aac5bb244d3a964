/**
 * A report as a document: titles, tables of values, and what the figures mean. The values are numbers of their kind; how a kind is
 * written is the business of each format.
 */

/** Durations in milliseconds, shares from 0 to 1, moments as epoch milliseconds, dates `2026-11-23`; null where nothing is known. */
export type Cell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'count' | 'duration' | 'share' | 'score' | 'moment'; readonly value: number | null }
  | { readonly kind: 'date'; readonly value: string | null };

export const words = (value: string): Cell => ({ kind: 'text', value });
export const count = (value: number | null): Cell => ({ kind: 'count', value });
export const duration = (value: number | null): Cell => ({ kind: 'duration', value });
export const share = (value: number | null): Cell => ({ kind: 'share', value });

export interface DocumentTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface ReportDocument {
  readonly title: string;
  readonly officeName: string;
  /** The days as they are read. */
  readonly days: string;
  /** What the report is narrowed to; none for all visits. */
  readonly narrowed: readonly string[];
  /** When the figures were counted, as it is read. */
  readonly madeAt: string;
  /** Of the office, for moments. */
  readonly timezone: string;
  readonly tables: readonly DocumentTable[];
  /** Printed on every report: what its figures mean. */
  readonly definitions: readonly { readonly what: string; readonly means: string }[];
}

/** The kind of all values of a column that are known; null where they are of several kinds. */
export function kindOfColumn({ rows }: DocumentTable, column: number): Cell['kind'] | null {
  const kinds = new Set(rows.flatMap((row) => row[column]?.kind ?? []));
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}

/** `2026-11-23 10:42:05` on the office's clock. */
export const clockOf = (at: number, timezone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
