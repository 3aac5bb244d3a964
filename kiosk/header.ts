/** What stands above each screen: the office at the start, then the way one is on and how far. */
import type { KioskView } from '../contract/views.ts';
import { localDate, localEnd, localTime } from '../ui/times.ts';
import { t } from '../ui/words.ts';
import type { Screen } from './flow-types.ts';

export interface Header {
  title: string;
  subtitle: string;
  until: string | null;
  step: { done: number; of: number } | null;
}

/** The question, what belongs to it, the turn: three steps, whatever a service needs. */
const STEPS = 3;

export function headerOf(screen: Screen, { office, day }: KioskView): Header {
  const isOpen = day.phase === 'open' && day.closesAt !== null;
  const until = isOpen ? t('kiosk.open-until', { time: localEnd(day.closesAt ?? 0, office.timezone) }) : null;
  const head = (title: string, subtitle: string, done?: number): Header => ({
    title,
    subtitle,
    until,
    step: done === undefined ? null : { done, of: STEPS },
  });
  const onTheWay = (done: number) =>
    head(t('kiosk.take-ticket'), t('kiosk.step', { step: done, steps: STEPS }), done);

  switch (screen.kind) {
    case 'groups':
      return onTheWay(1);
    case 'services':
    case 'documents':
      return onTheWay(2);
    case 'turn':
      return screen.wish.kind === 'ticket' ? onTheWay(3) : head(t('kiosk.have-appointment'), office.name);
    case 'ticket': {
      const { issuedAt } = screen.ticket;
      const when = `${localDate(issuedAt, office.timezone)}, ${localTime(issuedAt, office.timezone)}`;
      return head(t('kiosk.ticket-yours'), when);
    }
    case 'code':
    case 'late':
    case 'offer':
      return head(t('kiosk.have-appointment'), office.name);
    case 'start':
    case 'issuing':
    case 'checking-in':
    case 'refused':
      return head(office.name, office.address);
  }
}
