/** The desks as the play begins: when each will be free, and how sure that is. */
import { hoursOf, type Span } from '../calendar.ts';
import { orphansOf } from '../orphans.ts';
import { paceOfNorm } from '../pace.ts';
import type { OfficeState, Pace, Seat, Ticket } from '../state.ts';

export interface SimulatedDesk {
  readonly deskId: string;
  readonly operatorId: string;
  /** With those that nobody does, which every desk sees to. */
  readonly serviceIds: readonly string[];
  /** When the desk takes its next visitor. */
  freeAt: number;
  varianceMs2: number;
  priorityRun: number;
}

/** Of a service that has already taken longer than its mean, this share of the mean is still expected. */
const LEAST_REMAINING = 0.3;

function paceOf(state: OfficeState, of: Pick<Ticket, 'serviceId' | 'serviceNormMs'>): Pace {
  return state.paces[of.serviceId] ?? paceOfNorm(of.serviceNormMs);
}

/** How long a visitor keeps a desk: the walk, the service and the breath after it. */
export function turnaround(
  state: OfficeState,
  of: Pick<Ticket, 'serviceId' | 'serviceNormMs'>,
): { meanMs: number; varianceMs2: number } {
  const pace = paceOf(state, of);
  const parts = [state.walk, pace, state.breather];
  return {
    meanMs: parts.reduce((sum, { meanMs }) => sum + meanMs, 0),
    varianceMs2: parts.reduce((sum, { varianceMs2 }) => sum + varianceMs2, 0),
  };
}

/** The office's pauses of today: nobody is called in one. */
export function pausesToday({ config, day }: OfficeState): readonly Span[] {
  return config === null || day === null ? [] : hoursOf(day.date, config).breaks;
}

/** The moment itself, or the end of the pause that it falls into. */
export function afterPause(pauses: readonly Span[], at: number): number {
  return pauses.find(({ from, to }) => from <= at && at < to)?.to ?? at;
}

/** Desks that take somebody after the visitor who is there. */
export const simulatedDesks = (state: OfficeState, now: number): SimulatedDesk[] =>
  atSeats(state, now, ({ pausedAt, afterLast }) => pausedAt === null && afterLast === null);

/**
 * The desks that are missing, as if they opened now: all that are on a break or about to leave, and of the closed ones just enough for every
 * service to be done. Whichever does the most of what is left is the first, so that nobody is told of too few ahead.
 */
export function moreDesks(state: OfficeState, now: number): SimulatedDesk[] {
  const { config, seats } = state;
  const paused = atSeats(state, now, ({ pausedAt, afterLast }) => pausedAt !== null || afterLast !== null);
  const orphans = orphansOf(state);
  const all = [...new Set([...(config?.services ?? []).map(({ id }) => id), ...orphans])];
  const closed = (config?.desks ?? [])
    .filter(({ id }) => !seats.has(id))
    .map(({ id, serviceIds }) => ({ id, does: serviceIds === null ? all : [...serviceIds, ...orphans] }));
  const served = new Set([...seats.values()].flatMap(({ serviceIds }) => [...serviceIds, ...orphans]));
  let left = all.filter((id) => !served.has(id));
  const opened: SimulatedDesk[] = [];
  while (left.length > 0) {
    let widest: SimulatedDesk | null = null;
    let most = 0;
    for (const { id, does } of closed) {
      const count = left.filter((service) => does.includes(service)).length;
      if (count > most) [widest, most] = [emptyDesk(state, now, id, does), count];
    }
    // What no desk that is closed does is a queue of its own.
    const next: SimulatedDesk = widest ?? emptyDesk(state, now, '', left.slice(0, 1));
    opened.push(next);
    left = left.filter((id) => !next.serviceIds.includes(id));
  }
  return [...paused, ...opened];
}

/** Where nobody sits yet. */
const emptyDesk = (
  state: OfficeState,
  now: number,
  deskId: string,
  serviceIds: readonly string[],
): SimulatedDesk => ({
  deskId,
  operatorId: '',
  serviceIds,
  freeAt: afterPause(pausesToday(state), now),
  varianceMs2: 0,
  priorityRun: 0,
});

function atSeats(state: OfficeState, now: number, isMeant: (seat: Seat) => boolean): SimulatedDesk[] {
  const pauses = pausesToday(state);
  const orphans = orphansOf(state);
  return [...state.seats.values()].filter(isMeant).map((seat) => {
    const busy = remaining(state, seat, now);
    return {
      deskId: seat.deskId,
      operatorId: seat.operatorId,
      serviceIds: [...seat.serviceIds, ...orphans],
      freeAt: afterPause(pauses, now + busy.meanMs),
      varianceMs2: busy.varianceMs2,
      priorityRun: seat.priorityRun,
    };
  });
}

function remaining(state: OfficeState, seat: Seat, now: number): { meanMs: number; varianceMs2: number } {
  const ticket = seat.ticketId === null ? undefined : state.tickets.get(seat.ticketId);
  if (ticket === undefined) return { meanMs: 0, varianceMs2: 0 };
  const { meanMs, varianceMs2 } = paceOf(state, ticket);
  const { status, progress } = ticket;
  if (status.kind !== 'serving' || progress === null) return turnaround(state, ticket);
  const elapsed = now - progress.startedAt - progress.heldMs;
  const left = Math.max(meanMs - elapsed, LEAST_REMAINING * meanMs);
  return { meanMs: left + state.breather.meanMs, varianceMs2: varianceMs2 / 2 };
}
