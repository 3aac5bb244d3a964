/**
 * An office without a server: the simulator's people ask, the heart decides, and the events are handed over a day at a time. A year
 * is lived in seconds that way, by the rules of the product.
 */
import type { AnswerOf, CallOf, EndpointName } from '../../contract/api.ts';
import type { OfficeEvent } from '../../contract/events.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import type { Actor } from '../../contract/people.ts';
import type { CommandBody } from '../../server/office/commands.ts';
import { decide } from '../../server/office/decide.ts';
import { emptyState } from '../../server/office/empty-state.ts';
import { Forecast } from '../../server/office/estimate.ts';
import type { OfficeState } from '../../server/office/state.ts';
import type { CommandName, OfficeApi, Result, Token } from '../../simulator/api.ts';
import { ORDERS, type Asked } from './orders.ts';

/** Told from a forecast that is not older: playing the queue forward for each ticket of a year would take minutes. */
const FORECAST_MS = 10 * 60_000;
const SYSTEM: Actor = { kind: 'system', id: 'office' };

export class HeartOffice implements OfficeApi {
  #state: OfficeState;
  #now: number;
  #events: OfficeEvent[] = [];
  #forecast: { readonly madeFor: number; readonly forecast: Forecast } | null = null;
  #numbers = 0;

  constructor(config: OfficeConfig, now: number) {
    this.#now = now;
    this.#state = emptyState(config.officeId);
    const configured = {
      type: 'ConfigureOffice',
      config,
      before: null,
      skills: {},
      decisions: [],
      accepted: [],
      origin: { kind: 'edited' },
    } as const;
    const set = this.#decide(configured, SYSTEM);
    if (!set.ok) throw new Error(`the office cannot be set up: ${set.refusal.code}`);
  }

  /** What happened since the last time. */
  take(): OfficeEvent[] {
    return this.#events.splice(0);
  }

  /** Time passes; what it brings about happens. */
  moveTo(now: number): void {
    this.#now = Math.max(now, this.#now);
    this.#decide({ type: 'AdvanceClock' }, SYSTEM);
  }

  /** The clock is all that the simulator asks for, whose day is fast. */
  async call<N extends EndpointName>(name: N, request: CallOf<N>): Promise<Result<AnswerOf<N>>> {
    if (name === 'setDemoClock') this.moveTo((request as CallOf<'setDemoClock'>).to);
    else if (name !== 'getHealth') throw new Error(`nobody is here to answer ${name}`);
    const clock = { now: this.#now, speed: 0 };
    return { ok: true, answer: { ...clock, clock } as unknown as AnswerOf<N> };
  }

  async command<N extends CommandName>(
    name: N,
    request: Omit<CallOf<N>, 'commandId'>,
    token: Token,
  ): Promise<Result<AnswerOf<N>>> {
    const order = ORDERS[name];
    if (order === undefined) throw new Error(`nobody is here to carry out ${name}`);
    const actor = actorOf(token);
    const asked: Asked<N> = {
      request,
      actor,
      state: this.#state,
      fresh: () => (this.#numbers += 1),
      told: (newcomer) => this.#told(newcomer),
    };
    const made = order(asked);
    if (made === null) return { ok: false, refusal: { code: 'not-found' } };
    const outcome = this.#decide(made.body, actor);
    return outcome.ok ? { ok: true, answer: made.answer(outcome.answer, this.#state) } : outcome;
  }

  #told(newcomer: Parameters<Forecast['newcomer']>[0]): ReturnType<Forecast['newcomer']> {
    if (this.#forecast === null || this.#now - this.#forecast.madeFor >= FORECAST_MS) {
      this.#forecast = { madeFor: this.#now, forecast: new Forecast(this.#state, this.#now) };
    }
    return this.#forecast.forecast.newcomer(newcomer);
  }

  #decide(body: CommandBody, actor: Actor) {
    const { events, state, outcome } = decide({ ...body, actor }, this.#state, this.#now);
    this.#state = state;
    for (const event of events) {
      this.#events.push(event);
      this.#follow(event);
    }
    return outcome;
  }

  /** As the server's forecast does: newcomers are put into the one that is there. */
  #follow({ body }: OfficeEvent): void {
    if (body.type !== 'TicketIssued' || body.visitorClass !== 'general') return;
    const ticket = this.#state.tickets.get(body.ticketId);
    if (ticket !== undefined) this.#forecast?.forecast.join(ticket);
  }
}

/** A token says in words whose it is: `person:operator-1`. */
function actorOf(token: Token): Actor {
  const [kind = '', id = ''] = (token ?? 'visitor:visitor').split(':');
  return { kind: kind as Actor['kind'], id };
}
