/** Times, days and durations as they are said. */
import { text } from '../index.ts';
import { numberInWords, type Form } from './numbers.ts';

/** «десять часов двадцать минут»; full hours by themselves. */
export function spokenTime(hours: number, minutes: number, form: Form = 'nominative'): string {
  const said = text('speech.hours', { hours: numberInWords(hours, form), count: hours, form });
  return minutes === 0 ? said : text('speech.time', { hours: said, minutes: spokenMinutes(minutes, form) });
}

/** «двадцать одна минута» */
export const spokenMinutes = (minutes: number, form: Form = 'nominative'): string =>
  text('speech.minutes', { minutes: numberInWords(minutes, form, 'feminine'), count: minutes, form });

/** «пять секунд» */
export const spokenSeconds = (seconds: number, form: Form = 'nominative'): string =>
  text('speech.seconds', { seconds: numberInWords(seconds, form, 'feminine'), count: seconds, form });

/** «двадцать шестое», of a month */
export const spokenDay = (day: number, form: Form = 'nominative'): string =>
  text('speech.day', { day: String(day), form });
