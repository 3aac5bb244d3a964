/** What a lamp at the button outside shows. */
import type { HelpButtonState } from '../../contract/endpoints/help-buttons.ts';
import { isComing, lastCallOf } from '../office/rules/help.ts';
import type { OfficeState } from '../office/state.ts';

/** @param deviceId the button */
export function helpButtonState(
  { day, helpCalls }: OfficeState,
  deviceId: string,
  now: number,
): HelpButtonState {
  const call = lastCallOf(deviceId, { helpCalls });
  if (call?.takenAt === null) return { state: 'called', since: call.calledAt };
  if (call !== undefined && isComing(call, now)) return { state: 'coming', since: call.takenAt };
  return { state: day === null || day.closed ? 'closed' : 'quiet', since: null };
}
