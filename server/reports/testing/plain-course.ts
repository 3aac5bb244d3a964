/** The course of a day from the raw events: at each moment every ticket and every desk is asked how it stands. */
import type { OfficeEvent } from '../../../contract/events.ts';
import { visitsIn } from './plainly.ts';

const MINUTE = 60_000;
/** Moscow keeps three hours ahead of UTC all year round. */
const midnightOf = (date: string): number => Date.parse(`${date}T00:00:00+03:00`);

interface Change<S> {
  readonly at: number;
  readonly is: S;
}

export interface PlainDay {
  readonly waiting: (at: number) => number;
  readonly longestMs: (at: number) => number | null;
  readonly desks: (at: number) => number;
  readonly arrivals: readonly number[];
  readonly midnight: number;
}

const stateAt = <S>(changes: readonly Change<S>[], at: number): S | null =>
  changes.findLast((change) => change.at <= at)?.is ?? null;

/** Whether a ticket waits after an event; null where the event changes nothing of that. */
function waitsAfter(type: string): boolean | null {
  switch (type) {
    case 'TicketIssued':
    case 'TicketReturned':
    case 'TicketTransferred':
      return true;
    case 'TicketCalled':
    case 'ServiceResumed':
    case 'VisitorLeft':
    case 'TicketNotServed':
      return false;
    default:
      return null;
  }
}

/** @param now whoever waits at the end waits until then */
export function plainDay(events: readonly OfficeEvent[], date: string, now: number): PlainDay {
  const visits = new Map(
    visitsIn(events)
      .filter((visit) => visit.date === date)
      .map((visit) => [visit.issued.ticketId, visit]),
  );
  const undone = new Set(
    events.flatMap(({ body }) =>
      body.type === 'StepTakenBack' ? [body.stepSeq, body.call?.seq ?? body.stepSeq] : [],
    ),
  );
  const tickets = new Map<string, { changes: Change<boolean>[]; legSince: Change<number>[] }>();
  const desks = new Map<string, Change<boolean>[]>();
  let today = '';
  for (const { seq, at, body } of events) {
    if (undone.has(seq)) continue;
    if (body.type === 'DayOpened') today = body.date;
    if (today !== date) continue;
    if (body.type === 'DeskOpened' || body.type === 'DeskResumed') push(desks, body.deskId, { at, is: true });
    if (body.type === 'DeskClosed' || body.type === 'DeskPaused') push(desks, body.deskId, { at, is: false });
    if (!('ticketId' in body) || !visits.has(body.ticketId)) continue;
    const waits = waitsAfter(body.type);
    if (waits === null) continue;
    const ticket = tickets.get(body.ticketId) ?? { changes: [], legSince: [] };
    tickets.set(body.ticketId, ticket);
    // Whoever has come back to the desk already leaves no queue at closing.
    if (ticket.changes.at(-1)?.is === waits && !waits) continue;
    ticket.changes.push({ at, is: waits });
    if (body.type === 'TicketIssued') ticket.legSince.push({ at, is: body.arrivalAt });
    if (body.type === 'TicketTransferred') ticket.legSince.push({ at, is: at });
  }
  const waitingAt = (at: number) =>
    at >= now ? [] : [...tickets.values()].filter(({ changes }) => stateAt(changes, at) === true);
  return {
    waiting: (at) => waitingAt(at).length,
    longestMs: (at) => {
      const waits = waitingAt(at).map(({ legSince }) => Math.max(0, at - (stateAt(legSince, at) ?? at)));
      return waits.length === 0 ? null : Math.max(...waits);
    },
    desks: (at) =>
      at >= now ? 0 : [...desks.values()].filter((changes) => stateAt(changes, at) === true).length,
    arrivals: [...visits.values()].map(({ issued }) => issued.arrivalAt),
    midnight: midnightOf(date),
  };
}

function push<S>(map: Map<string, Change<S>[]>, key: string, change: Change<S>): void {
  map.set(key, [...(map.get(key) ?? []), change]);
}

/** The moment at which a minute of the day begins. */
export const momentOf = ({ midnight }: PlainDay, minute: number): number => midnight + minute * MINUTE;
