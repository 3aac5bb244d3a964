/** Keeps one forecast for everybody, made anew as often as its cost allows. */
import type { OfficeEvent } from '../../contract/events.ts';
import { Forecast } from '../office/estimate.ts';
import type { OfficeState } from '../office/state.ts';

/** At most this share of the time goes into playing the queue forward, however long it is. */
const COST_SHARE = 0.02;
/** Waits are told in minutes: after so long even an unchanged queue is played again, office time. */
const FRESH_MS = 5_000;

/** However dear it is, a forecast this old is told to nobody, office time: the demo's clock may leap. */
const STALE_MS = 20_000;

interface Kept {
  readonly forecast: Forecast;
  readonly madeFor: number;
  readonly madeAt: number;
  readonly costMs: number;
  /** The last event it knows of. */
  seq: number;
}

export class Forecasts {
  #kept: Kept | null = null;

  /** The forecast for this state, or one a little older while a new one would cost too much or nobody can wait for it. */
  for(state: OfficeState, now: number, hurried: boolean): Forecast {
    const kept = this.#kept;
    const begun = performance.now();
    if (kept !== null) {
      const age = now - kept.madeFor;
      const fresh = kept.seq === state.seq && age < FRESH_MS;
      const tooSoon = age < STALE_MS && begun - kept.madeAt < kept.costMs / COST_SHARE;
      if (fresh || tooSoon || (hurried && age < STALE_MS)) return kept.forecast;
    }
    const forecast = new Forecast(state, now);
    const madeAt = performance.now();
    this.#kept = { forecast, madeFor: now, madeAt, costMs: madeAt - begun, seq: state.seq };
    return forecast;
  }

  /** Lets the kept forecast follow tickets issued since, which is cheap; anything else waits for the next one. */
  follow(events: readonly OfficeEvent[], state: OfficeState): void {
    const kept = this.#kept;
    if (kept === null) return;
    for (const { seq, body } of events) {
      if (body.type !== 'TicketIssued' || body.visitorClass !== 'general') continue;
      const ticket = state.tickets.get(body.ticketId);
      if (ticket === undefined) continue;
      kept.forecast.join(ticket);
      if (kept.seq === seq - 1) kept.seq = seq;
    }
  }

  /** After a failed commit the kept one may know of tickets that never were. */
  drop(): void {
    this.#kept = null;
  }
}
