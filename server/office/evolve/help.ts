/** How calls for help follow their events. */
import type { EventOf } from '../../../contract/events.ts';
import type { HelpCall } from '../state.ts';

type HelpEvent = EventOf<'HelpCalled' | 'HelpCallTaken' | 'HelpCallCancelled'>;

export function evolveHelpCalls(
  calls: readonly HelpCall[],
  at: number,
  body: HelpEvent,
): readonly HelpCall[] {
  const { helpCallId } = body;
  switch (body.type) {
    case 'HelpCalled': {
      const { deviceId, place } = body;
      const others = calls.filter((call) => call.deviceId !== deviceId);
      return [...others, { helpCallId, deviceId, place, calledAt: at, takenAt: null }];
    }
    case 'HelpCallTaken':
      return calls.map((call) => (call.helpCallId === helpCallId ? { ...call, takenAt: at } : call));
    case 'HelpCallCancelled':
      return calls.filter((call) => call.helpCallId !== helpCallId);
  }
}
