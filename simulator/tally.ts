/** What the simulation saw with its own eyes, to be held against what the office reports. */
import type { IssuedTicket } from '../contract/api.ts';
import type { WaitRange } from '../contract/primitives.ts';
import type { ProblemCode, Refusal } from '../contract/problems.ts';

/** The day of one ticket as its holder lived it. Moments of the office, epoch milliseconds. */
export interface Seen {
  readonly issuedAt: number;
  /** Law 2: the ticket's issue, or the appointed time of an early holder. */
  readonly arrivalAt: number;
  readonly told: WaitRange | null;
  /** The last call. */
  calledAt: number | null;
  startedAt: number | null;
  finishedAt: number | null;
  end: 'served' | 'did-not-come' | 'left' | null;
}

export interface SeenFigures {
  readonly issued: number;
  readonly served: number;
  readonly didNotCome: number;
  readonly left: number;
  /** In the queue now. */
  readonly waiting: number;
  /** Arrival → the call that the visitor came to, of everybody whose service began; null before the first. */
  readonly meanWaitMs: number | null;
  readonly longestWaitMs: number | null;
  readonly meanServiceMs: number | null;
  /** Of the ranges that were told, from the ticket to the call, the share that came true. */
  readonly toldTrue: number | null;
}

const MINUTE_MS = 60_000;

export class Tally {
  readonly #seen = new Map<string, Seen>();
  readonly #refusals = new Map<ProblemCode, number>();
  /** Visitors who went away without a ticket. */
  turnedAway = 0;

  issued(ticket: IssuedTicket): Seen {
    const seen: Seen = {
      issuedAt: ticket.issuedAt,
      arrivalAt: Math.max(ticket.issuedAt, ticket.appointmentAt ?? 0),
      told: ticket.wait,
      calledAt: null,
      startedAt: null,
      finishedAt: null,
      end: null,
    };
    this.#seen.set(ticket.ticketId, seen);
    return seen;
  }

  refused({ code }: Refusal): void {
    this.#refusals.set(code, (this.#refusals.get(code) ?? 0) + 1);
  }

  /** How many times each refusal was heard. */
  get refusals(): Partial<Record<ProblemCode, number>> {
    return Object.fromEntries([...this.#refusals].sort(([a], [b]) => a.localeCompare(b)));
  }

  figures(): SeenFigures {
    const all = [...this.#seen.values()];
    const count = (end: Seen['end']) => all.filter((seen) => seen.end === end).length;
    const waits = all.flatMap(waitOf);
    return {
      issued: all.length,
      served: count('served'),
      didNotCome: count('did-not-come'),
      left: count('left'),
      waiting: all.filter(({ calledAt, end }) => calledAt === null && end === null).length,
      meanWaitMs: mean(waits),
      longestWaitMs: waits.length === 0 ? null : Math.max(...waits),
      meanServiceMs: mean(all.flatMap(serviceOf)),
      toldTrue: mean(all.flatMap(toldTrue)),
    };
  }
}

const waitOf = ({ arrivalAt, calledAt, startedAt }: Seen): number[] =>
  calledAt === null || startedAt === null ? [] : [Math.max(0, calledAt - arrivalAt)];

const serviceOf = ({ startedAt, finishedAt }: Seen): number[] =>
  startedAt === null || finishedAt === null ? [] : [finishedAt - startedAt];

/** 1 when what was told came true, 0 when not; nothing for somebody to whom nothing could be told, or who did not come. */
function toldTrue({ told, issuedAt, calledAt, startedAt }: Seen): number[] {
  if (told === null || calledAt === null || startedAt === null) return [];
  const ms = calledAt - issuedAt;
  return [ms >= told.minMinutes * MINUTE_MS && ms <= told.maxMinutes * MINUTE_MS ? 1 : 0];
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
