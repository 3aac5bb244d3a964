/** The calls that the waiting room sees and hears. */
import type { LastStep, OfficeState, ShownCall } from './state.ts';

/** So many calls the waiting room can be shown, answered or not; those that are waited for in any case. */
const SHOWN_CALLS = 12;

/** One more call for the waiting room to see and to hear. */
export function withCall(state: OfficeState, call: ShownCall): OfficeState {
  const others = state.calls.filter(({ ticketId }) => ticketId !== call.ticketId);
  return {
    ...state,
    calls: [call, ...others].filter(isShown(state)),
    announcements: [...state.announcements.filter((one) => isWaitedFor(state, one)), call],
  };
}

const isShown = (state: OfficeState) => (call: ShownCall, place: number) =>
  place < SHOWN_CALLS || isWaitedFor(state, call);

/** The calls as if a step had not been made: those of before, and what others have called since. */
export function withCallsBefore(state: OfficeState, step: LastStep): OfficeState {
  const isOfOthers = ({ callId }: ShownCall) => callId > step.seq && callId !== step.call?.seq;
  const newer = state.calls.filter(isOfOthers);
  const older = step.calls.filter(({ ticketId }) => !newer.some((call) => call.ticketId === ticketId));
  return {
    ...state,
    calls: [...newer, ...older].filter(isShown(state)),
    announcements: [...step.announcements, ...state.announcements.filter(isOfOthers)],
  };
}

/** Whether the visitor of this call is still waited for at the desk that made it. */
export function isWaitedFor({ tickets }: OfficeState, { ticketId, at }: ShownCall): boolean {
  const status = tickets.get(ticketId)?.status;
  return status?.kind === 'called' && status.calledAt <= at;
}
