/** Any day: every duration in an event is what its ticket's own history says (law 9). */
import { expect, it } from 'vitest';
import type { EventBody, OfficeEvent } from '../../contract/events.ts';
import type { Visit } from './testing/oracle-laws.ts';
import { anyDay, check, type Watcher } from './testing/play.ts';

const last = (history: readonly OfficeEvent[], type: EventBody['type']): OfficeEvent | undefined =>
  history.filter((event) => event.body.type === type).at(-1);

/** A transfer or another service ends a leg and begins the next. */
const isNewLeg = ({ body }: OfficeEvent) =>
  body.type === 'TicketTransferred' || body.type === 'ServiceContinued';

/** The events of the present leg: since arrival, or since what began it, which is the first of them. */
function leg({ history }: Visit): OfficeEvent[] {
  const begun = history.filter(isNewLeg).at(-1);
  return begun === undefined ? history : history.slice(history.indexOf(begun));
}

const legNumber = ({ history }: Visit) => 1 + history.filter(isNewLeg).length;

/** Arrival, or the transfer or the end of the hold that began this wait. */
function waitSince({ history, arrivalAt }: Visit): number {
  const begins = ({ body }: OfficeEvent) =>
    body.type === 'TicketTransferred' || (body.type === 'TicketReturned' && body.after === 'hold');
  return history.filter(begins).at(-1)?.at ?? arrivalAt;
}

const waited = (visit: Visit, until: number) => Math.max(0, until - waitSince(visit));

/** Nobody knows it of the first call of whoever came with a number from a paper roll. */
const waitedForCall = (visit: Visit, until: number): number | null => {
  const isFirst = visit.history.every(({ body }) => body.type !== 'ServiceStarted');
  return isFirst && !visit.isMeasured ? null : waited(visit, until);
};

/** Service of this leg until a moment, and the time on hold in it. */
function service(visit: Visit, until: number): { serviceMs: number; heldMs: number } {
  const events = leg(visit);
  const startedAt = (last(events, 'ServiceStarted') ?? last(events, 'ServiceContinued'))?.at;
  if (startedAt === undefined) return { serviceMs: 0, heldMs: 0 };
  let heldMs = 0;
  events.forEach((event, i) => {
    if (event.body.type !== 'TicketHeld') return;
    const resumed = events.slice(i).find((later) => later.body.type === 'ServiceResumed');
    heldMs += (resumed?.at ?? until) - event.at;
  });
  return { serviceMs: until - startedAt - heldMs, heldMs };
}

function calls(visit: Visit): number {
  const call = last(visit.history, 'TicketCalled');
  const since = visit.history.slice(call === undefined ? 0 : visit.history.indexOf(call));
  return since.filter(({ body }) => body.type === 'TicketCalled' || body.type === 'TicketRecalled').length;
}

/** What the event must say by the ticket's history before it. */
function figures(visit: Visit, { at, body }: OfficeEvent): Partial<EventBody> | null {
  const calledAt = last(visit.history, 'TicketCalled')?.at ?? 0;
  switch (body.type) {
    case 'TicketCalled':
      return { waitMs: waitedForCall(visit, at), leg: legNumber(visit) };
    case 'ServiceStarted': {
      const delay = visit.appointmentAt === null ? null : Math.max(0, at - visit.appointmentAt);
      return {
        calledAt,
        waitMs: waitedForCall(visit, calledAt),
        leg: legNumber(visit),
        appointmentDelayMs: delay,
      };
    }
    case 'ServiceResumed':
      return { heldMs: at - (last(visit.history, 'TicketHeld')?.at ?? 0), leg: legNumber(visit) };
    case 'ServiceFinished':
    case 'ServiceContinued':
    case 'TicketTransferred':
      return { ...service(visit, at), leg: legNumber(visit) };
    case 'TicketRecalled':
      return { times: calls(visit) + 1 };
    case 'VisitorDidNotCome':
      return { calls: calls(visit) };
    case 'VisitorLeft':
      return { waitedMs: visit.place === 'held' ? 0 : waited(visit, at) };
    default:
      return null;
  }
}

const measured: Watcher = {
  event(event, oracle) {
    const { body } = event;
    const visit = 'ticketId' in body ? oracle.visit(body.ticketId) : undefined;
    const expected = visit === undefined ? null : figures(visit, event);
    if (expected !== null) expect(body).toMatchObject(expected);
    for (const [name, value] of Object.entries(body)) {
      if (name.endsWith('Ms')) check(value === null || value >= 0, `${body.type}.${name} is ${value}`);
    }
  },
};

it('waits, services and holds are as the history of the ticket tells', () => {
  anyDay(() => measured, { seed: 901, numRuns: 40 });
});
