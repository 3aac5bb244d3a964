/** Days of an office as dates `2026-11-23`, which know no hour and no time zone. */

const DAY_MS = 86_400_000;

/** Noon, so that no rounding moves it to a neighbour. */
const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);

export const shiftDate = (date: string, days: number): string =>
  new Date(noonOf(date) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days lie between them, the first one and the last one included: 1 for the same date. */
export const daysFrom = (first: string, last: string): number => (noonOf(last) - noonOf(first)) / DAY_MS + 1;

/** 1 for Monday … 7 for Sunday. */
export const weekdayOf = (date: string): number => ((new Date(noonOf(date)).getUTCDay() + 6) % 7) + 1;

/** The first day of a month counted from January of the year, 0: month 12 is January of the next one. */
export const firstOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 1, 12)).toISOString().slice(0, 10);

/** The same date of the year before; 29 February has the 28th before it. */
export function yearEarlier(date: string): string {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
  return date.endsWith('-02-29') ? `${year}-02-28` : `${year}${date.slice(4)}`;
}
