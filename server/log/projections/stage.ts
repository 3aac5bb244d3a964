/** A batch of events on its way into the read tables: the rows it changes, seen against the memory and not yet in it. */
import type { EventOf, OfficeEvent } from '../../../contract/events.ts';
import type { ReadChanges, ReadRows } from './all-tables.ts';
import { projectAppointment, type AppointmentEvent, type AppointmentImage } from './appointments.ts';
import { projectConfig, type ConfigImage } from './configs.ts';
import { projectDay, type DayEvent, type DayImage } from './days.ts';
import { projectDeskSession, type DeskEvent, type DeskSessionImage } from './desk-sessions.ts';
import { projectHelpCall, type HelpCallImage, type HelpEvent } from './help-calls.ts';
import type { LegImage } from './legs.ts';
import { pauseOf, type PauseImage } from './pauses.ts';
import type { TurnImage } from './turns.ts';
import type { Memory } from './memory.ts';
import { projectRating, type RatingImage } from './ratings.ts';
import { known, type Context } from './read-table.ts';
import {
  projectTakenBack,
  projectTicket,
  type TicketChange,
  type TicketEvent,
  type TicketImage,
} from './tickets.ts';
import {
  projectWordAsked,
  projectWordConsidered,
  type WordAskedImage,
  type WordConsideredImage,
} from './words.ts';

export class Stage {
  readonly #memory: Memory;
  #day: DayImage | undefined;
  #timezone: string;
  readonly #tickets = new Map<string, TicketImage>();
  readonly #appointments = new Map<string, AppointmentImage>();
  readonly #sessionAt = new Map<string, DeskSessionImage>();
  // Rows by their keys, so that a row changed twice is written once.
  readonly #legs = new Map<string, LegImage>();
  readonly #turns = new Map<string, TurnImage>();
  /** Of visits that were none: by ticket, the event that issued it. */
  readonly #goneVisits = new Map<string, number>();
  readonly #goneLegs = new Map<string, Pick<LegImage, 'visit_seq' | 'leg'>>();
  readonly #goneTurns = new Map<string, Pick<TurnImage, 'visit_seq' | 'turn'>>();
  readonly #days = new Map<number, DayImage>();
  readonly #sessions = new Map<number, DeskSessionImage>();
  readonly #pauses = new Map<number, PauseImage>();
  readonly #configs: ConfigImage[] = [];
  readonly #ratings: RatingImage[] = [];
  readonly #wordsAsked: WordAskedImage[] = [];
  readonly #wordsConsidered: WordConsideredImage[] = [];
  readonly #helpCalls = new Map<string, HelpCallImage>();
  /** What this batch says of tickets. */
  readonly #told: OfficeEvent[] = [];

  constructor(memory: Memory) {
    this.#memory = memory;
    this.#day = memory.day;
    this.#timezone = memory.timezone;
  }

  /** @throws LogOrderError when the event is about something that no event before it began */
  add(event: OfficeEvent): void {
    const { body } = event;
    switch (body.type) {
      case 'OfficeConfigured':
        this.#configs.push(projectConfig(event, body));
        this.#timezone = body.config.timezone;
        return;
      case 'DayOpened':
      case 'DayHoursChanged':
      case 'DayClosed':
        return this.#addToDay(event, body);
      case 'DeskOpened':
      case 'DeskChanged':
      case 'DeskPaused':
      case 'DeskResumed':
      case 'LastVisitorSaid':
      case 'DeskClosed':
        return this.#addToDesk(event, body);
      case 'AppointmentBooked':
      case 'AppointmentMoved':
      case 'AppointmentKept':
      case 'VisitorCheckedIn':
      case 'AppointmentMissed':
      case 'LateVisitorCame':
      case 'AppointmentCancelled':
      case 'HomeVisitRecorded':
        return this.#addToAppointment(event, body);
      case 'HelpCalled':
      case 'HelpCallTaken':
      case 'HelpCallCancelled':
        return this.#addToHelpCall(event, body);
      case 'WordAsked':
        this.#wordsAsked.push(projectWordAsked(event, body));
        return;
      case 'WordConsidered':
        this.#wordsConsidered.push(projectWordConsidered(event, body));
        return;
      case 'VisitRated': {
        const { visit } = known(this.#ticket(body.ticketId), event, body.type);
        this.#ratings.push(projectRating(visit, event, body));
        return;
      }
      case 'StepTakenBack':
        return this.#takeBack(event, body);
      // No figure is made of them.
      case 'ColleagueInvited':
      case 'InvitationAnswered':
      case 'InvitationWithdrawn':
        return;
      default:
        return this.#addToTicket(event, body);
    }
  }

  changes(): ReadChanges {
    const goneVisits = Array.from(this.#goneVisits.values(), (seq) => ({ seq }));
    return {
      rows: this.#rows(),
      goneVisits,
      goneLegs: [...this.#goneLegs.values()],
      goneTurns: [...this.#goneTurns.values()],
    };
  }

  #rows(): ReadRows {
    return {
      visits: Array.from(this.#tickets.values(), ({ visit }) => visit),
      legs: [...this.#legs.values()],
      turns: [...this.#turns.values()],
      days: [...this.#days.values()],
      appointments: [...this.#appointments.values()],
      desk_sessions: [...this.#sessions.values()],
      pauses: [...this.#pauses.values()],
      configs: this.#configs,
      ratings: this.#ratings,
      help_calls: [...this.#helpCalls.values()],
      words_asked: this.#wordsAsked,
      words_considered: this.#wordsConsidered,
    };
  }

  /** The rows are in the database: the memory may know of them. */
  commit(): void {
    const memory = this.#memory;
    const dayBefore = memory.day;
    memory.day = this.#day;
    memory.timezone = this.#timezone;
    for (const [id, ticket] of this.#tickets) memory.tickets.set(id, ticket);
    for (const id of this.#goneVisits.keys()) memory.tickets.delete(id);
    for (const [id, appointment] of this.#appointments) memory.appointments.set(id, appointment);
    for (const [id, call] of this.#helpCalls) {
      if (call.ended_at === null) memory.helpCalls.set(id, call);
      else memory.helpCalls.delete(id);
    }
    for (const [deskId, session] of this.#sessionAt) {
      if (session.closed_at === null) memory.deskSessions.set(deskId, session);
      else memory.deskSessions.delete(deskId);
    }
    if (dayBefore?.first_seq !== memory.day?.first_seq) forgetFormerDays(memory);
  }

  get #context(): Context {
    return { timezone: this.#timezone, date: this.#day?.date ?? null };
  }

  #addToDay(event: OfficeEvent, body: DayEvent): void {
    const day = projectDay(this.#day, event, body);
    this.#day = day;
    this.#days.set(day.first_seq, day);
  }

  #addToDesk(event: OfficeEvent, body: DeskEvent): void {
    const before = this.#sessionAt.get(body.deskId) ?? this.#memory.deskSessions.get(body.deskId);
    const open = before?.closed_at === null ? before : undefined;
    const session = projectDeskSession(open, event, body, this.#context);
    this.#sessionAt.set(body.deskId, session);
    this.#sessions.set(session.seq, session);
    const pause = pauseOf(open, session, event);
    if (pause !== null) this.#pauses.set(pause.seq, pause);
  }

  #addToAppointment(event: OfficeEvent, body: AppointmentEvent): void {
    const id = body.appointmentId;
    const before = this.#appointments.get(id) ?? this.#memory.appointments.get(id);
    this.#appointments.set(id, projectAppointment(before, event, body, this.#context));
  }

  #addToHelpCall(event: OfficeEvent, body: HelpEvent): void {
    const id = body.helpCallId;
    const before = this.#helpCalls.get(id) ?? this.#memory.helpCalls.get(id);
    this.#helpCalls.set(id, projectHelpCall(before, event, body, this.#context));
  }

  #ticket(id: string): TicketImage | undefined {
    return this.#tickets.get(id) ?? this.#memory.tickets.get(id);
  }

  #addToTicket(event: OfficeEvent, body: TicketEvent): void {
    const id = body.ticketId;
    const before = this.#ticket(id);
    this.#setTicket(projectTicket(before, event, body, this.#context));
    this.#told.push(event);
  }

  #setTicket({ ticket, legs, turns }: TicketChange): void {
    this.#tickets.set(ticket.visit.ticket_id, ticket);
    for (const leg of legs) {
      this.#legs.set(keyOf(leg.visit_seq, leg.leg), leg);
      this.#goneLegs.delete(keyOf(leg.visit_seq, leg.leg));
    }
    for (const turn of turns) {
      this.#turns.set(keyOf(turn.visit_seq, turn.turn), turn);
      this.#goneTurns.delete(keyOf(turn.visit_seq, turn.turn));
    }
  }

  #takeBack(event: OfficeEvent, body: EventOf<'StepTakenBack'>): void {
    this.#told.push(event);
    if (body.step === 'at-once') return this.#forget(body.ticketId, event);
    this.#tellAgain(body.ticketId, event);
    if (body.call !== null) this.#tellAgain(body.call.ticketId, event);
  }

  /** There was no such visit. */
  #forget(ticketId: string, event: OfficeEvent): void {
    const { visit, leg, turn } = known(this.#ticket(ticketId), event, event.body.type);
    this.#tickets.delete(ticketId);
    this.#goneVisits.set(ticketId, visit.seq);
    this.#loseRows([leg], [turn]);
  }

  #loseRows(
    legs: readonly Pick<LegImage, 'visit_seq' | 'leg'>[],
    turns: readonly Pick<TurnImage, 'visit_seq' | 'turn'>[],
  ): void {
    for (const leg of legs) {
      this.#legs.delete(keyOf(leg.visit_seq, leg.leg));
      this.#goneLegs.set(keyOf(leg.visit_seq, leg.leg), leg);
    }
    for (const turn of turns) {
      this.#turns.delete(keyOf(turn.visit_seq, turn.turn));
      this.#goneTurns.set(keyOf(turn.visit_seq, turn.turn), turn);
    }
  }

  /** The ticket's history without what was taken back: what the log says, and what this batch has said so far. */
  #tellAgain(ticketId: string, event: OfficeEvent): void {
    const before = known(this.#ticket(ticketId), event, event.body.type);
    const history = new Map<number, OfficeEvent>();
    for (const one of [...this.#memory.histories, ...this.#told]) {
      if (one.seq <= event.seq && isAbout(one, ticketId)) history.set(one.seq, one);
    }
    const inOrder = [...history.values()].sort((a, b) => a.seq - b.seq);
    const { goneLegs, goneTurns, ...change } = projectTakenBack(before, inOrder, this.#context);
    this.#setTicket(change);
    this.#loseRows(goneLegs, goneTurns);
  }
}

const keyOf = (visitSeq: number, number: number) => `${visitSeq} ${number}`;

function isAbout({ body }: OfficeEvent, ticketId: string): boolean {
  if (body.type === 'StepTakenBack' && body.call?.ticketId === ticketId) return true;
  return 'ticketId' in body && body.ticketId === ticketId;
}

/** Yesterday's tickets and appointments are seldom heard of again, and can be loaded. */
function forgetFormerDays(memory: Memory): void {
  const firstSeq = memory.day?.first_seq ?? 0;
  for (const [id, { visit }] of memory.tickets) if (visit.seq < firstSeq) memory.tickets.delete(id);
  for (const [id, row] of memory.appointments) if (row.seq < firstSeq) memory.appointments.delete(id);
}
