/** Calls for somebody to come to a kiosk or to the entrance (6.7.5, 6.7.6). */
import type { EventBody } from '../../../contract/events.ts';
import type { CommandOf } from '../commands.ts';
import { accept, refuse, type Refused, type Ruling } from '../decision.ts';
import type { Day, HelpCall, OfficeState } from '../state.ts';

const isOpen = ({ takenAt }: HelpCall): boolean => takenAt === null;

/** The way to the door takes as long as a kiosk says «Идут». */
const ON_THE_WAY_MS = 60_000;

/** Somebody said to go there, and may still be on the way. */
export const isComing = ({ takenAt }: HelpCall, now: number): boolean =>
  takenAt !== null && now - takenAt < ON_THE_WAY_MS;

/** A visit from it begins with whoever went there; at any desk where that person sits at none, as the reception does. */
export function mayBegin(
  { takenBy }: HelpCall,
  personId: string,
  { seats }: Pick<OfficeState, 'seats'>,
): boolean {
  if (takenBy === null) return false;
  return takenBy === personId || [...seats.values()].every(({ operatorId }) => operatorId !== takenBy);
}

/** Made while somebody was on the way there already: by a second visitor, or by the same one once more. */
export const isAgain = (
  { deviceId, calledAt }: HelpCall,
  { helpCalls }: Pick<OfficeState, 'helpCalls'>,
): boolean =>
  helpCalls.some((one) => one.deviceId === deviceId && one.calledAt < calledAt && isComing(one, calledAt));

/** The newest call of a kiosk or a button. */
export const lastCallOf = (
  deviceId: string,
  { helpCalls }: Pick<OfficeState, 'helpCalls'>,
): HelpCall | undefined => helpCalls.findLast((call) => call.deviceId === deviceId);

/**
 * Whoever presses again while it rings is told of the same call: it rings once. After «Иду» it is a new one, for nobody knows whether it is
 * the same visitor who presses.
 */
export function callForHelp(command: CommandOf<'CallForHelp'>, state: OfficeState, now: number): Ruling {
  if (state.day === null || state.day.closed) return refuse('office-closed');
  const { helpCallId, deviceId, place, outside } = command;
  const last = lastCallOf(deviceId, state);
  if (last !== undefined && isOpen(last)) return accept([], answerOf(last));
  const nobody = outside ? nobodyIn(state.day, state, now) : null;
  if (nobody !== null) return nobody;
  return accept(
    [{ type: 'HelpCalled', helpCallId, deviceId, place, outside }],
    answerOf({ helpCallId, calledAt: now }),
  );
}

/** A button in the street is pressed at night too: before opening and after closing it rings only where somebody sits at a desk. */
function nobodyIn({ opensAt, closesAt }: Day, { seats }: OfficeState, now: number): Refused | null {
  if (seats.size > 0) return null;
  if (opensAt === null || closesAt === null || now >= closesAt) return refuse('office-closed');
  return now < opensAt ? refuse('office-not-open', { opensAt }) : null;
}

/** One that somebody took, or that was cancelled before, is over already: that is what was wished. */
export function cancelHelpCall(
  { helpCallId, deviceId }: CommandOf<'CancelHelpCall'>,
  state: OfficeState,
  now: number,
): Ruling {
  const call = state.helpCalls.find((one) => one.helpCallId === helpCallId && one.deviceId === deviceId);
  return accept(call !== undefined && isOpen(call) ? [cancelled(call, 'visitor', now)] : []);
}

/** The first who says so goes; the others are told that somebody does. */
export function takeHelpCall(
  { helpCallId, personId }: CommandOf<'TakeHelpCall'>,
  state: OfficeState,
  now: number,
): Ruling {
  const call = state.helpCalls.find((one) => one.helpCallId === helpCallId);
  if (call === undefined) return refuse('help-call-unknown');
  if (!isOpen(call)) return refuse('help-call-over');
  return accept([{ type: 'HelpCallTaken', helpCallId, personId, waitedMs: waited(call, now) }]);
}

/** Nobody is left to go when the day is over. */
export const helpCallsAtEnd = (state: OfficeState, now: number): EventBody[] =>
  state.helpCalls.filter(isOpen).map((call) => cancelled(call, 'day-end', now));

const answerOf = ({ helpCallId, calledAt }: Pick<HelpCall, 'helpCallId' | 'calledAt'>) =>
  ({ kind: 'help-call', helpCallId, calledAt }) as const;

const waited = ({ calledAt }: HelpCall, now: number): number => Math.max(0, now - calledAt);

function cancelled(call: HelpCall, by: 'visitor' | 'day-end', now: number): EventBody {
  return { type: 'HelpCallCancelled', helpCallId: call.helpCallId, by, waitedMs: waited(call, now) };
}
