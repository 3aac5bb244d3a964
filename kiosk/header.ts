/** What stands above each screen: the office at the start, then the way one is on and how far. */
import type { KioskView } from '../contract/views/kiosk.ts';
import { localDate, localEnd, localTime } from '../ui/times.ts';
import { t } from '../ui/words.ts';
import type { Draft } from './flow/draft.ts';
import type { Screen } from './flow/types.ts';

export interface Header {
  title: string;
  subtitle: string;
  until: string | null;
  step: { done: number; of: number } | null;
}

/** The question, what belongs to it, the turn: three steps, whatever a service needs. */
const TICKET_STEPS = 3;
/** What for, when, for whom, and all of it once more. */
const BOOKING_STEPS = 4;

export function headerOf(screen: Screen, { office, day }: KioskView, draft: Draft | null = null): Header {
  const isOpen = day.phase === 'open' && day.closesAt !== null;
  // Where it does not close nobody has to hurry: the page of hours says it, and the office's name has the room.
  const until =
    isOpen && !day.goesOn
      ? t('kiosk.open-until', { time: localEnd(day.closesAt ?? 0, office.timezone) })
      : null;
  const head = (title: string, subtitle: string): Header => ({ title, subtitle, until, step: null });
  const onTheWay = (title: string, done: number, of: number): Header => ({
    title,
    subtitle: t('kiosk.step', { step: done, steps: of }),
    until,
    step: { done, of },
  });
  const toTicket = (done: number) => onTheWay(t('kiosk.take-ticket'), done, TICKET_STEPS);
  const toBooking = (done: number) =>
    draft !== null && draft.moves !== null
      ? head(t('kiosk.move'), office.name)
      : onTheWay(t('kiosk.book'), done, BOOKING_STEPS);

  switch (screen.kind) {
    case 'groups':
      return draft === null ? toTicket(1) : toBooking(1);
    case 'services':
    case 'search':
    case 'documents':
      return draft === null ? toTicket(2) : toBooking(1);
    case 'turn':
    case 'needs':
      return screen.wish.kind === 'ticket' && screen.wish.afterAppointmentId === null
        ? toTicket(3)
        : head(t('kiosk.have-appointment'), office.name);
    case 'looking':
      if (screen.search.for === 'booking') return head(t('kiosk.move'), office.name);
      if (screen.search.for === 'information') return head(t('kiosk.info'), office.name);
      if (screen.search.for === 'visit') return head(t('kiosk.rate'), office.name);
      return toBooking(screen.search.for === 'office' ? 1 : 2);
    case 'days':
    case 'times':
      return toBooking(2);
    case 'phone':
    case 'name':
      return toBooking(3);
    case 'confirm':
    case 'confirm-move':
    case 'booking':
    case 'taken':
      return toBooking(4);
    case 'ticket': {
      const { issuedAt } = screen.ticket;
      const when = `${localDate(issuedAt, office.timezone)}, ${localTime(issuedAt, office.timezone)}`;
      return head(t('kiosk.ticket-yours'), when);
    }
    case 'slip':
      return head(t('kiosk.slip'), office.name);
    case 'code':
    case 'which':
    case 'late':
      return head(t('kiosk.have-appointment'), office.name);
    case 'info':
    case 'page':
      return head(t('kiosk.info'), office.name);
    case 'rated-number':
    case 'rate':
    case 'rate-words':
    case 'rating':
    case 'rated':
      return head(t('kiosk.rate'), office.name);
    case 'start':
    case 'issuing':
    case 'checking-in':
    case 'refused':
      return head(office.name, office.address);
  }
}
