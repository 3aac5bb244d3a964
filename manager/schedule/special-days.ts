/** Days that differ from their day of the week, as the form lists and changes them. */
import { localDate } from '../../contract/primitives.ts';
import { schedule, type OpeningHours, type ScheduleException } from '../../contract/schedule.ts';
import { fromDraft, hoursFault, toDraft, type HoursDraft } from '../../ui/fields/hours.ts';
import { isWholeDay } from '../../ui/hours.ts';
import { t } from '../../ui/words.ts';
import type { Faults } from '../config/draft.ts';

export const byDate = (days: readonly ScheduleException[]): ScheduleException[] =>
  [...days].sort((a, b) => a.date.localeCompare(b.date));

/** The days with one more; one of the same date is replaced. */
export const withDay = (days: readonly ScheduleException[], day: ScheduleException): ScheduleException[] =>
  byDate([...withoutDay(days, day.date), day]);

export const withoutDay = (days: readonly ScheduleException[], date: string): ScheduleException[] =>
  days.filter((day) => day.date !== date);

/** `выходной`, `08:00–17:00`, `08:00–17:00, перерыв 12:00–13:00` */
export function hoursText(hours: OpeningHours | null): string {
  if (hours === null) return t('manager.day-off');
  const { opens, closes, breaks } = hours;
  const span = isWholeDay(hours) ? t('common.round-the-clock') : t('manager.day-hours', { opens, closes });
  if (breaks.length === 0) return span;
  const list = new Intl.ListFormat('ru').format(
    breaks.map(({ from, to }) => t('manager.day-hours', { opens: from, closes: to })),
  );
  return t('manager.day-hours-breaks', { hours: span, breaks: list });
}

/** One day while somebody changes it. */
export interface DayDraft {
  date: string;
  hours: HoursDraft;
  note: string;
}

/** @param day null for a new one: a day off, as most of them are */
export const dayDraftOf = (day: ScheduleException | null): DayDraft => ({
  date: day?.date ?? '',
  hours: toDraft(day?.hours ?? null),
  note: day?.note ?? '',
});

/** @param taken dates that other special days have */
export function readDay(
  draft: DayDraft,
  taken: ReadonlySet<string>,
): { ok: true; day: ScheduleException } | { ok: false; faults: Faults } {
  const faults: Record<string, string> = {};
  if (!localDate.safeParse(draft.date).success) faults['date'] = t('manager.fault-day');
  else if (taken.has(draft.date)) faults['date'] = t('manager.fault-day-taken');
  const day = { date: draft.date, hours: fromDraft(draft.hours), note: draft.note };
  // The contract has the rules of a day only as part of a schedule.
  const result = schedule.safeParse({ week: Array(7).fill(null), exceptions: [day] });
  for (const { path, message } of result.error?.issues ?? []) {
    if (path[2] === 'note') faults['note'] = t('manager.fault-day-note');
    if (path[2] === 'hours') faults['hours'] = hoursFault(message);
  }
  const [read] = result.data?.exceptions ?? [];
  return read === undefined || Object.keys(faults).length > 0
    ? { ok: false, faults }
    : { ok: true, day: read };
}
