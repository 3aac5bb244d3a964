/** The day that was asked for: its file, its date, its shift. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from '../../texts/index.ts';
import { parseDayFile, type DayFault, type DayRow } from '../day-file.ts';
import { HARD, lunchFor, NOON, ORDINARY } from '../days.ts';
import { mondayUpTo, today } from '../moments.ts';
import type { LunchHours } from '../run-day.ts';
import type { Flags } from './flags.ts';
import { DemoProblem } from './problem.ts';

export interface DayAsked {
  /** The day file, and the name under which its mistakes are reported. */
  readonly source: string;
  readonly name: string;
  readonly date: string;
  readonly lunch: LunchHours | null;
}

/** A file with a mistake in every row is told from the first ones. */
const FAULTS_SHOWN = 10;

/**
 * @param folder where the person stands who gave the path
 * @throws DemoProblem when there is no such file
 */
export function dayAsked({ day, desks }: Flags, folder: string, timezone: string): DayAsked {
  const date = today(timezone);
  if (day === 'ordinary') {
    return { source: ORDINARY.file, name: day, date, lunch: lunchFor(desks, ORDINARY.lunchFrom) };
  }
  if (day === 'hard') {
    return { source: HARD.file, name: day, date: mondayUpTo(date), lunch: lunchFor(desks, HARD.lunchFrom) };
  }
  return { source: readDay(resolve(folder, day)), name: day, date, lunch: lunchFor(desks, NOON) };
}

function readDay(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DemoProblem(text('simulator.file-unreadable', { path, reason }));
  }
}

/**
 * The visitors of the day.
 * @throws DemoProblem that names the lines that are wrong
 */
export function visitorsOf({ source, name }: DayAsked, services: ReadonlySet<string>): DayRow[] {
  const read = parseDayFile(source, services);
  if (read.ok) return read.rows;
  throw new DemoProblem(
    [text('simulator.file-wrong', { path: name }), ...faultLines(read.faults)].join('\n  '),
  );
}

function faultLines(faults: readonly DayFault[]): string[] {
  const shown = faults.slice(0, FAULTS_SHOWN).map(({ line, words }) =>
    // As text: a line's number is no quantity to be grouped.
    text('simulator.file-fault', { line: String(line), words }),
  );
  const more = faults.length - shown.length;
  return more > 0 ? [...shown, text('simulator.file-more', { count: more })] : shown;
}
