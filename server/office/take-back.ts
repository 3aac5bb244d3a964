/** Whether a desk can still take back its last step. */
import { TAKE_BACK_MS } from '../../contract/press.ts';
import type { LastStep, OfficeState, Seat } from './state.ts';

/** What was done last at a desk, of what can be taken back for a moment. */
export const lastOf = ({ lastStep, lastReturn }: Pick<Seat, 'lastStep' | 'lastReturn'>): LastStep | null =>
  lastReturn ?? lastStep;

/**
 * The step that a desk may take back now: one of the last ten seconds after which nobody has done anything with its visitor,
 * nor with the one who was called after it.
 *
 * @returns `too-late` when there is none any more, `overtaken` when others have gone on from it
 */
export function stepToTakeBack(
  seat: Seat,
  state: OfficeState,
  now: number,
): LastStep | 'too-late' | 'overtaken' {
  const step = lastOf(seat);
  if (step === null || now - step.at > TAKE_BACK_MS) return 'too-late';
  // The state is never changed in place: the very same ticket is one that nothing has happened to.
  const isUntouched = ({ after }: Pick<LastStep, 'after'>) => state.tickets.get(after.ticketId) === after;
  const here = step.call === null ? step.after.ticketId : step.call.after.ticketId;
  // Whoever has come back to the queue is not at the desk: another one may be, and stays.
  const isDeskAsLeft = step.step === 'return' || seat.ticketId === null || seat.ticketId === here;
  return isUntouched(step) && (step.call === null || isUntouched(step.call)) && isDeskAsLeft
    ? step
    : 'overtaken';
}
