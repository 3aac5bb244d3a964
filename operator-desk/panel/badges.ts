/** What is special about a ticket in the queue, as short words. */
import type { QueueRow } from '../../contract/views/desk.ts';
import { localTime } from '../../ui/times.ts';
import { t } from '../../ui/words.ts';

export interface Badge {
  kind: 'turn' | 'booked' | 'early' | 'own' | 'back';
  words: string;
}

/** An appointment holder whose time has not come waits without priority (law 4). */
export const isEarly = ({ visitorClass, arrivalAt }: QueueRow, now: number): boolean =>
  visitorClass === 'appointment' && arrivalAt > now;

/** @param atReception seen from no desk: nobody is sent there */
export function badgesOf(row: QueueRow, now: number, timeZone: string, atReception: boolean): Badge[] {
  const badges: (Badge | false)[] = [
    row.visitorClass === 'out-of-turn' && { kind: 'turn', words: t('desk.badge-out-of-turn') },
    row.appointmentAt !== null && {
      kind: 'booked',
      words: t('desk.badge-appointment', { time: localTime(row.appointmentAt, timeZone) }),
    },
    isEarly(row, now) && { kind: 'early', words: t('desk.badge-early') },
    row.directed && { kind: 'own', words: atReception ? t('desk.badge-sent') : t('desk.badge-directed') },
    row.returned && { kind: 'back', words: t('desk.badge-returned') },
  ];
  return badges.filter((badge) => badge !== false);
}
