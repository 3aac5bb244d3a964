/** Overtakes from the raw events: at each call everybody who waits is looked at. */
import type { CallReason, OfficeEvent } from '../../../contract/events.ts';
import type { VisitorClass } from '../../../contract/primitives.ts';

interface Waiting {
  readonly number: string;
  readonly arrivalAt: number;
  readonly sequence: number;
  readonly visitorClass: VisitorClass;
  /** Only one desk or one specialist may call it. */
  directed: boolean;
  /** Calls of others meanwhile. */
  readonly calls: PlainCall[];
}

export interface PlainCall {
  readonly seq: number;
  readonly at: number;
  readonly number: string;
  readonly visitorClass: VisitorClass;
  readonly reason: CallReason;
  readonly deskId: string;
  /** Whoever was called had come earlier. */
  readonly cameEarlier: boolean;
}

/** A wait that has ended, and the calls that were made meanwhile. */
export interface PlainWait {
  readonly date: string;
  readonly number: string;
  readonly visitorClass: VisitorClass;
  /** The call with which it ended; null where the visitor left, or was still there at closing. */
  readonly call: { readonly seq: number; readonly reason: CallReason } | null;
  readonly calls: readonly PlainCall[];
}

export function plainWaits(events: readonly OfficeEvent[]): PlainWait[] {
  const undone = new Set(
    events.flatMap(({ body }) =>
      body.type === 'StepTakenBack' ? [body.stepSeq, body.call?.seq ?? body.stepSeq] : [],
    ),
  );
  const never = new Set(
    events.flatMap(({ body }) =>
      body.type === 'StepTakenBack' && body.step === 'at-once' ? [body.ticketId] : [],
    ),
  );
  const issued = new Map<string, Omit<Waiting, 'calls'>>();
  const waiting = new Map<string, Waiting>();
  const waits: PlainWait[] = [];
  let date = '';
  for (const { seq, at, body } of events) {
    if (body.type === 'DayOpened') {
      date = body.date;
      waiting.clear();
    }
    if (undone.has(seq) || !('ticketId' in body) || never.has(body.ticketId)) continue;
    const ticket = issued.get(body.ticketId);
    switch (body.type) {
      case 'TicketIssued': {
        const { number, arrivalAt, visitorClass } = body;
        const ticket = { number, arrivalAt, visitorClass, sequence: seq, directed: false };
        issued.set(body.ticketId, ticket);
        waiting.set(body.ticketId, { ...ticket, calls: [] });
        break;
      }
      case 'TicketTransferred':
        if (ticket === undefined) break;
        // The place is kept (law 2).
        waiting.set(body.ticketId, { ...ticket, directed: body.to.kind !== 'service', calls: [] });
        break;
      case 'TicketReturned':
        if (ticket === undefined) break;
        waiting.set(body.ticketId, { ...ticket, directed: body.to.kind !== 'service', calls: [] });
        break;
      case 'TicketCalled': {
        const own = waiting.get(body.ticketId);
        if (own === undefined) break; // called back from a hold
        waiting.delete(body.ticketId);
        const { number, visitorClass } = own;
        const { deskId } = body;
        for (const other of waiting.values()) {
          if (other.arrivalAt > at) continue; // an appointment whose time has not come
          const cameEarlier =
            own.arrivalAt === other.arrivalAt
              ? own.sequence < other.sequence
              : own.arrivalAt < other.arrivalAt;
          other.calls.push({ seq, at, number, visitorClass, deskId, reason: body.reason, cameEarlier });
        }
        const call = { seq, reason: body.reason };
        // Of whoever is directed, only the calls at the same desk are looked at.
        const calls = own.directed ? own.calls.filter((one) => one.deskId === deskId) : own.calls;
        waits.push({ date, number, visitorClass, call, calls });
        break;
      }
      case 'TicketRedirected': {
        const own = waiting.get(body.ticketId);
        if (own === undefined) break;
        // Until now nobody else might have called it.
        own.directed = false;
        own.calls.length = 0;
        break;
      }
      case 'VisitorLeft':
      case 'TicketNotServed':
      case 'ServiceResumed': {
        const own = waiting.get(body.ticketId);
        if (own === undefined) break;
        waiting.delete(body.ticketId);
        const { number, visitorClass } = own;
        const calls = own.directed ? [] : own.calls;
        waits.push({ date, number, visitorClass, call: null, calls });
        break;
      }
      default:
        break;
    }
  }
  return waits;
}

/** The calls by which it was overtaken, for a reason. */
export const overtakesIn = ({ calls }: PlainWait): PlainCall[] =>
  calls.filter(({ cameEarlier, reason: { kind }, visitorClass }) => {
    if (cameEarlier) return false;
    if (kind === 'returned' || kind === 'directed') return visitorClass !== 'general';
    return kind === 'out-of-turn' || kind === 'appointment' || kind === 'by-hand';
  });
