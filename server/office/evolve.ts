/** `evolve(state, event)`: what the office knows after a fact. Pure; never refuses, for facts have happened. */
import type { OfficeEvent } from '../../contract/events.ts';
import { evolveAppointment, appointmentsOfNewDay } from './evolve/appointments.ts';
import { evolveHelpCalls } from './evolve/help.ts';
import { evolveInvitation } from './evolve/invitations.ts';
import { evolveSeat } from './evolve/seats.ts';
import { evolveTicket } from './evolve/tickets.ts';
import { freshDay } from './empty-state.ts';
import type { OfficeState } from './state.ts';

/** @returns the next state; the given one is left as it was */
export function evolve(before: OfficeState, event: OfficeEvent): OfficeState {
  const state: OfficeState = { ...before, seq: event.seq, lastAt: event.at };
  const { body } = event;
  switch (body.type) {
    case 'OfficeConfigured':
      // A desk that was left before may do other things now: it is opened anew.
      return { ...state, config: body.config, leftSeats: [] };
    case 'DayOpened': {
      const { date, opensAt, closesAt, endsAt } = body;
      const day = { date, beganAt: event.at, opensAt, closesAt, endsAt, closed: false };
      return appointmentsOfNewDay({ ...state, ...freshDay(), day }, event.at);
    }
    case 'DayHoursChanged': {
      const { date, opensAt, closesAt, endsAt } = body;
      const closed = event.at >= endsAt && (state.day?.closed ?? false);
      const beganAt = state.day?.beganAt ?? event.at;
      return { ...state, day: { date, beganAt, opensAt, closesAt, endsAt, closed } };
    }
    case 'DayClosed':
      return state.day === null ? state : { ...state, day: { ...state.day, closed: true } };
    case 'DeskOpened':
    case 'DeskChanged':
    case 'DeskPaused':
    case 'DeskResumed':
    case 'LastVisitorSaid':
    case 'DeskClosed':
      return evolveSeat(state, event.at, body);
    case 'AppointmentBooked':
    case 'AppointmentMoved':
    case 'AppointmentKept':
    case 'VisitorCheckedIn':
    case 'AppointmentMissed':
    case 'AppointmentCancelled':
    case 'LateVisitorCame':
    case 'HomeVisitRecorded':
      return evolveAppointment(state, event.seq, body);
    case 'HelpCalled':
    case 'HelpCallTaken':
    case 'HelpCallCancelled':
      return { ...state, helpCalls: evolveHelpCalls(state.helpCalls, event.at, body) };
    case 'ColleagueInvited':
    case 'InvitationAnswered':
    case 'InvitationWithdrawn':
      return evolveInvitation(state, event.at, body);
    // Of a visit of any day, and nothing of today depends on it.
    case 'WordConsidered':
      return state;
    case 'TicketIssued':
    case 'TicketCalled':
    case 'TicketRecalled':
    case 'ServiceStarted':
    case 'TicketHeld':
    case 'ServiceResumed':
    case 'ServiceFinished':
    case 'TicketTransferred':
    case 'ServiceContinued':
    case 'StepTakenBack':
    case 'VisitorDidNotCome':
    case 'TicketReturned':
    case 'TicketRedirected':
    case 'VisitorLeft':
    case 'TicketNotServed':
    case 'VisitRated':
    case 'WordAsked':
      return evolveTicket(state, event, body);
  }
}
