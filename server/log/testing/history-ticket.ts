/** One ticket of a random history. */
import type { CallReason, EventBody, EventOf, VisitOutcome } from '../../../contract/events.ts';
import type { Chance } from './random.ts';
import { SERVICES } from './samples.ts';

type Emit = (body: EventBody) => void;
type State = 'waiting' | 'called' | 'serving' | 'held' | 'missed' | 'over';

export interface DeskPlace {
  readonly deskId: string;
  readonly deskNumber: number;
  readonly operatorId: string;
}

const REASONS: readonly CallReason[] = [
  { kind: 'first-in-queue' },
  { kind: 'out-of-turn' },
  { kind: 'general-turn', afterPriority: 3 },
  { kind: 'by-hand', why: 'manager-decided' },
];

const OUTCOMES: readonly VisitOutcome[] = [
  { kind: 'solved' },
  { kind: 'solved' },
  { kind: 'answer-promised', due: '2026-12-07' },
  { kind: 'sent-to-remote' },
  { kind: 'refused', why: 'documents-missing' },
];

export class HistoryTicket {
  readonly #issued: EventOf<'TicketIssued'>;
  #service;
  #state: State = 'waiting';
  #leg = 1;
  #since: number;
  #calledAt = 0;
  #startedAt: number | null = null;
  #heldSince = 0;
  #heldMs = 0;
  #calls = 0;
  #place: DeskPlace | null = null;

  constructor(issued: EventOf<'TicketIssued'>) {
    this.#issued = issued;
    this.#since = issued.arrivalAt;
    const { serviceId, serviceName, groupId, groupName, serviceNormMs } = issued;
    this.#service = { serviceId, serviceName, groupId, groupName, serviceNormMs };
  }

  get isOver(): boolean {
    return this.#state === 'over';
  }

  /** Something that can happen to it now, at a desk that is free to choose while it waits. */
  happens(random: Chance, now: number, desk: DeskPlace, emit: Emit): void {
    switch (this.#state) {
      case 'waiting':
        if (random.below(12) === 0) return this.#leave(now, emit);
        return this.#call(random, now, desk, emit);
      case 'called':
        return this.#afterCall(random, now, emit);
      case 'serving':
        return this.#afterStart(random, now, emit);
      case 'held':
        return this.#comeBack('hold', emit);
      case 'missed':
        if (random.below(3) === 0) this.#comeBack('did-not-come', emit);
        return;
      case 'over':
        return;
    }
  }

  dayEnds(emit: Emit): void {
    if (this.#state === 'over' || this.#state === 'missed') return;
    emit({ type: 'TicketNotServed', ...this.#who(), stage: this.#state, waitedMs: 0 });
  }

  #who() {
    return { ticketId: this.#issued.ticketId, number: this.#issued.number };
  }

  #at() {
    if (this.#place === null) throw new Error('not at a desk');
    return { ...this.#who(), ...this.#place };
  }

  #onLeg() {
    return { ...this.#at(), leg: this.#leg };
  }

  #call(random: Chance, now: number, desk: DeskPlace, emit: Emit): void {
    this.#place = desk;
    this.#state = 'called';
    this.#calledAt = now;
    this.#calls = 1;
    const waitMs = Math.max(0, now - this.#since);
    emit({ type: 'TicketCalled', ...this.#onLeg(), reason: random.pick(REASONS), waitMs });
  }

  #afterCall(random: Chance, now: number, emit: Emit): void {
    const what = random.below(10);
    if (what === 0) {
      this.#calls += 1;
      return emit({ type: 'TicketRecalled', ...this.#at(), times: this.#calls });
    }
    if (what <= 2) {
      this.#state = 'missed';
      return emit({ type: 'VisitorDidNotCome', ...this.#at(), calls: this.#calls });
    }
    if (what === 3) return this.#transfer(random, now, emit);
    this.#state = 'serving';
    if (this.#startedAt === null) return this.#start(now, emit);
    const heldMs = now - this.#heldSince;
    this.#heldMs += heldMs;
    emit({ type: 'ServiceResumed', ...this.#onLeg(), heldMs });
  }

  #start(now: number, emit: Emit): void {
    this.#startedAt = now;
    const { visitorClass, waitNormMs, appointmentAt } = this.#issued;
    emit({
      type: 'ServiceStarted',
      ...this.#onLeg(),
      ...this.#service,
      calledAt: this.#calledAt,
      waitMs: Math.max(0, this.#calledAt - this.#since),
      waitNormMs,
      visitorClass,
      appointmentDelayMs: appointmentAt === null ? null : Math.max(0, now - appointmentAt),
    });
  }

  #afterStart(random: Chance, now: number, emit: Emit): void {
    const what = random.below(10);
    if (what === 0) {
      this.#state = 'held';
      this.#heldSince = now;
      return emit({ type: 'TicketHeld', ...this.#onLeg() });
    }
    if (what <= 2) return this.#transfer(random, now, emit);
    this.#state = 'over';
    const outcome = random.pick(OUTCOMES);
    const { visitorClass } = this.#issued;
    emit({
      type: 'ServiceFinished',
      ...this.#onLeg(),
      ...this.#service,
      outcome,
      ...this.#served(now),
      visitorClass,
    });
    if (random.below(3) > 0) return;
    const score = 1 + random.below(5);
    emit({
      type: 'VisitRated',
      ...this.#who(),
      ...this.#service,
      score,
      from: random.pick(['kiosk', 'phone']),
    });
  }

  #served(now: number) {
    if (this.#startedAt === null) return { serviceMs: 0, heldMs: 0 };
    return { serviceMs: now - this.#startedAt - this.#heldMs, heldMs: this.#heldMs };
  }

  #transfer(random: Chance, now: number, emit: Emit): void {
    const next = random.pick(SERVICES);
    const served = this.#served(now);
    emit({
      type: 'TicketTransferred',
      ...this.#onLeg(),
      ...next,
      to: { kind: 'service', serviceId: next.serviceId },
      ...served,
    });
    this.#service = { ...next };
    this.#state = 'waiting';
    this.#leg += 1;
    this.#since = now;
    this.#startedAt = null;
    this.#heldMs = 0;
  }

  #comeBack(after: 'hold' | 'did-not-come', emit: Emit): void {
    this.#state = 'waiting';
    const { serviceId } = this.#service;
    emit({ type: 'TicketReturned', ...this.#who(), after, to: { kind: 'service', serviceId } });
    const from = { kind: 'person', personId: 'operator-1' } as const;
    if (after === 'hold') emit({ type: 'TicketRedirected', ...this.#who(), from, serviceId });
  }

  #leave(now: number, emit: Emit): void {
    this.#state = 'over';
    emit({ type: 'VisitorLeft', ...this.#who(), waitedMs: Math.max(0, now - this.#since) });
  }
}
