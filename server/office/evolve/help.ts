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
      const { deviceId, place, outside } = body;
      const made = {
        helpCallId,
        deviceId,
        place,
        outside,
        calledAt: at,
        takenAt: null,
        takenBy: null,
        ticketId: null,
      };
      return [...calls, made];
    }
    case 'HelpCallTaken':
      return calls.map((call) =>
        call.helpCallId === helpCallId ? { ...call, takenAt: at, takenBy: body.personId } : call,
      );
    case 'HelpCallCancelled':
      return calls.filter((call) => call.helpCallId !== helpCallId);
  }
}

/** A call knows the visit that came of it: there is one. */
export function helpCallsAfter(
  calls: readonly HelpCall[],
  { begunFrom, ticketId }: EventOf<'TicketIssued'>,
): readonly HelpCall[] {
  if (begunFrom?.kind !== 'help-call') return calls;
  return calls.map((call) => (call.helpCallId === begunFrom.helpCallId ? { ...call, ticketId } : call));
}
