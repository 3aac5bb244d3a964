/**
 * The laws of the queue a second time, told from the events alone: plain arrays, everything sorted anew at every question,
 * nothing shared with the heart. Slow and simple, so that where it and the heart differ one of them broke a law.
 */
import type { EventOf, OfficeEvent } from '../../../contract/events.ts';
import type { Rules } from '../../../contract/office.ts';
import {
  inOrder,
  nextOf,
  reasonFor,
  type Done,
  type OpenDesk,
  type Pick,
  type Place,
  type Visit,
} from './oracle-laws.ts';

export interface Booking {
  readonly appointmentId: string;
  readonly groupId: string;
  readonly appointmentAt: number;
  state: 'booked' | 'checked-in' | 'missed' | 'cancelled';
}

/** Somebody asked for help, who went there, and whether a visit began from it. */
interface CallForHelp {
  readonly helpCallId: string;
  readonly at: number;
  readonly outside: boolean;
  takenBy: string | null;
  visited: boolean;
}

const PLACE_AFTER = {
  TicketCalled: 'called',
  TicketRecalled: 'called',
  ServiceStarted: 'serving',
  ServiceResumed: 'serving',
  TicketHeld: 'held',
  ServiceFinished: 'served',
  TicketTransferred: 'waiting',
  ServiceContinued: 'serving',
  VisitorDidNotCome: 'missed',
  TicketReturned: 'waiting',
  TicketRedirected: 'waiting',
  VisitorLeft: 'left',
  TicketNotServed: 'not-served',
} as const satisfies Record<string, Place>;

type Moving = keyof typeof PLACE_AFTER;
type MovingEvent = EventOf<Moving>;
const isCall = ({ type }: MovingEvent) => type === 'TicketCalled' || type === 'TicketRecalled';
const moves = (body: OfficeEvent['body']): body is MovingEvent => body.type in PLACE_AFTER;

export class Oracle {
  visits: Visit[] = [];
  desks: OpenDesk[] = [];
  /** Of each person and each desk the last one that was left. */
  left: OpenDesk[] = [];
  readonly bookings: Booking[] = [];
  helpCalls: CallForHelp[] = [];
  dayOpen = false;
  runLimit: number | null = null;
  rules: Rules | null = null;
  /** What the desks of the office do. */
  #done: Done = new Set();

  learn(event: OfficeEvent): void {
    const { body } = event;
    if (body.type === 'TicketIssued') this.#arrive(event, body);
    else if (body.type === 'StepTakenBack') this.#takeBack(body);
    else if (moves(body)) this.#move(event, body);
    else if (body.type === 'HelpCalled') this.#ring(event.at, body);
    else this.#setting(body);
  }

  visit(ticketId: string): Visit | undefined {
    return this.visits.find((visit) => visit.ticketId === ticketId);
  }

  visitorsAt(deskId: string): Visit[] {
    return this.in('called', 'serving').filter((visit) => visit.deskId === deskId);
  }

  in(...places: Place[]): Visit[] {
    return this.visits.filter((visit) => places.includes(visit.place));
  }

  /** Everybody a desk may call, in the order in which the laws put them. */
  order(desk: OpenDesk, now: number): Visit[] {
    return inOrder(this.in('waiting'), desk, this.#done, now);
  }

  /** The last visitor of a desk, who is on hold there or sent back to its person: until then nobody else is called. */
  awaited({ last, operatorId, deskId }: OpenDesk): Visit | null {
    const visit = last === null ? undefined : this.visit(last);
    if (visit === undefined) return null;
    const isSentBack =
      visit.place === 'waiting' && visit.target.kind === 'person' && visit.target.personId === operatorId;
    return isSentBack || (visit.place === 'held' && visit.deskId === deskId) ? visit : null;
  }

  /** Whom a desk calls next, and why. */
  pick(desk: OpenDesk, now: number): Pick | null {
    const awaited = this.awaited(desk);
    return awaited?.place === 'waiting'
      ? { ticketId: awaited.ticketId, reason: reasonFor(awaited, now) }
      : nextOf(this.order(desk, now), desk, this.runLimit, now);
  }

  #ring(at: number, { helpCallId, outside }: EventOf<'HelpCalled'>): void {
    this.helpCalls.push({ helpCallId, at, outside, takenBy: null, visited: false });
  }

  #arrive(event: OfficeEvent, body: EventOf<'TicketIssued'>): void {
    const { begunFrom } = body;
    const call =
      begunFrom?.kind === 'help-call'
        ? this.helpCalls.find(({ helpCallId }) => helpCallId === begunFrom.helpCallId)
        : undefined;
    if (call !== undefined) call.visited = true;
    this.visits.push({
      ticketId: body.ticketId,
      number: body.number,
      visitorClass: body.visitorClass,
      // Whoever called for help has waited since then.
      arrivalAt: call?.at ?? Math.max(event.at, body.appointmentAt ?? 0),
      isMeasured: begunFrom?.kind !== 'paper-roll',
      appointmentAt: body.appointmentAt,
      place: 'waiting',
      serviceId: body.serviceId,
      target: { kind: 'service', serviceId: body.serviceId },
      deskId: null,
      returned: false,
      history: [event],
      before: null,
    });
  }

  /** Both visitors are where they were, and nothing of it was ever told of them. */
  #takeBack({ ticketId, step, stepSeq, call, deskId }: EventOf<'StepTakenBack'>): void {
    // The desk and whoever is there have nothing to do with it.
    if (step === 'return') return this.#undo(ticketId, stepSeq);
    if (step === 'at-once') return this.#forget(ticketId, deskId);
    if (call !== null) {
      this.#undo(call.ticketId, call.seq);
      this.desks.find((desk) => desk.deskId === deskId)?.calls.pop();
    }
    const desk = this.desks.find((other) => other.deskId === deskId);
    // Done before the desk was left: it goes on as it was then.
    if (desk?.left) desk.calls = desk.left.calls;
    if (desk !== undefined) Object.assign(desk, { last: desk.lastBefore, left: null });
    this.#undo(ticketId, stepSeq);
  }

  /** Nobody came; where it began from a call for help, nobody was visited. */
  #forget(ticketId: string, deskId: string): void {
    const visit = this.visit(ticketId);
    const begun = visit?.history[0]?.body;
    const from = begun?.type === 'TicketIssued' ? begun.begunFrom : null;
    if (from == null) throw new Error(`${ticketId} did not begin at once`);
    const call = this.helpCalls.find(
      (one) => from.kind === 'help-call' && one.helpCallId === from.helpCallId,
    );
    if (call !== undefined) call.visited = false;
    const desk = this.desks.find((other) => other.deskId === deskId);
    desk?.calls.pop();
    if (desk !== undefined) desk.last = null;
    this.visits = this.visits.filter((other) => other !== visit);
  }

  #undo(ticketId: string, seq: number): void {
    const visit = this.visit(ticketId);
    const last = visit?.history.pop();
    if (visit?.before == null || last?.seq !== seq)
      throw new Error(`event ${seq} was not the last of ${ticketId}`);
    Object.assign(visit, visit.before);
  }

  #move(event: OfficeEvent, body: MovingEvent): void {
    const visit = this.visit(body.ticketId);
    if (visit === undefined) throw new Error(`${body.type} of a ticket that nobody has: ${body.ticketId}`);
    const { place, serviceId, target, deskId, returned } = visit;
    const at = this.desks.find((desk) => 'deskId' in body && desk.deskId === body.deskId);
    if (at !== undefined && !isCall(body))
      Object.assign(at, { lastBefore: at.last, stepOf: body.ticketId, left: null });
    visit.before = { place, serviceId, target, deskId, returned };
    visit.history.push(event);
    visit.place = PLACE_AFTER[body.type];
    visit.deskId = 'deskId' in body ? body.deskId : null;
    if (body.type === 'TicketCalled' && body.reason.kind !== 'early-appointment') {
      this.desks.find((desk) => desk.deskId === body.deskId)?.calls.push(visit.visitorClass);
    }
    if (body.type === 'ServiceContinued') visit.serviceId = body.serviceId;
    if (body.type === 'TicketTransferred') {
      visit.serviceId = body.serviceId;
      visit.returned = false;
    }
    if (body.type === 'TicketReturned') visit.returned = true;
    if (body.type === 'TicketTransferred' || body.type === 'TicketReturned') visit.target = body.to;
    if (body.type === 'TicketRedirected') visit.target = { kind: 'service', serviceId: body.serviceId };
  }

  #setting(body: OfficeEvent['body']): void {
    if (body.type === 'OfficeConfigured') {
      this.rules = body.config.rules;
      this.runLimit = body.config.rules.priorityRunLimit;
      this.left = [];
      const { desks, services } = body.config;
      const all = services.map(({ id }) => id);
      this.#done = new Set(all.filter((id) => desks.some((desk) => desk.serviceIds?.includes(id) ?? true)));
    }
    if (body.type === 'DayOpened') [this.visits, this.helpCalls, this.left] = [[], [], []];
    if (body.type === 'HelpCallTaken') this.#goTo(body);
    if (body.type === 'HelpCallCancelled')
      this.helpCalls = this.helpCalls.filter(({ helpCallId }) => helpCallId !== body.helpCallId);
    if (body.type === 'DayOpened' || body.type === 'DayHoursChanged') this.dayOpen = true;
    if (body.type === 'DayClosed') this.dayOpen = false;
    if (body.type === 'AppointmentBooked') this.bookings.push({ ...body, state: 'booked' });
    if (body.type === 'VisitorCheckedIn') this.#book(body.appointmentId, 'checked-in');
    if (body.type === 'AppointmentMissed') this.#book(body.appointmentId, 'missed');
    if (body.type === 'AppointmentCancelled') this.#book(body.appointmentId, 'cancelled');
    if ('deskId' in body) this.#seat(body);
  }

  #goTo({ helpCallId, personId }: EventOf<'HelpCallTaken'>): void {
    const call = this.helpCalls.find((other) => other.helpCallId === helpCallId);
    if (call?.takenBy !== null) throw new Error(`${helpCallId} is taken twice, or is none`);
    call.takenBy = personId;
  }

  #book(appointmentId: string, state: Booking['state']): void {
    const booking = this.bookings.find((other) => other.appointmentId === appointmentId);
    if (booking?.state !== 'booked') throw new Error(`${appointmentId} is ${state} after ${booking?.state}`);
    booking.state = state;
  }

  #leftBut({ deskId, operatorId }: { deskId: string; operatorId: string }): OpenDesk[] {
    return this.left.filter((one) => one.deskId !== deskId && one.operatorId !== operatorId);
  }

  #seat(body: Extract<OfficeEvent['body'], { deskId: string }>): void {
    const desk = this.desks.find((other) => other.deskId === body.deskId);
    if (body.type === 'DeskOpened') {
      const { deskId, operatorId, serviceIds } = body;
      // What was done last before it was left can still be taken back.
      const left = this.left.find((one) => one.deskId === deskId && one.operatorId === operatorId) ?? null;
      this.left = this.#leftBut(body);
      this.desks.push({
        deskId,
        operatorId,
        serviceIds,
        paused: false,
        last: null,
        lastBefore: left?.lastBefore ?? null,
        stepOf: left?.stepOf ?? null,
        left,
        calls: [],
      });
    }
    if (desk !== undefined && body.type === 'DeskChanged') desk.serviceIds = body.serviceIds;
    // Other services are no other sitting: the run of law 12 and the break go on.
    if (body.type === 'DeskClosed' && body.by === 'configuration')
      throw new Error(`${body.deskId} was closed by settings`);
    if (body.type === 'DeskClosed') this.desks = this.desks.filter((other) => other !== desk);
    if (desk !== undefined && body.type === 'DeskClosed' && body.by !== 'taken-over')
      this.left = [...this.#leftBut(desk), desk];
    if (desk !== undefined && body.type === 'DeskPaused') Object.assign(desk, { paused: true, last: null });
    if (desk !== undefined && body.type === 'LastVisitorSaid') {
      desk.last = body.then === null ? null : (this.visitorsAt(desk.deskId)[0]?.ticketId ?? null);
      // Said after the step, it stays when that is taken back: of whoever is there again.
      desk.lastBefore = body.then === null ? null : desk.stepOf;
    }
    if (desk !== undefined && body.type === 'DeskResumed') desk.paused = false;
  }
}
