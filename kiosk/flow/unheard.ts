/**
 * What was asked for and not answered: the server went away between a touch and its answer, or takes long. Nobody knows then whether
 * it was done. The same wish is asked again under the same id, by the kiosk itself when the server is back, and never twice.
 */
import type { ProblemCode } from '../../contract/problems.ts';
import { mayLeave } from './time.ts';
import type { Flow, News, Order, Screen, ScreenOf } from './types.ts';

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

/** The visitor waits no longer: a ticket may be there all the same, and is remembered as long as the visitor is here. */
export function withUnheard(flow: Flow): Flow {
  const screen = waitingFor(flow.screen) ?? flow.screen;
  return screen.kind === 'issuing' ? { ...flow, unheard: screen.order } : flow;
}

/** Who wants what was given up before wants that very ticket. */
export function sameOrNew({ unheard }: Flow, order: Order): Order {
  const isSame =
    unheard !== null &&
    unheard.serviceId === order.serviceId &&
    unheard.outOfTurn === order.outOfTurn &&
    unheard.afterAppointmentId === order.afterAppointmentId;
  return isSame ? unheard : order;
}

/** The ticket comes after all, and whoever asked for it is still here and in the middle of nothing else. */
export const isLateAnswer = ({ screen, draft, unheard }: Flow, commandId: string): boolean =>
  unheard?.commandId === commandId && draft === null && (screen.kind === 'start' || mayLeave(screen));

/** It was not done, and will not be. That nothing was heard says neither. */
export function refusedLate(flow: Flow, { commandId, problem }: Extract<News, { type: 'refused' }>): Flow {
  const isOver = flow.unheard?.commandId === commandId && !UNHEARD.has(problem.code);
  return isOver ? { ...flow, unheard: null } : flow;
}

/** The server is back: what waited for it is asked again, under the same id. */
export function askAgain(flow: Flow): Flow {
  const again = waitingFor(flow.screen);
  return again === null ? flow : { ...flow, screen: again };
}
