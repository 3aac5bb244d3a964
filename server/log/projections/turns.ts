/**
 * `turns`: a row for each time that a ticket waits, is called and is at a desk: the queue as it went, who was called before whom, and
 * how long desks were taken. A hold, a missed call and a transfer end a turn; coming back and the transfer begin the next one. A first
 * turn's row is written when something happens to it, for until then it says nothing that the visit does not.
 */
import { z } from 'zod';
import type { TransferTarget } from '../../../contract/events.ts';
import { epochMs, id } from '../../../contract/primitives.ts';
import { deskColumns, type LegEvent } from './legs.ts';
import type { Place, ReadTable } from './read-table.ts';
import type { VisitImage } from './visits.ts';

export const turnImage = z.object({
  /** The ticket, by the number of the event that issued it. */
  visit_seq: z.number().int(),
  turn: z.number().int(),
  leg: z.number().int(),
  /** In the hall and waiting since then: the ticket, the transfer, the return; null for whoever came straight back to the desk. */
  since: epochMs.nullable(),
  /** What the wait counts from (law 9): the arrival, or the transfer. The place in the queue counts from the arrival all the time (law 2). */
  leg_since: epochMs,
  /** Since when any desk that does the service may call it; null while it is only for one desk or one specialist (law 6). */
  open_since: epochMs.nullable(),
  called_at: epochMs.nullable(),
  /** The event of the call. */
  call_seq: z.number().int().nullable(),
  /** Why it came before others, as JSON (law 11); null where nobody was called. */
  reason: z.string().nullable(),
  desk_id: id.nullable(),
  desk_number: z.number().int().nullable(),
  operator_id: id.nullable(),
  recalls: z.number().int(),
  /** When service began, or went on. */
  started_at: epochMs.nullable(),
  /** When it was over, at the desk or in the hall. */
  ended_at: epochMs.nullable(),
  ended_by: z.enum(['finished', 'transferred', 'held', 'did-not-come', 'left', 'not-served']).nullable(),
});
export type TurnImage = z.infer<typeof turnImage>;

export const turnsTable: ReadTable = {
  name: 'turns',
  key: ['visit_seq', 'turn'],
  row: turnImage,
  later: [],
  // No index by date: a day's turns are found by the day's visits, beside which they lie.
  ddl: `
    CREATE TABLE turns (
      visit_seq INTEGER NOT NULL,
      turn INTEGER NOT NULL,
      leg INTEGER NOT NULL,
      since INTEGER,
      leg_since INTEGER NOT NULL,
      open_since INTEGER,
      called_at INTEGER,
      call_seq INTEGER,
      reason TEXT,
      desk_id TEXT,
      desk_number INTEGER,
      operator_id TEXT,
      recalls INTEGER NOT NULL,
      started_at INTEGER,
      ended_at INTEGER,
      ended_by TEXT,
      PRIMARY KEY (visit_seq, turn)
    ) STRICT, WITHOUT ROWID;`,
};

/** What stands in a visit as the ticket was taken. */
type FirstTurn = Pick<VisitImage, 'seq' | 'issued_at' | 'arrival_at'>;

/** The turn with which every ticket begins. */
export const firstTurn = ({ seq, issued_at, arrival_at }: FirstTurn): TurnImage =>
  waiting({ visit_seq: seq, turn: 1, leg: 1 }, issued_at, arrival_at);

function waiting(
  of: Pick<TurnImage, 'visit_seq' | 'turn' | 'leg'>,
  since: number | null,
  legSince: number,
): TurnImage {
  return {
    ...of,
    since,
    leg_since: legSince,
    open_since: since,
    called_at: null,
    call_seq: null,
    reason: null,
    desk_id: null,
    desk_number: null,
    operator_id: null,
    recalls: 0,
    started_at: null,
    ended_at: null,
    ended_by: null,
  };
}

/** True while there is no row of it. */
export const isUntouched = ({ turn, called_at, ended_at }: TurnImage): boolean =>
  turn === 1 && called_at === null && ended_at === null;

/**
 * The ticket's present turn after an event, and the one that begins with it.
 * @param legSince where the wait of the present leg began, which a return keeps
 */
export function projectTurn(
  turn: TurnImage,
  { at, seq }: Place,
  body: LegEvent,
  legSince: number,
): readonly TurnImage[] {
  switch (body.type) {
    case 'TicketCalled': {
      const called = {
        ...deskColumns(body),
        called_at: at,
        call_seq: seq,
        reason: JSON.stringify(body.reason),
      };
      // Whoever is on hold can be called as well, without having said to be back.
      return isOver(turn) ? [{ ...next(turn, null, legSince), ...called }] : [{ ...turn, ...called }];
    }
    case 'TicketRecalled':
      return [{ ...turn, ...deskColumns(body), recalls: turn.recalls + 1 }];
    case 'ServiceStarted':
      return [{ ...turn, ...deskColumns(body), started_at: at }];
    case 'ServiceResumed': {
      const resumed = { ...deskColumns(body), started_at: at };
      return isOver(turn) ? [{ ...next(turn, null, legSince), ...resumed }] : [{ ...turn, ...resumed }];
    }
    case 'ServiceContinued':
      return [{ ...turn, ...deskColumns(body), leg: body.leg + 1 }];
    case 'ServiceFinished':
      return [{ ...turn, ...deskColumns(body), ended_at: at, ended_by: 'finished' }];
    case 'TicketHeld':
      return [{ ...turn, ...deskColumns(body), ended_at: at, ended_by: 'held' }];
    case 'VisitorDidNotCome':
      return [{ ...turn, ...deskColumns(body), ended_at: at, ended_by: 'did-not-come' }];
    case 'TicketTransferred': {
      const sent: TurnImage = { ...turn, ...deskColumns(body), ended_at: at, ended_by: 'transferred' };
      return [sent, { ...next(turn, at, at), leg: body.leg + 1, open_since: openSince(at, body.to) }];
    }
    case 'TicketReturned':
      return [{ ...next(turn, at, legSince), open_since: openSince(at, body.to) }];
    case 'VisitorLeft':
      return isOver(turn) ? [] : [{ ...turn, ended_at: at, ended_by: 'left' }];
    case 'TicketNotServed':
      // Whoever is on hold at closing waits no more.
      return isOver(turn) ? [] : [{ ...turn, ended_at: at, ended_by: 'not-served' }];
    case 'TicketRedirected':
      return isOver(turn) ? [] : [{ ...turn, open_since: at }];
  }
}

const openSince = (at: number, { kind }: TransferTarget): number | null => (kind === 'service' ? at : null);

const isOver = ({ ended_at }: TurnImage): boolean => ended_at !== null;

const next = ({ visit_seq, turn, leg }: TurnImage, since: number | null, legSince: number): TurnImage =>
  waiting({ visit_seq, turn: turn + 1, leg }, since, legSince);
