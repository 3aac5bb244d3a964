/**
 * By when an answer is promised that cannot be given during the visit (6.2.3). Its days are those of the Labour Code, not the hours
 * of the office: Трудовой кодекс РФ (Федеральный закон от 30.12.2001 № 197-ФЗ), art. 111 for the week, art. 112 for holidays and moved days.
 */
import { Temporal } from 'temporal-polyfill';
import { HOLIDAYS } from '../../contract/holidays.ts';
import type { Schedule } from '../../contract/schedule.ts';
import { addDays, exceptionOn, hoursOf, remembered, type Calendar, type OfConfig } from './calendar.ts';

/** 6.2.3: an answer that takes longer than the visit is promised within so many working days … */
const PROMISE_WORKING_DAYS = 10;
/** … and by no later than so many calendar days. */
const PROMISE_CALENDAR_DAYS = 30;
const FRIDAY = 5;

/**
 * Monday to Friday, whichever of them the office receives on, without the holidays of the law, which it need not have entered. What
 * is moved each year is known from its special days alone, and a weekday off among them may be the office's own: it counts as moved,
 * as most are. Hours on a Saturday or Sunday that the office has off make it a moved working day; where it always receives, they
 * are only other hours.
 */
function isWorkingDay(date: string, schedule: Schedule): boolean {
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  // `2026-01-07` without its year.
  if (HOLIDAYS.has(date.slice(5))) return false;
  const special = exceptionOn(date, schedule);
  if (dayOfWeek <= FRIDAY) return special?.hours !== null;
  return special !== undefined && special.hours !== null && schedule.week[dayOfWeek - 1] === null;
}

/**
 * The term begins the day after the visit.
 *
 * @example Friday 25 December 2026: 1 to 8 January are holidays, so due on Monday 18 January, Sunday 24 January at the latest
 * @param date of the visit, a local date
 * @returns `due`: the tenth working day, or the last day before it on which the office receives, if it does not on that one;
 * `latest`: the thirtieth calendar day, before which there may be fewer than ten
 */
export function promiseDue(date: string, config: Calendar): PromiseTerm {
  return remembered(termOfConfig, date, config, promised);
}

interface PromiseTerm {
  readonly due: string;
  readonly latest: string;
}

/** Every view of a desk with a visitor asks for that of today. */
const termOfConfig: OfConfig<PromiseTerm> = new WeakMap();

function promised(date: string, config: Calendar): PromiseTerm {
  const days = Array.from({ length: PROMISE_CALENDAR_DAYS }, (_, i) => addDays(date, i + 1));
  const latest = addDays(date, PROMISE_CALENDAR_DAYS);
  const working = days.filter((day) => isWorkingDay(day, config.schedule)).slice(0, PROMISE_WORKING_DAYS);
  const end = working.at(-1) ?? latest;
  const open = days.findLast((day) => day <= end && hoursOf(day, config).opensAt !== null);
  return { due: open ?? end, latest };
}
