/** When the phone calls for attention. Pure: it is told the views one by one and remembers what it needs. */
import type { TicketView } from '../../contract/views/ticket.ts';

/** `near`: one person is left ahead, or nobody; `called`: it is time to go. */
export type Signal = 'near' | 'called';

/** So many people ahead are «soon». */
const NEAR_AHEAD = 1;

export interface Memory {
  readonly status: TicketView['status'];
  readonly calls: number;
  /** The signal of this wait has been given, or the visitor was looking when the page opened. */
  readonly toldNear: boolean;
}

/** Not where no open desk does the service: first in the queue, and nobody knows whether it is soon. */
export const isNear = ({ status, ahead, wait }: TicketView): boolean =>
  status === 'waiting' && ahead !== null && ahead <= NEAR_AHEAD && wait !== null;

/**
 * The signal for a new view. Each is given once: people who come ahead and go again do not repeat it, a second wait
 * (after a transfer, a return) does, and so does a call that is repeated.
 * @param memory null before the first view, which signals nothing: the visitor is looking at it
 */
export function signalFor(
  memory: Memory | null,
  view: TicketView,
): { memory: Memory; signal: Signal | null } {
  const { status, calls } = view;
  const near = isNear(view);
  const toldBefore = status === 'waiting' && memory?.toldNear === true;
  const next = { status, calls, toldNear: toldBefore || near };
  if (memory === null) return { memory: next, signal: null };
  if (status === 'called') {
    const isRepeat = memory.status === 'called' && calls <= memory.calls;
    return { memory: next, signal: isRepeat ? null : 'called' };
  }
  return { memory: next, signal: near && !toldBefore ? 'near' : null };
}
