/** Days in the office's time zone. */

/** `2026-11-23`, the office's date at a moment. */
export const dateAt = (ms: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(ms);
