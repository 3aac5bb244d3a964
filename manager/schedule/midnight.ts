/** Whether visitors may be in the office when the day of the queue ends (law 10): open until midnight, and from midnight on. */
import type { OpeningHours, ScheduleException } from '../../contract/schedule.ts';
import { shiftDate } from '../../contract/dates.ts';
import { weekdayOf } from './holidays.ts';

type Hours = OpeningHours | null | undefined;

const meet = (evening: Hours, morning: Hours): boolean =>
  evening?.closes === '24:00' && morning?.opens === '00:00';

/** @param days those to come that differ from the week */
export function staysOpenAtMidnight(
  week: readonly (OpeningHours | null)[],
  days: readonly ScheduleException[],
): boolean {
  const hoursOn = (date: string): Hours => {
    const special = days.find((day) => day.date === date);
    return special === undefined ? week[weekdayOf(date)] : special.hours;
  };
  const inWeek = week.some((hours, i) => meet(hours, week[(i + 1) % week.length]));
  const evenings = days.flatMap(({ date }) => [shiftDate(date, -1), date]);
  return inWeek || evenings.some((date) => meet(hoursOn(date), hoursOn(shiftDate(date, 1))));
}
