/**
 * What was asked for and not answered: the server went away between a touch and its answer, or takes long. Nobody knows then whether
 * it was done. The same wish is asked again under the same id, by the kiosk itself when the server is back, and never twice.
 *
 * Whoever does not wait may touch the same again: that is the same wish, and one ticket. But the glass does not know who touches it, and
 * a second person under the number of a first is worse than a second ticket. So a wish ends where it might meet somebody else: with
 * the visit, with «В начало», with the begin of something else, and at the start when nothing is touched for a moment.
 *
 * A ticket that the server made and nobody heard of stands in the queue like any other. The server prints it by itself, so its number is
 * with whoever took the paper. Without paper it is called in its turn, nobody comes, and the desk closes it as a no-show. A booking
 * that nobody heard of stands as well: whoever gives up is told so, and it is found by the phone number.
 */
import type { ProblemCode } from '../../contract/problems.ts';
import { toStart } from './moves.ts';
import { isAboutNow, mayLeave, stayLonger } from './time.ts';
import type { BookingOrder } from './draft.ts';
import type { Flow, FlowEvent, News, Order, Screen, ScreenOf, Unheard } from './types.ts';

/** The server is asked to do something. */
export const isAsking = (
  screen: Screen,
): screen is ScreenOf<'issuing' | 'checking-in' | 'booking' | 'rating'> =>
  screen.kind === 'issuing' ||
  screen.kind === 'checking-in' ||
  screen.kind === 'booking' ||
  screen.kind === 'rating';

/** Nothing was heard, or the server was on its way down. */
const UNHEARD: ReadonlySet<ProblemCode> = new Set(['no-connection', 'stopping']);

/** What waits for the server to be back; null when nothing does. */
export function waitingFor(screen: Screen): Screen | null {
  if (screen.kind !== 'refused' || !UNHEARD.has(screen.problem.code)) return null;
  return screen.again;
}

/** Nobody steps up to the glass, reads it and touches it within it: a touch at the start is that of whoever gave up. */
export const SAME_PERSON_MS = 5000;

/** The visitor waits no longer: a ticket or a booking may be there all the same. */
export function withUnheard(flow: Flow): Flow {
  const screen = waitingFor(flow.screen) ?? flow.screen;
  switch (screen.kind) {
    case 'issuing':
      return { ...flow, unheard: { kind: 'ticket', order: screen.order } };
    case 'booking':
      return { ...flow, unheard: { kind: 'booking', order: screen.order } };
    default:
      return flow;
  }
}

/** Before anything else: a wish that may be somebody else's by now is over. */
export function withoutStale(flow: Flow, event: FlowEvent, at: number): Flow {
  const { unheard, screen, touchedAt } = flow;
  if (unheard === null) return flow;
  const isLeft = screen.kind === 'start' && at - touchedAt >= SAME_PERSON_MS;
  return isLeft || beginsAnother(event, unheard) ? { ...flow, unheard: null } : flow;
}

function beginsAnother(event: FlowEvent, { kind, order }: Unheard): boolean {
  switch (event.type) {
    case 'read':
    case 'rate':
      return true;
    case 'take-ticket':
      return kind === 'booking';
    case 'book':
    case 'move-booking':
      return kind === 'ticket';
    case 'have-appointment':
    case 'scan':
      // In place of a late appointment it was asked for from there; another time for a booking is found from there as well.
      return kind === 'ticket' && order.afterAppointmentId === null;
    default:
      return false;
  }
}

/** The ticket is asked for: the very one that was given up before where the wish is the same, what help is needed included. */
export function issuing(flow: Flow, order: Order): Flow {
  const before = flow.unheard?.kind === 'ticket' ? flow.unheard.order : null;
  const isSame =
    before?.serviceId === order.serviceId &&
    before.outOfTurn === order.outOfTurn &&
    before.afterAppointmentId === order.afterAppointmentId &&
    [...before.needs].sort().join() === [...order.needs].sort().join();
  return { ...flow, unheard: null, screen: { kind: 'issuing', order: isSame ? before : order } };
}

/** The booking to ask for: the very one that was given up before where everything in it is the same. */
export function bookingMeant({ unheard }: Flow, order: BookingOrder): BookingOrder {
  const before = unheard?.kind === 'booking' ? unheard.order : null;
  return before !== null && wishOf(before) === wishOf(order) ? before : order;
}

const wishOf = (order: BookingOrder): string =>
  JSON.stringify(
    order.kind === 'move'
      ? [order.code, order.from, order.appointmentAt]
      : [order.serviceId, order.appointmentAt, order.name, order.phone],
  );

/** The answer comes after all, and whoever asked is still here and in the middle of nothing else. */
export const isLateAnswer = ({ screen, draft, unheard }: Flow, commandId: string): boolean =>
  unheard?.order.commandId === commandId && draft === null && (screen.kind === 'start' || mayLeave(screen));

/** It was not done, and will not be. That nothing was heard says neither. */
export function refusedLate(flow: Flow, { commandId, problem }: Extract<News, { type: 'refused' }>): Flow {
  const isOver = flow.unheard?.order.commandId === commandId && !UNHEARD.has(problem.code);
  return isOver ? { ...flow, unheard: null } : flow;
}

/** The server is back: what waited for it is asked again, under the same id. */
export function askAgain(flow: Flow): Flow {
  const again = waitingFor(flow.screen);
  return again === null ? flow : { ...flow, screen: again };
}

/**
 * Whoever has a ticket, or one on its way, keeps it, also while the server is away; another day can still be booked; whoever was
 * choosing for today is told on the start screen.
 */
export function endAdmission(flow: Flow, at: number): Flow {
  const { screen, trail, unheard } = flow;
  if (!mayLeave(screen) || !isAboutNow(flow) || waitingFor(screen) !== null) return flow;
  const ticket = trail.find((one) => one.kind === 'ticket');
  if (ticket !== undefined) return stayLonger({ ...flow, trail: [] }, ticket, at);
  // In the general queue nobody is admitted; the other offers to the late hold.
  const late = trail.findIndex((one) => one.kind === 'late');
  const offers = trail[late];
  if (offers !== undefined) return { ...flow, screen: offers, trail: trail.slice(0, late) };
  // Brought to the start just now: for a moment that is still whoever gave up waiting.
  return unheard === null ? toStart(flow) : { ...toStart(flow), unheard, touchedAt: at };
}
