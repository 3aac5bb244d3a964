/**
 * The non-working holidays of Russia as special days of a schedule.
 *
 * Sources: Трудовой кодекс РФ (Федеральный закон от 30.12.2001 № 197-ФЗ): art. 112 part 1 for the holidays, art. 112 part 2 for
 * the days off that coincide with them, art. 95 part 1 for their eves. What the government moves on top of that each year
 * (art. 112 part 5) is not known here: such days are entered by hand.
 */
import { HOLIDAYS, type Holiday } from '../../contract/holidays.ts';
import type { OpeningHours, ScheduleException } from '../../contract/schedule.ts';
import { shiftDate } from '../../contract/dates.ts';
import { minutesOf, timeOf } from '../../ui/fields/hours.ts';
import { t } from '../../ui/words.ts';

/** Hours for Monday … Sunday; null is a day off. */
type Week = readonly (OpeningHours | null)[];

export interface HolidayWish {
  year: number;
  week: Week;
  /** Days before it are not wanted. */
  from: string;
  /** Dates that are set already: they stay as they are. */
  taken: ReadonlySet<string>;
  /** The working day before a holiday is an hour shorter (art. 95). */
  shortEves: boolean;
  /** A day off that coincides with a holiday is given on the next working day (art. 112), except in the first days of January. */
  movedDaysOff: boolean;
}

/** The last of the New Year holidays and Christmas, 1–8 January. */
const LAST_OF_NEW_YEAR = 8;
const EVE_IS_SHORTER_BY_MINUTES = 60;

/** 0 for Monday … 6 for Sunday. */
export const weekdayOf = (date: string): number => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;

const NOTES: Record<Holiday, string> = {
  'new-year': t('manager.holiday-new-year'),
  christmas: t('manager.holiday-christmas'),
  defender: t('manager.holiday-defender'),
  women: t('manager.holiday-women'),
  labour: t('manager.holiday-labour'),
  victory: t('manager.holiday-victory'),
  russia: t('manager.holiday-russia'),
  unity: t('manager.holiday-unity'),
};

/** @returns the fourteen days of art. 112 part 1, in their order */
export const holidaysOf = (year: number): ScheduleException[] =>
  [...HOLIDAYS].map(([day, holiday]) => ({ date: `${year}-${day}`, hours: null, note: NOTES[holiday] }));

/** The same hours less the last one; null when nothing would be left. Breaks end with the day. */
function shortened({ opens, closes, breaks }: OpeningHours): OpeningHours | null {
  const end = timeOf(minutesOf(closes) - EVE_IS_SHORTER_BY_MINUTES);
  if (end <= opens) return null;
  const kept = breaks
    .filter(({ from }) => from < end)
    .map(({ from, to }) => ({ from, to: to < end ? to : end }));
  return { opens, closes: end, breaks: kept };
}

/** Days off for holidays that fall on one, each on the next working day that no other has. */
function movedOf(holidays: readonly ScheduleException[], week: Week): ScheduleException[] {
  const used = new Set(holidays.map(({ date }) => date));
  return holidays.flatMap(({ date }) => {
    const isNewYear = date.slice(5) <= `01-0${LAST_OF_NEW_YEAR}`;
    if (isNewYear || week[weekdayOf(date)] !== null) return [];
    // Two weeks: longer than any row of days off, and an end for an office that never works.
    const after = Array.from({ length: 14 }, (_, i) => shiftDate(date, i + 1));
    const next = after.find((day) => week[weekdayOf(day)] != null && !used.has(day));
    if (next === undefined) return [];
    used.add(next);
    return [{ date: next, hours: null, note: t('manager.holiday-moved') }];
  });
}

/** Working days before a holiday, an hour shorter; 31 December is one of this year. */
function evesOf(year: number, movedDays: readonly ScheduleException[], week: Week): ScheduleException[] {
  const holidays = [...holidaysOf(year), ...holidaysOf(year + 1)];
  const isOff = new Set([...holidays, ...movedDays].map(({ date }) => date));
  return holidays.flatMap(({ date }) => {
    const eve = shiftDate(date, -1);
    const usual = week[weekdayOf(eve)] ?? null;
    const hours = usual === null ? null : shortened(usual);
    if (hours === null || isOff.has(eve) || !eve.startsWith(`${year}-`)) return [];
    return [{ date: eve, hours, note: t('manager.holiday-eve') }];
  });
}

/**
 * The special days of a year that are not set yet: holidays, and if wished their eves and the days off that move.
 *
 *     2026, Monday to Friday 8–18: 1–8 January off, 8 March is a Sunday: 9 March off; 8 May until 17:00, since 9 May is a holiday
 * @returns by their date
 */
export function specialDaysOf(wish: HolidayWish): ScheduleException[] {
  const { year, week, from, taken, shortEves, movedDaysOff } = wish;
  const holidays = holidaysOf(year);
  const moved = movedDaysOff ? movedOf(holidays, week) : [];
  const eves = shortEves ? evesOf(year, moved, week) : [];
  return [...holidays, ...moved, ...eves]
    .filter(({ date }) => date >= from && !taken.has(date))
    .sort((a, b) => a.date.localeCompare(b.date));
}
