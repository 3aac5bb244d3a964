/** Dates and times as they are read on paper, in the office's time zone. */

/** `23 ноября 2026 г.` with spaces that do not break. */
export function localDate(at: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('ru', { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
  return format.format(at).replaceAll(' ', '\u00a0');
}

/** `09:05`, by 24 hours. */
export function localTime(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('ru', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** Whether two moments fall on one day of the office. */
export function sameLocalDay(one: number, other: number, timeZone: string): boolean {
  return localDate(one, timeZone) === localDate(other, timeZone);
}
