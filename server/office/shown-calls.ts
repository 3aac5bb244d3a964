/** The calls that the waiting room sees and hears. */
import type { OfficeState, ShownCall } from './state.ts';

/** So many calls the waiting room can be shown, answered or not; those that are waited for in any case. */
const SHOWN_CALLS = 12;

/** One more call for the waiting room to see and to hear. */
export function withCall(state: OfficeState, call: ShownCall): OfficeState {
  const others = state.calls.filter(({ ticketId }) => ticketId !== call.ticketId);
  return {
    ...state,
    calls: [call, ...others].filter((one, place) => place < SHOWN_CALLS || isWaitedFor(state, one)),
    announcements: [...state.announcements.filter((one) => isWaitedFor(state, one)), call],
  };
}

/** Whether the visitor of this call is still waited for at the desk that made it. */
export function isWaitedFor({ tickets }: OfficeState, { ticketId, at }: ShownCall): boolean {
  const status = tickets.get(ticketId)?.status;
  return status?.kind === 'called' && status.calledAt <= at;
}
