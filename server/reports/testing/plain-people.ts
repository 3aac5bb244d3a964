/** The work of specialists and desks from the raw events: stretches of time in lists, cut to one another. */
import type { OfficeEvent } from '../../../contract/events.ts';

interface Stretch {
  readonly deskId: string;
  readonly operatorId: string;
  readonly from: number;
  to: number;
  readonly why?: string | null;
}

export interface PlainWork {
  readonly sittings: readonly Stretch[];
  readonly pauses: readonly Stretch[];
  /** Somebody is called to the desk or served there. */
  readonly busy: readonly Stretch[];
}

const ENDS: ReadonlySet<string> = new Set([
  'TicketHeld',
  'ServiceFinished',
  'TicketTransferred',
  'VisitorDidNotCome',
]);

/** Of one day. */
export function plainWork(events: readonly OfficeEvent[], date: string): PlainWork {
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
  const [sittings, pauses, busy]: Stretch[][] = [[], [], []];
  const [sat, paused, at] = [
    new Map<string, Stretch>(),
    new Map<string, Stretch>(),
    new Map<string, Stretch>(),
  ];
  const end = (open: Map<string, Stretch>, key: string, to: number) => {
    const stretch = open.get(key);
    if (stretch !== undefined) stretch.to = to;
    open.delete(key);
  };
  const begin = (open: Map<string, Stretch>, all: Stretch[] | undefined, key: string, stretch: Stretch) => {
    open.set(key, stretch);
    all?.push(stretch);
  };
  let today = '';
  for (const { seq, at: now, body } of events) {
    if (body.type === 'DayOpened') today = body.date;
    if (today !== date || undone.has(seq)) continue;
    if (body.type === 'DeskOpened') {
      const { deskId, operatorId } = body;
      begin(sat, sittings, deskId, { deskId, operatorId, from: now, to: now });
    }
    if (body.type === 'DeskPaused') {
      const { deskId, operatorId, why } = body;
      begin(paused, pauses, deskId, { deskId, operatorId, from: now, to: now, why });
    }
    if (body.type === 'DeskResumed') end(paused, body.deskId, now);
    if (body.type === 'DeskClosed') {
      end(paused, body.deskId, now);
      end(sat, body.deskId, now);
    }
    if (!('ticketId' in body) || never.has(body.ticketId)) continue;
    if ((body.type === 'TicketCalled' || body.type === 'ServiceResumed') && !at.has(body.ticketId)) {
      const { deskId, operatorId } = body;
      begin(at, busy, body.ticketId, { deskId, operatorId, from: now, to: now });
    }
    if (ENDS.has(body.type) || body.type === 'TicketNotServed') end(at, body.ticketId, now);
  }
  return { sittings: sittings ?? [], pauses: pauses ?? [], busy: busy ?? [] };
}

export const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);

/** So much of some stretches lies in sittings at the same desk. */
export function within(stretches: readonly Stretch[], sittings: readonly Stretch[]): number {
  let sum = 0;
  for (const sitting of sittings) {
    for (const one of stretches) {
      if (one.deskId !== sitting.deskId) continue;
      sum += Math.max(0, Math.min(one.to, sitting.to) - Math.max(one.from, sitting.from));
    }
  }
  return sum;
}
