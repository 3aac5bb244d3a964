import { api } from '../api.ts';
import { useDesk, type Outcome } from '../desk.ts';

/** A visitor on hold is back at the desk: the service goes on, nobody is called. */
export function resumeHeld(ticketId: string): Promise<Outcome<unknown>> {
  const desk = useDesk();
  const deskId = desk.view?.desk?.id ?? '';
  return desk.run(
    `resume ${ticketId}`,
    (commandId) => api.call('resumeHeld', { deskId, commandId, ticketId }),
    { settled: (view) => view?.desk?.visitor?.ticketId === ticketId },
  );
}
