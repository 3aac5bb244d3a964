/** One day of a random history: whoever is in the office, and what may happen to them next. */
import type { EventBody, EventOf } from '../../../contract/events.ts';
import type { Chance } from './random.ts';
import { HistoryTicket } from './history-ticket.ts';
import {
  MONDAY_8,
  SERVICES,
  appointmentBooked,
  configured,
  dayOpened,
  sampleConfig,
  ticketIssued,
} from './samples.ts';

const MINUTE = 60_000;
const DAY_MS = 24 * 60 * MINUTE;
const DESKS = [1, 2, 3];

export interface HistoryWorld {
  /** 0 for the first day. */
  readonly index: number;
  readonly random: Chance;
  /** @returns the event's number */
  readonly emit: (body: EventBody) => number;
  readonly clock: { now(): number; goOn(ms: number): void };
  /** The booked ones that nothing has happened to yet, with their times. */
  readonly openAppointments: Map<string, number>;
}

export class HistoryDay {
  readonly #world: HistoryWorld;
  readonly #date: string;
  readonly #opensAt: number;
  readonly #tickets: HistoryTicket[] = [];
  /** Who sits at which desk. */
  readonly #operators = new Map<number, string>();
  readonly #pausedAt = new Map<number, number>();
  #appointments = 0;
  /** Nobody has gone there yet: the call's id, and since when it rings. */
  #helpCall: { readonly helpCallId: string; readonly since: number } | null = null;
  #helpCalls = 0;

  constructor(world: HistoryWorld) {
    this.#world = world;
    this.#opensAt = MONDAY_8 + world.index * DAY_MS;
    this.#date = new Date(this.#opensAt).toISOString().slice(0, 10);
  }

  open(): void {
    this.#world.emit(dayOpened(this.#opensAt, this.#date));
    this.#world.clock.goOn(10 * MINUTE);
    for (const desk of DESKS) this.#sitDown(desk, `operator-${desk}`);
  }

  /** A little later something happens; often it is time for somebody to be called. */
  step(): void {
    const { random, clock } = this.#world;
    clock.goOn(random.below(3 * MINUTE));
    const what = random.below(100);
    if (what < 25) this.#issue({});
    else if (what < 31) this.#book();
    else if (what < 37) this.#appointmentHappens();
    else if (what < 40) this.#takeOver();
    else if (what < 43) this.#pauseOrResume();
    else if (what === 43) this.#configure();
    else if (what < 46) this.#helpHappens();
    else if (what < 49) this.#beginAtOnce();
    else this.#ticketHappens();
  }

  close(): void {
    const { emit, clock } = this.#world;
    clock.goOn(5 * MINUTE);
    for (const ticket of this.#tickets) ticket.dayEnds(emit);
    for (const [desk, operatorId] of this.#operators) {
      emit({ type: 'DeskClosed', deskId: `desk-${desk}`, operatorId, by: 'day-end' });
    }
    emit({ type: 'DayClosed', date: this.#date, by: this.#world.index % 2 === 0 ? 'schedule' : 'person' });
  }

  #sitDown(desk: number, operatorId: string): void {
    const serviceIds = SERVICES.map(({ serviceId }) => serviceId);
    this.#operators.set(desk, operatorId);
    this.#world.emit({
      type: 'DeskOpened',
      deskId: `desk-${desk}`,
      deskNumber: desk,
      operatorId,
      serviceIds,
      leftOut: [],
    });
  }

  /** A colleague sits down at a desk where somebody still sits; the visitor stays. */
  #takeOver(): void {
    const { random, emit } = this.#world;
    const desk = random.pick(DESKS);
    const before = this.#operators.get(desk) ?? '';
    this.#pausedAt.delete(desk);
    emit({ type: 'DeskClosed', deskId: `desk-${desk}`, operatorId: before, by: 'taken-over' });
    this.#sitDown(desk, `operator-${desk}${random.below(10)}`);
  }

  #pauseOrResume(): void {
    const { random, emit, clock } = this.#world;
    const desk = random.pick(DESKS);
    const place = { deskId: `desk-${desk}`, operatorId: this.#operators.get(desk) ?? '' };
    const since = this.#pausedAt.get(desk);
    if (since === undefined) {
      this.#pausedAt.set(desk, clock.now());
      const why = random.pick(['lunch', 'technical', 'documents', null] as const);
      emit({ type: 'DeskPaused', ...place, why });
    } else {
      this.#pausedAt.delete(desk);
      emit({ type: 'DeskResumed', ...place, pausedMs: clock.now() - since });
    }
  }

  #configure(): void {
    const { random, emit } = this.#world;
    const rules = { ...sampleConfig().rules, waitNormMinutes: 15 + random.below(10) };
    emit(configured(sampleConfig({ rules })));
    const { date, opensAt, closesAt, endsAt } = dayOpened(this.#opensAt, this.#date);
    emit({ type: 'DayHoursChanged', date, opensAt, closesAt, endsAt: endsAt + random.below(60) * MINUTE });
  }

  #helpHappens(): void {
    const { random, emit, clock, index } = this.#world;
    if (this.#helpCall === null) {
      this.#helpCalls += 1;
      const helpCallId = `day-${index}-help-${this.#helpCalls}`;
      this.#helpCall = { helpCallId, since: clock.now() };
      emit({ type: 'HelpCalled', helpCallId, place: 'Киоск у входа', deviceId: 'kiosk-1', outside: false });
      return;
    }
    const { helpCallId, since } = this.#helpCall;
    this.#helpCall = null;
    const about = { helpCallId, waitedMs: clock.now() - since };
    if (random.below(4) === 0) emit({ type: 'HelpCallCancelled', ...about, by: 'visitor' });
    else emit({ type: 'HelpCallTaken', ...about, personId: `operator-${random.pick(DESKS)}` });
  }

  #issue(over: Partial<EventOf<'TicketIssued'>>): void {
    const { random, emit, clock, index } = this.#world;
    const ordinal = this.#tickets.length + 1;
    const minMinutes = random.below(20);
    const wait = random.below(8) === 0 ? null : { minMinutes, maxMinutes: minMinutes + random.below(10) };
    const body = ticketIssued(ordinal, {
      ticketId: `day-${index}-ticket-${ordinal}`,
      ...random.pick(SERVICES),
      arrivalAt: clock.now(),
      visitorClass: random.below(6) === 0 ? 'out-of-turn' : 'general',
      channel: random.pick(['kiosk', 'kiosk', 'reception']),
      told: random.below(12) === 0 ? null : { ahead: random.below(9), wait },
      printerId: random.below(4) === 0 ? null : 'printer-1',
      waitNormMs: (15 + random.below(10)) * MINUTE,
      ...over,
    });
    emit(body);
    this.#tickets.push(new HistoryTicket(body));
  }

  /** Somebody without a ticket: outside, or with a number from a paper roll. */
  #beginAtOnce(): void {
    const { random, clock, emit } = this.#world;
    const isOutside = random.below(2) === 0;
    const arrivalAt = clock.now() - (isOutside ? random.below(10 * MINUTE) : 0);
    const paperNumber = random.below(2) === 0 ? null : '37';
    this.#issue({
      arrivalAt,
      told: null,
      printerId: null,
      ...(isOutside
        ? { channel: 'outside', begunFrom: { kind: 'help-call', helpCallId: 'some-call' } }
        : { channel: 'paper-roll', begunFrom: { kind: 'paper-roll', paperNumber } }),
    });
    this.#tickets.at(-1)?.beginsAtOnce(random, clock.now(), this.#place(random.pick(DESKS)), emit);
  }

  #book(): void {
    const { random, emit, clock, index, openAppointments } = this.#world;
    this.#appointments += 1;
    const appointmentAt = clock.now() + random.below(30 * 60) * MINUTE;
    const body = appointmentBooked(index * 1_000 + this.#appointments, appointmentAt, random.pick(SERVICES));
    openAppointments.set(body.appointmentId, appointmentAt);
    emit(body);
  }

  /** Still to come: at another time, or kept where it is. */
  #moves(about: { appointmentId: string; appointmentAt: number }, isKept: boolean): void {
    const { random, emit, clock, openAppointments } = this.#world;
    const { appointmentId, appointmentAt: movedFrom } = about;
    const appointmentAt = isKept ? movedFrom : clock.now() + random.below(30 * 60) * MINUTE;
    openAppointments.set(appointmentId, appointmentAt);
    if (isKept) {
      emit({ type: 'AppointmentKept', ...about });
      return;
    }
    const place = { lengthMs: 10 * MINUTE, channel: 'phone', quota: 'phone', by: 'staff', times: 1 } as const;
    emit({ type: 'AppointmentMoved', appointmentId, movedFrom, appointmentAt, ...place });
  }

  #appointmentHappens(): void {
    const { random, emit, clock, openAppointments } = this.#world;
    if (openAppointments.size === 0) return this.#book();
    const [appointmentId, appointmentAt] = random.pick([...openAppointments]);
    openAppointments.delete(appointmentId);
    const what = random.below(11);
    const about = { appointmentId, appointmentAt };
    const lateMs = Math.max(0, clock.now() - appointmentAt);
    if (what === 0) {
      emit({ type: 'AppointmentCancelled', ...about, by: 'staff' });
      return;
    }
    if (what > 8) return this.#moves(about, what === 9);
    if (what <= 2) {
      emit({ type: 'AppointmentMissed', ...about, by: what === 1 ? 'no-show' : 'late' });
      if (what === 2) emit({ type: 'LateVisitorCame', ...about, lateMs });
      return;
    }
    const ticketId = `${appointmentId}-ticket`;
    const earlyMs = Math.max(0, appointmentAt - clock.now());
    emit({ type: 'VisitorCheckedIn', ...about, ticketId, earlyMs, lateMs });
    const arrivalAt = Math.max(appointmentAt, clock.now());
    this.#issue({ ticketId, ...about, arrivalAt, visitorClass: 'appointment' });
  }

  #ticketHappens(): void {
    const { random, emit, clock } = this.#world;
    const open = this.#tickets.filter((ticket) => !ticket.isOver);
    if (open.length === 0) return this.#issue({});
    const place = this.#place(random.pick(DESKS));
    random.pick(open).happens(random, clock.now(), place, emit);
  }

  #place(desk: number) {
    return { deskId: `desk-${desk}`, deskNumber: desk, operatorId: this.#operators.get(desk) ?? '' };
  }
}
