/** From a booking that was found to what is done with it, step by step. */
import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { CheckInAnswer, FoundAppointment, IssuedTicket, OwnAppointment } from '../../../contract/api.ts';
import type { AppointmentState, Slip } from '../../../contract/booking.ts';
import type { TextKey } from '../../../texts/index.ts';
import type { StaffChannel } from '../channels.ts';
import { useAppointments, type Appointments } from '../useAppointments.ts';
import type { OfferId } from './offers.ts';

type Answered<K extends CheckInAnswer['kind']> = Extract<CheckInAnswer, { kind: K }>;
/** What has to be known of a booking to find another time for it. */
type Movable = Pick<
  FoundAppointment,
  'appointmentId' | 'appointmentAt' | 'serviceId' | 'serviceName' | 'kind'
> & { channel: StaffChannel };

type Step =
  | { readonly kind: 'search' }
  | { readonly kind: 'move'; readonly booking: Movable; readonly isMissed: boolean; readonly before: Step }
  | {
      readonly kind: 'admitted';
      readonly admitted: Pick<Answered<'admitted'>, 'ticket' | 'earlyMinutes' | 'others'>;
    }
  | { readonly kind: 'late'; readonly late: Answered<'late'> }
  | { readonly kind: 'choose'; readonly appointments: readonly OwnAppointment[] }
  | { readonly kind: 'slip'; readonly slip: Slip; readonly title: TextKey };

export interface Visit extends Pick<Appointments, 'notice' | 'nearest' | 'busy' | 'online' | 'clear'> {
  step: Readonly<ShallowRef<Step>>;
  title: ComputedRef<TextKey>;
  /** Somebody with the right to be served ahead of everybody. */
  outOfTurn: Ref<boolean>;
  checkIn: (code: string) => Promise<void>;
  /**
   * What the server knows of a code or a number of which nothing was found: why there is none, in `notice`. Nobody is let in.
   * @returns whether there is a booking after all, to be looked at first
   */
  isKnown: (key: string) => Promise<boolean>;
  /** The three offers to a late one (8.6.5): the general queue, a time, a time of the visitor's own choice. */
  joinQueue: (late: Answered<'late'>) => Promise<void>;
  moveTo: (
    booking: Pick<Movable, 'appointmentId'>,
    isMissed: boolean,
    wish: Omit<Parameters<Appointments['move']>[0], 'appointmentId'>,
  ) => Promise<void>;
  chooseTime: (booking: Movable, isMissed: boolean) => void;
  back: () => void;
  /** @returns what the booking has become, when it was changed where it stands */
  act: (offer: Exclude<OfferId, 'book-again'>, found: FoundAppointment) => Promise<AppointmentState | null>;
}

const TITLES = {
  search: 'desk.find',
  move: 'desk.other-time',
  admitted: 'desk.issued-title',
  late: 'desk.late-title',
  choose: 'desk.choose-appointment',
} as const satisfies Record<Exclude<Step['kind'], 'slip'>, TextKey>;

const SEARCH: Step = { kind: 'search' };

export function useVisit(): Visit {
  const appointments = useAppointments();
  const { notice, nearest, busy, online, clear } = appointments;
  const step = shallowRef<Step>(SEARCH);
  const outOfTurn = ref(false);

  async function checkIn(code: string): Promise<void> {
    take(await appointments.checkIn({ code, outOfTurn: outOfTurn.value }));
  }

  async function isKnown(key: string): Promise<boolean> {
    const answer = await appointments.checkIn({ code: key, outOfTurn: null });
    take(answer);
    return answer?.kind === 'recognised';
  }

  function take(answer: CheckInAnswer | null): void {
    switch (answer?.kind) {
      case undefined:
      case 'recognised': // only asked, nothing has happened: whoever asked shows the booking
        return;
      case 'admitted':
        step.value = { kind: 'admitted', admitted: answer };
        return;
      case 'late':
        step.value = { kind: 'late', late: answer };
        return;
      case 'choose':
        step.value = { kind: 'choose', appointments: answer.appointments };
    }
  }

  async function joinQueue({ appointmentId, serviceId }: Answered<'late'>): Promise<void> {
    const ticket = await appointments.joinQueue({
      serviceId,
      outOfTurn: outOfTurn.value,
      afterAppointmentId: appointmentId,
    });
    if (ticket !== null) step.value = { kind: 'admitted', admitted: withoutBooking(ticket) };
  }

  const moveTo: Visit['moveTo'] = async ({ appointmentId }, isMissed, wish) => {
    const slip = await appointments.move({ appointmentId, ...wish });
    const title = isMissed ? 'desk.booked' : 'desk.moved-title';
    if (slip !== null) step.value = { kind: 'slip', slip, title };
  };

  function chooseTime(booking: Movable, isMissed: boolean): void {
    clear();
    step.value = { kind: 'move', booking, isMissed, before: step.value };
  }

  function back(): void {
    clear();
    step.value = step.value.kind === 'move' ? step.value.before : SEARCH;
  }

  const act: Visit['act'] = async (offer, found) => {
    const { appointmentId, code, state } = found;
    switch (offer) {
      case 'check-in':
        await checkIn(code);
        return null;
      case 'move':
        // Whoever booked by phone calls again.
        chooseTime(
          { ...found, channel: found.channel === 'phone' ? 'phone' : 'reception' },
          state === 'missed',
        );
        return null;
      case 'slip': {
        const slip = await appointments.slipOf(code);
        if (slip !== null) step.value = { kind: 'slip', slip, title: 'desk.slip' };
        return null;
      }
      case 'cancel':
        return (await appointments.cancel(appointmentId)) && 'cancelled';
      case 'visit-made':
        return (await appointments.recordHomeVisit(appointmentId, 'made')) && 'made';
      case 'visit-not-made':
        return (await appointments.recordHomeVisit(appointmentId, 'not-made')) && 'not-made';
    }
  };

  const title = computed(() => (step.value.kind === 'slip' ? step.value.title : TITLES[step.value.kind]));
  return {
    notice,
    nearest,
    busy,
    online,
    clear,
    step,
    title,
    outOfTurn,
    checkIn,
    isKnown,
    joinQueue,
    moveTo,
    chooseTime,
    back,
    act,
  };
}

/** In the general queue there is no time to be early for. */
const withoutBooking = (ticket: IssuedTicket) => ({ ticket, earlyMinutes: 0, others: [] });
