/** What can be done with a booking that was found, and what is said of it. The server still decides. */
import type { FoundAppointment } from '../../../contract/api.ts';
import type { AppointmentState } from '../../../contract/booking.ts';
import type { Channel } from '../../../contract/primitives.ts';
import type { TextKey } from '../../../texts/index.ts';
import { dateAt } from '../../../ui/days.ts';

export type OfferId =
  'check-in' | 'move' | 'visit-made' | 'visit-not-made' | 'slip' | 'cancel' | 'book-again';

export type Known = Pick<FoundAppointment, 'kind' | 'state' | 'appointmentAt'>;

/**
 * The likeliest first: it is the one that Enter leads to.
 *
 * @example booked for today at the office: check in, then move, slip, cancel; a visit at home whose time has come: was it made?
 */
export function offersOf(
  { kind, state, appointmentAt }: Known,
  now: number,
  timeZone: string,
): readonly OfferId[] {
  switch (state) {
    case 'booked': {
      const isToday = dateAt(appointmentAt, timeZone) === dateAt(now, timeZone);
      if (kind === 'office' && isToday) return ['check-in', 'move', 'slip', 'cancel'];
      const isDue = kind === 'home-visit' && now >= appointmentAt;
      return isDue ? ['visit-made', 'visit-not-made', 'move', 'cancel'] : ['move', 'slip', 'cancel'];
    }
    case 'missed':
      // Whoever comes all the same is offered the general queue as well (8.6.5).
      return kind === 'office' ? ['check-in', 'move'] : ['move'];
    case 'cancelled':
    case 'not-made':
      return ['book-again'];
    case 'checked-in':
    case 'made':
      return [];
  }
}

/** The words on the button. */
export function offerLabel(offer: OfferId, { state }: Pick<FoundAppointment, 'state'>): TextKey {
  switch (offer) {
    case 'check-in':
      return state === 'missed' ? 'desk.offer-came-late' : 'desk.offer-check-in';
    case 'move':
      return state === 'missed' ? 'desk.other-time' : 'desk.move';
    case 'visit-made':
      return 'desk.offer-visit-made';
    case 'visit-not-made':
      return 'desk.offer-visit-not-made';
    case 'slip':
      return 'desk.slip';
    case 'cancel':
      return 'desk.offer-cancel';
    case 'book-again':
      return 'desk.offer-book-again';
  }
}

export const STATE_WORDS = {
  booked: 'desk.state-booked',
  'checked-in': 'desk.state-came',
  missed: 'desk.state-missed',
  cancelled: 'desk.state-cancelled',
  made: 'desk.state-made',
  'not-made': 'desk.state-not-made',
} as const satisfies Record<AppointmentState, TextKey>;

export const CHANNEL_WORDS = {
  kiosk: 'desk.booked-at-kiosk',
  reception: 'desk.booked-in-office',
  website: 'desk.booked-on-website',
  phone: 'desk.booked-by-phone',
  'personal-account': 'desk.booked-in-account',
} as const satisfies Record<Channel, TextKey>;
