/** The words that several screens share: tickets, waits, reasons, problems. Times are in `times.ts`. */
import type { CallReason } from '../contract/events.ts';
import type { WaitRange } from '../contract/primitives.ts';
import type { Refusal } from '../contract/problems.ts';
import { text, type TextKey, type TextParams } from '../texts/index.ts';
import { problemSentence } from '../texts/problem-sentence.ts';
import { byHandText } from '../texts/report-words.ts';
import { language, told } from './language.ts';
import { localTime } from './times.ts';

export { shortCodeText, ticketText } from '../texts/problem-sentence.ts';

/** The words for a key in the language of the page. */
export const t = (key: TextKey, params?: TextParams): string => text(key, params, language.value);

/**
 * What went wrong and what to do next; what is named there are the office's own words.
 * @param key of the words, where a screen has its own
 */
export function problemText({ code, params = {} }: Refusal, timeZone?: string, key?: TextKey): string {
  const named = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? told(value) : value,
  ]);
  const readable = { code, params: Object.fromEntries(named) as TextParams };
  return problemSentence(readable, timeZone, language.value, key);
}

const NO_BREAK_SPACE = '\u00a0';

/** A wait as a figure and its unit, for screens that set them apart; without a unit the figure is a sentence. */
export interface WaitParts {
  figure: string;
  unit: string;
}

/**
 * What a range of minutes is called.
 *
 *     { 15, 22 } → «15–22» «минуты»    { 0, 5 } → «до 5» «минут»    { 7, 7 } → «7» «минут»
 *     { 0, 0 } → «без ожидания» «»     null → «пока не оценить» «»
 */
export function waitParts(wait: WaitRange | null): WaitParts {
  if (wait === null) return { figure: t('common.wait-unknown'), unit: '' };
  const { minMinutes: min, maxMinutes: max } = wait;
  if (max === 0) return { figure: t('common.wait-none'), unit: '' };
  if (min === 0) return { figure: t('common.wait-up-to', { max }), unit: t('common.minutes-of', { max }) };
  if (min === max) return { figure: String(max), unit: t('common.minutes', { max }) };
  return { figure: t('common.wait-range', { min, max }), unit: t('common.minutes', { max }) };
}

/** The same in one line: «15–22 минуты». */
export function waitText(wait: WaitRange | null): string {
  const { figure, unit } = waitParts(wait);
  return unit === '' ? figure : `${figure.replaceAll(' ', NO_BREAK_SPACE)}${NO_BREAK_SPACE}${unit}`;
}

/** Why a specialist calls somebody out of the order, as a choice and as an explanation. */
/** Why this visitor is called before others (law 11): fit for anybody's ears, no disability is named. */
export function reasonText(reason: CallReason, timeZone: string): string {
  switch (reason.kind) {
    case 'out-of-turn':
      return t('common.reason-out-of-turn');
    case 'appointment':
      return t('common.reason-appointment', { time: localTime(reason.appointmentAt, timeZone) });
    case 'first-in-queue':
      return t('common.reason-first-in-queue');
    case 'general-turn':
      return t('common.reason-general-turn');
    case 'early-appointment':
      return t('common.reason-early-appointment', { time: localTime(reason.appointmentAt, timeZone) });
    case 'returned':
      return t('common.reason-returned');
    case 'help-call':
      return t('common.reason-help-call');
    case 'paper-roll':
      return t('common.reason-paper-roll');
    case 'directed':
      return t('common.reason-directed');
    case 'by-hand':
      return t('common.reason-by-hand', { why: byHandText(reason.why) });
  }
}
