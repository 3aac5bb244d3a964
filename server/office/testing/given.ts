/**
 * given what happened, when somebody asks for something, then these events or this refusal:
 *
 *     given(['10:00', take('t1')], ['10:01', sit(1)])
 *       .when('10:05', next(1))
 *       .then({ type: 'TicketCalled', ticketId: 't1', waitMs: 5 * MINUTE });
 *
 * Times are of Monday in Moscow unless given as a moment. What is given must succeed: a typing error in a story is no test.
 */
import { expect } from 'vitest';
import type { EventBody, EventType, OfficeEvent } from '../../../contract/events.ts';
import type { OfficeConfig } from '../../../contract/office.ts';
import type { ProblemCode, Refusal } from '../../../contract/problems.ts';
import type { Command } from '../commands.ts';
import { decide, type Decision } from '../decide.ts';
import type { Answer } from '../decision.ts';
import { emptyState } from '../empty-state.ts';
import type { OfficeState, TicketStatus } from '../state.ts';
import { configure, finish, next, start } from './commands.ts';
import { at, CONFIG } from './office.ts';

type Time = string | number;
type Step = readonly [Time, Command];
/** Some of the fields of an event. */
export type Fact = { [T in EventType]: { type: T } & Partial<Extract<EventBody, { type: T }>> }[EventType];

export class Story {
  readonly state: OfficeState;
  readonly events: readonly OfficeEvent[];

  constructor(state: OfficeState, events: readonly OfficeEvent[]) {
    this.state = state;
    this.events = events;
  }

  /** Further things that happened. */
  and(...steps: readonly Step[]): Story {
    let { state } = this;
    const events = [...this.events];
    for (const [time, command] of steps) {
      const decision = decide(command, state, at(time));
      if (!decision.outcome.ok) {
        throw new Error(`given ${command.type} at ${time}: refused, ${decision.outcome.refusal.code}`);
      }
      state = decision.state;
      events.push(...decision.events);
    }
    return new Story(state, events);
  }

  when(time: Time, command: Command): Told {
    return new Told(decide(command, this.state, at(time)), this.events);
  }

  statusOf(ticketId: string): TicketStatus | undefined {
    return this.state.tickets.get(ticketId)?.status;
  }

  /** The tickets that a desk calls and serves one after another from this time on, a second each. */
  calledInTurn(desk: number, time: Time): string[] {
    const order: string[] = [];
    let { state } = this;
    for (let now = at(time); ; now += 1000) {
      const call = decide(next(desk), state, now);
      if (!call.outcome.ok || call.outcome.answer.kind !== 'ticket') return order;
      order.push(call.outcome.answer.ticketId);
      const served = decide(start(desk), call.state, now);
      state = decide(finish(desk), served.state, now).state;
    }
  }
}

/** What came of a command. */
export class Told extends Story {
  readonly #decision: Decision;

  constructor(decision: Decision, before: readonly OfficeEvent[]) {
    super(decision.state, [...before, ...decision.events]);
    this.#decision = decision;
  }

  /** Exactly these events, in this order, each with at least these fields. */
  then(...facts: readonly Fact[]): this {
    expect(this.#decision.outcome).toMatchObject({ ok: true });
    expect(this.#bodies()).toMatchObject(facts);
    return this;
  }

  answered(answer: Answer): this {
    expect(this.#decision.outcome).toEqual({ ok: true, answer });
    return this;
  }

  /** Refused; time itself may have brought events all the same. */
  refused(code: ProblemCode, params?: Refusal['params'], ...facts: readonly Fact[]): this {
    const refusal = params === undefined ? { code } : { code, params };
    expect(this.#decision.outcome).toMatchObject({ ok: false, refusal });
    expect(this.#bodies()).toMatchObject(facts);
    return this;
  }

  get refusal(): Refusal | null {
    const { outcome } = this.#decision;
    return outcome.ok ? null : outcome.refusal;
  }

  #bodies(): EventBody[] {
    return this.#decision.events.map((event) => event.body);
  }
}

/** The office of the tests, set up on Monday at 07:00. */
export const given = (...steps: readonly Step[]): Story => givenOffice(CONFIG, ...steps);

/** Another office, set up on Monday at 07:00. */
export const givenOffice = (config: OfficeConfig, ...steps: readonly Step[]): Story =>
  givenNothing().and(['07:00', configure(config)], ...steps);

/** An office that was never set up. */
export const givenNothing = (): Story => new Story(emptyState(CONFIG.officeId), []);
