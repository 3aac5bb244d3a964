/** The office's hours as people read them: days alike in one line, and the days soon that differ. */
import type { OpeningHours, Schedule } from '../contract/schedule.ts';
import { shiftDate } from '../contract/dates.ts';
import { weekdayText } from '../ui/days.ts';
import { isWholeDay } from '../ui/hours.ts';
import { t } from '../ui/words.ts';

export interface HoursLine {
  readonly days: string;
  readonly hours: string;
  /** «Перерыв 13:00–14:00»; empty where there is none. */
  readonly pauses: string;
}

/** So far ahead people plan a visit. */
const SOON_DAYS = 21;

/** Monday … Sunday. */
const DAYS = [
  'kiosk.day-mo',
  'kiosk.day-tu',
  'kiosk.day-we',
  'kiosk.day-th',
  'kiosk.day-fr',
  'kiosk.day-sa',
  'kiosk.day-su',
] as const;

const nameOf = (index: number): string => t(DAYS[index] ?? 'kiosk.day-mo');

function lineOf(days: string, hours: OpeningHours | null): HoursLine {
  if (hours === null) return { days, hours: t('kiosk.hours-closed'), pauses: '' };
  const spans = hours.breaks.map(({ from, to }) => t('kiosk.hours-span', { from, to }));
  return {
    days,
    hours: isWholeDay(hours)
      ? t('common.round-the-clock')
      : t('kiosk.hours-span', { from: hours.opens, to: hours.closes }),
    pauses: spans.length === 0 ? '' : t('kiosk.hours-pause', { spans: spans.join(', ') }),
  };
}

const isSame = (one: OpeningHours | null, other: OpeningHours | null | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The week, neighbours with the same hours together.
 * @returns `пн–пт` `08:00–18:00`, `сб` `09:00–14:00`, `вс` `выходной`
 */
export function weekLines({ week }: Schedule): HoursLine[] {
  const lines: HoursLine[] = [];
  for (let from = 0; from < week.length;) {
    const hours = week[from] ?? null;
    let to = from;
    while (to + 1 < week.length && isSame(hours, week[to + 1])) to += 1;
    const days = from === to ? nameOf(from) : t('kiosk.hours-days', { from: nameOf(from), to: nameOf(to) });
    lines.push(lineOf(days, hours));
    from = to + 1;
  }
  return lines;
}

/** Days of the next weeks that differ from their weekday, in the order of the calendar. */
export function soonLines({ exceptions }: Schedule, today: string): HoursLine[] {
  const last = shiftDate(today, SOON_DAYS);
  return exceptions
    .filter(({ date }) => date >= today && date <= last)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, hours, note }) => {
      const day = weekdayText(date);
      return lineOf(note === '' ? day : t('kiosk.hours-noted', { day, note }), hours);
    });
}
