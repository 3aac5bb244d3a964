/** One ticket of a random history. */
import type {
  CallReason,
  EventBody,
  EventOf,
  TakenBackStep,
  VisitOutcome,
} from '../../../contract/events.ts';
import type { Chance } from './random.ts';
import { SERVICES } from './samples.ts';

/** @returns the event's number */
type Emit = (body: EventBody) => number;
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

/** What a slip of the finger may be. */
const STEPS: Readonly<Partial<Record<EventBody['type'], TakenBackStep>>> = {
  ServiceStarted: 'start',
  ServiceResumed: 'start',
  ServiceFinished: 'finish',
  ServiceContinued: 'another-service',
  VisitorDidNotCome: 'did-not-come',
  TicketHeld: 'hold',
  TicketTransferred: 'transfer',
  TicketReturned: 'return',
};

const OUTCOMES: readonly VisitOutcome[] = [
  { kind: 'solved' },
  { kind: 'solved' },
  { kind: 'answer-promised', due: '2026-12-07' },
  { kind: 'sent-to-remote' },
  { kind: 'refused', why: 'documents-missing' },
];

export class HistoryTicket {
  readonly #issued: EventOf<'TicketIssued'>;
  #is;

  constructor(issued: EventOf<'TicketIssued'>) {
    this.#issued = issued;
    const { serviceId, serviceName, groupId, groupName, serviceNormMs } = issued;
    this.#is = {
      service: { serviceId, serviceName, groupId, groupName, serviceNormMs },
      state: 'waiting' as State,
      leg: 1,
      since: issued.arrivalAt,
      calledAt: 0,
      startedAt: null as number | null,
      heldSince: 0,
      heldMs: 0,
      calls: 0,
      place: null as DeskPlace | null,
    };
  }

  get isOver(): boolean {
    return this.#is.state === 'over';
  }

  /** Something that can happen to it now, at a desk that is free to choose while it waits; now and then it is taken back. */
  happens(random: Chance, now: number, desk: DeskPlace, emit: Emit): void {
    const before = { ...this.#is };
    const told: { seq: number; body: EventBody }[] = [];
    this.#goesOn(random, now, desk, (body) => {
      const seq = emit(body);
      told.push({ seq, body });
      return seq;
    });
    const [only, ...more] = told;
    const step = only === undefined ? undefined : STEPS[only.body.type];
    if (only === undefined || step === undefined || more.length > 0 || random.below(6) > 0) return;
    // Whoever is back in the queue has left the desk where it is taken back.
    this.#is = before;
    emit({ type: 'StepTakenBack', ...this.#at(), step, stepSeq: only.seq, call: null });
  }

  #goesOn(random: Chance, now: number, desk: DeskPlace, emit: Emit): void {
    switch (this.#is.state) {
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

  /** Called and started in one, by somebody who is with the visitor already; now and then there was nobody, and it is taken back. */
  beginsAtOnce(random: Chance, now: number, desk: DeskPlace, emit: Emit): void {
    this.#is.place = desk;
    this.#is.calledAt = now;
    this.#is.calls = 1;
    this.#is.state = 'serving';
    const waitMs = this.#isMeasured ? now - this.#is.since : null;
    const reason = { kind: this.#issued.begunFrom?.kind ?? 'help-call' } as const;
    emit({ type: 'TicketCalled', ...this.#onLeg(), reason, waitMs, aloud: false });
    const stepSeq = this.#start(now, emit);
    if (random.below(4) > 0) return;
    this.#is.state = 'over';
    emit({ type: 'StepTakenBack', ...this.#at(), step: 'at-once', stepSeq, call: null });
  }

  /** Nobody knows how long whoever came with a number of a paper roll has waited for the first call. */
  get #isMeasured(): boolean {
    return this.#is.leg > 1 || this.#issued.begunFrom?.kind !== 'paper-roll';
  }

  dayEnds(emit: Emit): void {
    if (this.#is.state === 'over' || this.#is.state === 'missed') return;
    emit({ type: 'TicketNotServed', ...this.#who(), stage: this.#is.state, waitedMs: 0 });
  }

  #who() {
    return { ticketId: this.#issued.ticketId, number: this.#issued.number };
  }

  #at() {
    if (this.#is.place === null) throw new Error('not at a desk');
    return { ...this.#who(), ...this.#is.place };
  }

  #onLeg() {
    return { ...this.#at(), leg: this.#is.leg };
  }

  #call(random: Chance, now: number, desk: DeskPlace, emit: Emit): void {
    this.#is.place = desk;
    this.#is.state = 'called';
    this.#is.calledAt = now;
    this.#is.calls = 1;
    const waitMs = Math.max(0, now - this.#is.since);
    emit({ type: 'TicketCalled', ...this.#onLeg(), reason: random.pick(REASONS), waitMs, aloud: true });
  }

  #afterCall(random: Chance, now: number, emit: Emit): void {
    const what = random.below(10);
    if (what === 0) {
      this.#is.calls += 1;
      emit({ type: 'TicketRecalled', ...this.#at(), times: this.#is.calls });
      return;
    }
    if (what <= 2) {
      this.#is.state = 'missed';
      emit({ type: 'VisitorDidNotCome', ...this.#at(), calls: this.#is.calls });
      return;
    }
    if (what === 3) return this.#transfer(random, now, emit);
    this.#is.state = 'serving';
    if (this.#is.startedAt === null) return void this.#start(now, emit);
    const heldMs = now - this.#is.heldSince;
    this.#is.heldMs += heldMs;
    emit({ type: 'ServiceResumed', ...this.#onLeg(), heldMs });
  }

  /** @returns the event's number */
  #start(now: number, emit: Emit): number {
    this.#is.startedAt = now;
    const { visitorClass, waitNormMs, appointmentAt } = this.#issued;
    return emit({
      type: 'ServiceStarted',
      ...this.#onLeg(),
      ...this.#is.service,
      calledAt: this.#is.calledAt,
      waitMs: this.#isMeasured ? Math.max(0, this.#is.calledAt - this.#is.since) : null,
      waitNormMs,
      visitorClass,
      appointmentDelayMs: appointmentAt === null ? null : Math.max(0, now - appointmentAt),
    });
  }

  #afterStart(random: Chance, now: number, emit: Emit): void {
    const what = random.below(10);
    if (what === 0) {
      this.#is.state = 'held';
      this.#is.heldSince = now;
      const why = random.pick(['fill-form', 'fetch-document', 'other', null] as const);
      emit({ type: 'TicketHeld', ...this.#onLeg(), why });
      return;
    }
    if (what <= 2) return this.#transfer(random, now, emit);
    if (what === 3) return this.#anotherService(random, now, emit);
    if (what === 4) return this.#inviteColleague(random, now, emit);
    this.#is.state = 'over';
    const outcome = random.pick(OUTCOMES);
    const { visitorClass } = this.#issued;
    emit({
      type: 'ServiceFinished',
      ...this.#onLeg(),
      ...this.#is.service,
      outcome,
      ...this.#served(now),
      visitorClass,
    });
    if (random.below(3) > 0) return;
    const score = 1 + random.below(5);
    emit({
      type: 'VisitRated',
      ...this.#who(),
      ...this.#is.service,
      score,
      from: random.pick(['kiosk', 'phone']),
    });
    const said = score !== 3;
    const due = said ? '2026-12-07' : null;
    emit({ type: 'WordAsked', ...this.#who(), ...this.#is.service, said, due });
    if (said) emit({ type: 'WordConsidered', ...this.#who() });
  }

  #served(now: number) {
    if (this.#is.startedAt === null) return { serviceMs: 0, heldMs: 0 };
    return { serviceMs: now - this.#is.startedAt - this.#is.heldMs, heldMs: this.#is.heldMs };
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
    this.#is.service = { ...next };
    this.#is.state = 'waiting';
    this.#is.leg += 1;
    this.#is.since = now;
    this.#is.startedAt = null;
    this.#is.heldMs = 0;
  }

  #anotherService(random: Chance, now: number, emit: Emit): void {
    const next = random.pick(SERVICES);
    const outcome = random.pick(OUTCOMES);
    emit({ type: 'ServiceContinued', ...this.#onLeg(), ...next, outcome, ...this.#served(now) });
    this.#is.service = { ...next };
    this.#is.leg += 1;
    this.#is.since = now;
    this.#is.startedAt = now;
    this.#is.heldMs = 0;
  }

  /** Told of the ticket as well, and it changes nothing about it. */
  #inviteColleague(random: Chance, now: number, emit: Emit): void {
    const { ticketId, deskId, operatorId: personId } = this.#at();
    const invitationId = `${ticketId}-invites-${now}`;
    const invitedId = random.pick([null, 'colleague-1']);
    emit({ type: 'ColleagueInvited', invitationId, ticketId, deskId, personId, invitedId });
    if (random.below(3) === 0) emit({ type: 'InvitationWithdrawn', invitationId });
    else
      emit({
        type: 'InvitationAnswered',
        invitationId,
        personId: 'colleague-1',
        comes: true,
        waitedMs: 1000,
      });
  }

  #comeBack(after: 'hold' | 'did-not-come', emit: Emit): void {
    this.#is.state = 'waiting';
    const { serviceId } = this.#is.service;
    emit({ type: 'TicketReturned', ...this.#who(), after, to: { kind: 'service', serviceId } });
    const from = { kind: 'person', personId: 'operator-1' } as const;
    if (after === 'hold') emit({ type: 'TicketRedirected', ...this.#who(), from, serviceId });
  }

  #leave(now: number, emit: Emit): void {
    this.#is.state = 'over';
    emit({ type: 'VisitorLeft', ...this.#who(), waitedMs: Math.max(0, now - this.#is.since) });
  }
}
