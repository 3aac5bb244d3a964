import { computed, type ComputedRef, type Ref } from 'vue';
import type { BookedAppointment } from '../../contract/api.ts';
import { useNotice } from '../actions/useNotice.ts';
import { api } from '../api.ts';
import { useDesk, type No } from '../desk.ts';
import { requestOf, type Booking, type BookingRequest } from './booking.ts';

export interface BookingCommand {
  /** Null while something is missing. */
  request: ComputedRef<BookingRequest | null>;
  notice: Readonly<Ref<No | null>>;
  busy: ComputedRef<boolean>;
  online: ComputedRef<boolean>;
  /** The appointment; null when it was refused, then `notice` says why. */
  book: () => Promise<BookedAppointment | null>;
}

export function useBooking(booking: Readonly<Ref<Booking>>): BookingCommand {
  const desk = useDesk();
  const { notice, show, clear } = useNotice();
  const request = computed(() => requestOf(booking.value));

  async function book(): Promise<BookedAppointment | null> {
    const given = request.value;
    if (given === null) return null;
    clear();
    const outcome = await desk.run(`book ${JSON.stringify(given)}`, (commandId) =>
      api.call('bookAppointment', { ...given, commandId }),
    );
    if (outcome.ok) return outcome.answer;
    show(outcome.no);
    return null;
  }

  return {
    request,
    notice,
    busy: computed(() => desk.underWay !== null),
    online: computed(() => desk.online),
    book,
  };
}
