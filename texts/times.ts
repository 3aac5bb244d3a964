/** Moments as a reader of a language expects them, always in the office's time zone. */
import { OWN_LANGUAGE, type LanguageCode } from '../contract/languages.ts';
import { LANGUAGES } from './languages.ts';

type Style = 'time' | 'day' | 'date' | 'weekday' | 'whole';

const STYLES: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'long' },
  whole: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it a thousand times, and clocks tick. */
function format(
  style: Style,
  timeZone: string | undefined,
  language: LanguageCode = OWN_LANGUAGE,
): Intl.DateTimeFormat {
  const key = `${language} ${style} ${timeZone ?? ''}`;
  let made = formats.get(key);
  if (made === undefined)
    formats.set(key, (made = new Intl.DateTimeFormat(tagOf(language), { ...STYLES[style], timeZone })));
  return made;
}

/** The language for dates (BCP 47). */
export const tagOf = (language: LanguageCode): string => LANGUAGES[language]?.tag ?? OWN_LANGUAGE;

/** `10:42` */
export const localTime = (at: number, timeZone?: string): string => format('time', timeZone).format(at);

/** The end of something in the day: midnight is `24:00`, not the morning's `00:00`. */
export const localEnd = (at: number, timeZone?: string): string =>
  localTime(at, timeZone).replace('00:00', '24:00');

/** `23 ноября` */
export const localDay = (at: number, timeZone?: string, language?: LanguageCode): string =>
  format('day', timeZone, language).format(at);

const withoutYearMark = (date: string): string => date.replace(/\s?г\.$/, '');

/** `23 ноября 2026` */
export const localDate = (at: number, timeZone: string, language?: LanguageCode): string =>
  withoutYearMark(format('date', timeZone, language).format(at));

/** Whether two moments fall on one day there. */
export const sameLocalDay = (one: number, other: number, timeZone: string): boolean =>
  localDate(one, timeZone) === localDate(other, timeZone);

/** `понедельник, 23 ноября 2026` */
export const localWholeDate = (at: number, timeZone: string, language?: LanguageCode): string =>
  withoutYearMark(format('whole', timeZone, language).format(at));

/** `пн, 23 ноября` */
export const localWeekday = (at: number, timeZone: string, language?: LanguageCode): string =>
  format('weekday', timeZone, language).format(at);
