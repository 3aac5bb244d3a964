/** A day of the strip in as few signs as a small place allows. */

/** Noon, so that no rounding moves it to a neighbour. */
const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);

const weekday = new Intl.DateTimeFormat('ru', { weekday: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('ru', { day: 'numeric', timeZone: 'UTC' });
const dayAndMonth = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `пн` */
export const shortWeekday = (date: string): string => weekday.format(noonOf(date));

/** `23` of `2026-11-23` */
export const dayNumber = (date: string): string => day.format(noonOf(date));

/** `23–29 ноября`, `30 ноября – 6 декабря` */
export const daysText = (first: string, last: string): string =>
  dayAndMonth.formatRange(noonOf(first), noonOf(last));
