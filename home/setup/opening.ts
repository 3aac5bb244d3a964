/** Whether an office with this schedule is open at a moment. */
import type { Schedule } from '../../contract/schedule.ts';

const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function isOpenAt({ week }: Schedule, now: number, timeZone: string): boolean {
  const day = new Intl.DateTimeFormat('en', { timeZone, weekday: 'short' }).format(now);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
  const hours = week[WEEK.indexOf(day)] ?? null;
  return hours !== null && hours.opens <= time && time < hours.closes;
}
