/**
 * `decide(command, state, now)`: what happens, or why not. Pure: time, ids and codes come in. What time alone brings
 * about (a new day, a missed appointment) happens before the command itself, so that no rule ever sees a stale day.
 */
import type { EventBody } from '../../contract/events.ts';
import type { Actor } from '../../contract/people.ts';
import type { OfficeEvent } from '../../contract/events.ts';
import { EVENT_VERSIONS } from '../../contract/events.ts';
import { advance } from './advance.ts';
import type { Command } from './commands.ts';
import { DONE, accept, type Outcome, type Ruling } from './decision.ts';
import { evolve } from './evolve.ts';
import {
  bookAppointment,
  cancelAppointment,
  moveAppointment,
  recordHomeVisit,
} from './rules/appointments.ts';
import { checkIn } from './rules/arrival.ts';
import { serveAtOnce } from './rules/at-once.ts';
import { callNext, callTicket, markDidNotCome, recall } from './rules/calls.ts';
import { configureOffice } from './rules/configuration.ts';
import { closeDay } from './rules/day.ts';
import { closeDesk, openDesk, pauseDesk, resumeDesk, sayLastVisitor } from './rules/desks.ts';
import { callForHelp, cancelHelpCall, takeHelpCall } from './rules/help.ts';
import { answerInvitation, inviteColleague, withdrawInvitation } from './rules/invitations.ts';
import { rateVisit } from './rules/ratings.ts';
import {
  beginAnotherService,
  finishAndCallNext,
  finishService,
  holdTicket,
  resumeHeld,
  startService,
  transferTicket,
} from './rules/services.ts';
import { takeBackStep } from './rules/take-back.ts';
import { changeSkills } from './rules/serving.ts';
import { issueTicket, leaveQueue, returnTicket } from './rules/tickets.ts';
import { considerWord, recordWord } from './rules/words.ts';
import { SYSTEM, type OfficeState } from './state.ts';

export interface Decision {
  /** Ready for the log: numbered from the state's sequence on, none before the event ahead of it. */
  readonly events: readonly OfficeEvent[];
  /** The state after these events. */
  readonly state: OfficeState;
  readonly outcome: Outcome;
}

/**
 * Decides one command.
 * @param now the server's time, epoch milliseconds; a clock set back is held at the last event's time
 * @returns the events (also when the command is refused, time itself may have brought some), the state after them and
 * the answer or the refusal
 */
export function decide(command: Command, state: OfficeState, now: number): Decision {
  const at = Math.max(now, state.lastAt);
  const moved = record(state, advance(state, at), SYSTEM, at);
  const ruling = rule(command, moved.state, at, now);
  if (!ruling.ok) return { ...moved, outcome: ruling };
  const done = record(moved.state, ruling.events, command.actor, at);
  return {
    events: [...moved.events, ...done.events],
    state: done.state,
    outcome: { ok: true, answer: ruling.answer },
  };
}

/** Gives the events their place in the log and lets the state follow. */
function record(
  state: OfficeState,
  bodies: readonly EventBody[],
  actor: Actor,
  at: number,
): { events: OfficeEvent[]; state: OfficeState } {
  const events: OfficeEvent[] = [];
  let next = state;
  for (const body of bodies) {
    const v = EVENT_VERSIONS[body.type] ?? 1;
    const event: OfficeEvent = { seq: next.seq + 1, at, v, officeId: state.officeId, actor, body };
    events.push(event);
    next = evolve(next, event);
  }
  return { events, state: next };
}

/** @param clock what the server's clock says: before `now` when it was set back */
function rule(command: Command, state: OfficeState, now: number, clock: number): Ruling {
  switch (command.type) {
    case 'AdvanceClock':
      return accept([], DONE);
    case 'ConfigureOffice':
      return configureOffice(command, state, now);
    case 'ChangeSkills':
      return changeSkills(command, state);
    case 'CloseDay':
      return closeDay(state, now);
    case 'IssueTicket':
      return issueTicket(command, state, now);
    case 'LeaveQueue':
      return leaveQueue(command, state, now);
    case 'ReturnTicket':
      return returnTicket(command, state, now);
    case 'RateVisit':
      return rateVisit(command, state);
    case 'RecordWord':
      return recordWord(command, state, now);
    case 'ConsiderWord':
      return considerWord(command);
    case 'CallForHelp':
      return callForHelp(command, state, now);
    case 'CancelHelpCall':
      return cancelHelpCall(command, state, now);
    case 'TakeHelpCall':
      return takeHelpCall(command, state, now);
    case 'InviteColleague':
      return inviteColleague(command, state);
    case 'AnswerInvitation':
      return answerInvitation(command, state, now);
    case 'WithdrawInvitation':
      return withdrawInvitation(command, state);
    case 'BookAppointment':
      return bookAppointment(command, state, now);
    case 'MoveAppointment':
      return moveAppointment(command, state, now);
    case 'CheckIn':
      return checkIn(command, state, now);
    case 'CancelAppointment':
      return cancelAppointment(command, state, now);
    case 'RecordHomeVisit':
      return recordHomeVisit(command, state, now);
    case 'OpenDesk':
      return openDesk(command, state);
    case 'PauseDesk':
      return pauseDesk(command, state);
    case 'ResumeDesk':
      return resumeDesk(command, state, now);
    case 'CloseDesk':
      return closeDesk(command, state);
    case 'SayLastVisitor':
      return sayLastVisitor(command, state);
    case 'CallNext':
      return callNext(command, state, now);
    case 'CallTicket':
      return callTicket(command, state, now);
    case 'ServeAtOnce':
      return serveAtOnce(command, state, now);
    case 'Recall':
      return recall(command, state, clock);
    case 'StartService':
      return startService(command, state, now);
    case 'FinishService':
      return finishService(command, state, now);
    case 'FinishAndCallNext':
      return finishAndCallNext(command, state, now);
    case 'BeginAnotherService':
      return beginAnotherService(command, state, now);
    case 'MarkDidNotCome':
      return markDidNotCome(command, state, clock);
    case 'HoldTicket':
      return holdTicket(command, state);
    case 'ResumeHeld':
      return resumeHeld(command, state, now);
    case 'TakeBackStep':
      return takeBackStep(command, state, now);
    case 'TransferTicket':
      return transferTicket(command, state, now);
  }
}
