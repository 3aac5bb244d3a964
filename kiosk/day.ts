/** What the office can do for somebody who comes now. */
import type { KioskView } from '../contract/views/kiosk.ts';
import { dateAt, weekdayText } from '../ui/days.ts';
import { localTime } from '../ui/times.ts';
import { t } from '../ui/words.ts';

/** When visitors are received again, in words; null while nobody knows, or today is not over. */
export function nextOpening({ day, office }: Pick<KioskView, 'day' | 'office'>): string | null {
  const { nextOpensAt: at } = day;
  const { timezone } = office;
  return at === null
    ? null
    : t('kiosk.next', { day: weekdayText(dateAt(at, timezone)), opens: localTime(at, timezone) });
}

/** `day-off` no hours today; `over` the day is done; `no-desks` tickets are given, nobody calls yet. */
export type Admission = 'open' | 'no-desks' | 'before' | 'closing' | 'over' | 'day-off';

export function admission({ day, desksOpen }: Pick<KioskView, 'day' | 'desksOpen'>): Admission {
  switch (day.phase) {
    case 'before':
      return 'before';
    case 'closing':
      return 'closing';
    case 'closed':
      return day.closesAt === null ? 'day-off' : 'over';
    case 'open':
      return desksOpen > 0 ? 'open' : 'no-desks';
  }
}

export const admits = (state: Admission): state is 'open' | 'no-desks' =>
  state === 'open' || state === 'no-desks';
