import { computed, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { BookedAppointment } from '../../contract/api.ts';
import { useNotice } from '../actions/useNotice.ts';
import { api } from '../api.ts';
import { useDesk, type No } from '../desk.ts';
import { requestOf, type Booking, type BookingRequest } from './booking.ts';

/** Until the server says otherwise; the view does not tell the grid. */
const USUAL_SLOT_MINUTES = 10;

export interface BookingCommand {
  /** Null while something is missing. */
  request: ComputedRef<BookingRequest | null>;
  /** The grid of times: the usual one, or the one that the server named when it refused. */
  slotMinutes: Readonly<ShallowRef<number>>;
  notice: Readonly<Ref<No | null>>;
  busy: ComputedRef<boolean>;
  online: ComputedRef<boolean>;
  /** The appointment; null when it was refused, then `notice` says why. */
  book: () => Promise<BookedAppointment | null>;
}

export function useBooking(booking: Readonly<Ref<Booking>>, timeZone: () => string): BookingCommand {
  const desk = useDesk();
  const { notice, show, clear } = useNotice();
  const slotMinutes = shallowRef(USUAL_SLOT_MINUTES);
  const request = computed(() => requestOf(booking.value, timeZone()));

  async function book(): Promise<BookedAppointment | null> {
    const given = request.value;
    if (given === null) return null;
    clear();
    const outcome = await desk.run(`book ${JSON.stringify(given)}`, (commandId) =>
      api.call('bookAppointment', { ...given, commandId }),
    );
    if (outcome.ok) return outcome.answer;
    if (outcome.no !== 'under-way' && outcome.no.code === 'slot-off-grid') {
      slotMinutes.value = Number(outcome.no.params?.['minutes']) || USUAL_SLOT_MINUTES;
    }
    show(outcome.no);
    return null;
  }

  return {
    request,
    slotMinutes,
    notice,
    busy: computed(() => desk.underWay !== null),
    online: computed(() => desk.online),
    book,
  };
}
