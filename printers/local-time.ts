/** Dates and times as they are read on paper, in the office's time zone. */

import { OWN_LANGUAGE, type LanguageCode } from '../contract/languages.ts';
import { tagOf } from '../texts/times.ts';

/** `23 ноября 2026 г.` with spaces that do not break. */
export function localDate(at: number, timeZone: string, language: LanguageCode): string {
  const format = new Intl.DateTimeFormat(tagOf(language), {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return format.format(at).replaceAll(' ', '\u00a0');
}

/** Whether two moments fall on one day of the office. */
export function sameLocalDay(one: number, other: number, timeZone: string): boolean {
  return localDate(one, timeZone, OWN_LANGUAGE) === localDate(other, timeZone, OWN_LANGUAGE);
}
