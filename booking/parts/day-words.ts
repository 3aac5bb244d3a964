/** What a day of the calendar is called for ears, and when it is touched although it cannot be chosen. */
import type { BookingDay } from '../../contract/booking.ts';
import type { TextKey } from '../../texts/index.ts';
import { weekdayText } from '../../ui/days.ts';
import { t } from '../../ui/words.ts';
import type { DayState } from './calendar.ts';

const REASONS: Readonly<Record<Exclude<DayState, 'free'>, TextKey>> = {
  full: 'booking.full',
  off: 'booking.off',
  // Nobody is told of such a day but by its number.
  outside: 'booking.off',
  unknown: 'booking.day-unknown',
};

/** `четверг, 26 ноября: свободно 12`, `среда, 4 ноября: выходной, День народного единства` */
export function dayLabel(date: string, state: DayState, day: BookingDay | undefined): string {
  const words = weekdayText(date);
  const note = day?.note ?? '';
  if (state === 'free') {
    const count = day?.times.length ?? 0;
    return note === ''
      ? t('booking.day-free', { day: words, count })
      : t('booking.day-free-noted', { day: words, count, note });
  }
  const what = t(REASONS[state]);
  return note === ''
    ? t('booking.day-is', { day: words, what })
    : t('booking.day-noted', { day: words, what, note });
}
