/** How the office begins: before anything is known of it, and on each new day. */
import { emptyLanes } from './lanes.ts';
import { SortedMap } from './persistent.ts';
import type { OfficeState, Pace, Seat, Ticket } from './state.ts';

/** From call to start until the office has its own figures: a walk across a waiting room. */
const WALK_PRIOR: Pace = { n: 3, meanMs: 40_000, varianceMs2: 30_000 ** 2 };

/** Between two visitors until the office has its own figures: a breath and a look at the screen. */
const BREATHER_PRIOR: Pace = { n: 3, meanMs: 15_000, varianceMs2: 15_000 ** 2 };

const byTimeThenId = (a: readonly [number, string], b: readonly [number, string]): number =>
  a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);

const NO_APPOINTMENTS = { arrivedAppointments: 0, missedAppointments: 0 };

/** The part of the state that begins anew with each day. */
export function freshDay() {
  return {
    tickets: SortedMap.byText<Ticket>(),
    ticketsByCode: SortedMap.byText<string>(),
    lanes: emptyLanes,
    seats: SortedMap.byText<Seat>(),
    leftSeats: [],
    heldIds: [],
    missedIds: [],
    counters: {},
    calls: [],
    announcements: [],
    helpCalls: [],
    servedBy: [],
    cameBack: [],
    paces: {},
    walk: WALK_PRIOR,
    breather: BREATHER_PRIOR,
    tally: { issued: 0, served: 0, didNotCome: 0, left: 0, notServed: 0, ...NO_APPOINTMENTS },
    operators: {},
  };
}

/** An office of which nothing is known yet. */
export function emptyState(officeId: string): OfficeState {
  return {
    officeId,
    seq: 0,
    lastAt: 0,
    config: null,
    day: null,
    ...freshDay(),
    appointments: SortedMap.byText(),
    appointmentsByCode: SortedMap.byText(),
    appointmentsByShortCode: SortedMap.byText(),
    booked: SortedMap.ordered(byTimeThenId),
    homeVisits: SortedMap.ordered(byTimeThenId),
    placed: SortedMap.ordered(byTimeThenId),
  };
}
