/** What staff do with appointments, each as one command; a no is kept beside the buttons until the next wish. */
import { computed, type ComputedRef, type Ref } from 'vue';
import type { AnswerOf, CallOf, EndpointName } from '../../contract/api.ts';
import type { HomeVisitOutcome } from '../../contract/events.ts';
import type { Result } from '../../ui/api.ts';
import { useNotice } from '../actions/useNotice.ts';
import { api } from '../api.ts';
import { useDesk, type No } from '../desk.ts';

/** Null when it was refused: then `notice` says why. */
type Answer<N extends EndpointName> = Promise<AnswerOf<N> | null>;
type Request<N extends EndpointName> = Omit<CallOf<N>, 'commandId'>;

export interface Appointments {
  notice: Readonly<Ref<No | null>>;
  /** The times that were free when the wish came too late for one. */
  nearest: ComputedRef<readonly number[]>;
  busy: ComputedRef<boolean>;
  online: ComputedRef<boolean>;
  /** A new wish begins. */
  clear: () => void;
  book: (request: Request<'bookAppointment'>) => Answer<'bookAppointment'>;
  checkIn: (request: Request<'checkIn'>) => Answer<'checkIn'>;
  /** The general queue, for whoever came too late for an appointment. */
  joinQueue: (request: Request<'issueTicket'>) => Answer<'issueTicket'>;
  move: (request: Request<'moveAppointment'>) => Answer<'moveAppointment'>;
  cancel: (appointmentId: string) => Answer<'cancelAppointment'>;
  recordHomeVisit: (appointmentId: string, outcome: HomeVisitOutcome) => Answer<'recordHomeVisit'>;
  slipOf: (code: string) => Answer<'getBooking'>;
}

export function useAppointments(): Appointments {
  const desk = useDesk();
  const { notice, show, clear } = useNotice({ stays: true });

  async function run<A>(
    name: string,
    request: object,
    ask: (commandId: string) => Promise<Result<A>>,
  ): Promise<A | null> {
    clear();
    const outcome = await desk.run(`${name} ${JSON.stringify(request)}`, ask);
    if (outcome.ok) return outcome.answer;
    show(outcome.no);
    return null;
  }

  async function slipOf(code: string): Answer<'getBooking'> {
    clear();
    const result = await api.callSafely('getBooking', { code });
    if (result.ok) return result.answer;
    show(result.problem);
    return null;
  }

  return {
    notice,
    nearest: computed(() =>
      notice.value === null || notice.value === 'under-way' ? [] : (notice.value.nearest ?? []),
    ),
    busy: computed(() => desk.underWay !== null),
    online: computed(() => desk.online),
    clear,
    book: (request) =>
      run('book', request, (commandId) => api.call('bookAppointment', { ...request, commandId })),
    checkIn: (request) =>
      run('check in', request, (commandId) => api.call('checkIn', { ...request, commandId })),
    joinQueue: (request) =>
      run('join', request, (commandId) => api.call('issueTicket', { ...request, commandId })),
    move: (request) =>
      run('move', request, (commandId) => api.call('moveAppointment', { ...request, commandId })),
    cancel: (appointmentId) =>
      run('cancel', { appointmentId }, (commandId) =>
        api.call('cancelAppointment', { appointmentId, commandId }),
      ),
    recordHomeVisit: (appointmentId, outcome) =>
      run('home visit', { appointmentId, outcome }, (commandId) =>
        api.call('recordHomeVisit', { appointmentId, outcome, commandId }),
      ),
    slipOf,
  };
}
