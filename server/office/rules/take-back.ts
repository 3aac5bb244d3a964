/** Taking back a slip of the finger. */
import type { EventBody } from '../../../contract/events.ts';
import type { CommandOf } from '../commands.ts';
import { accept, atDesk, DONE, refuse, type Ruling } from '../decision.ts';
import { leftSeatOf } from '../seat-of.ts';
import type { LastStep, OfficeState, Seat } from '../state.ts';
import { lastOf, stepToTakeBack } from '../take-back.ts';
import { opened, ownSeat, type Seated } from './desks.ts';

/**
 * The last step of the desk, for ten seconds, as long as nobody has gone on from it. A desk that its person has left meanwhile, as after
 * a last visitor, is opened again for it.
 */
export function takeBackStep(command: CommandOf<'TakeBackStep'>, state: OfficeState, now: number): Ruling {
  const own = ownOrLeft(command, state);
  if (!own.ok) return own;
  const { seat } = own;
  const [last, step] = [lastOf(seat), stepToTakeBack(seat, state, now)];
  if (step === 'too-late' || last?.seq !== command.stepSeq) return refuse('nothing-to-take-back');
  if (step === 'overtaken') return refuse('step-overtaken', { number: overtaken(last, state) });
  const isLeft = !state.seats.has(seat.deskId);
  const there = isLeft ? [opened(seat)] : step.step === 'return' ? [] : backToWork(seat, now);
  const events = [...there, taken(step, seat)];
  // Of a visit that was none there is no ticket any more.
  return accept(events, step.step === 'at-once' ? DONE : { kind: 'ticket', ticketId: step.before.ticketId });
}

function ownOrLeft(command: CommandOf<'TakeBackStep'>, state: OfficeState): Seated {
  const seat = leftSeatOf(command.actor.id, state);
  return seat?.deskId === command.deskId ? { ok: true, seat } : ownSeat(command, state);
}

/** Of the visitor, or of the one called after it, whoever is not any more as the step left them. */
function overtaken({ after, call }: LastStep, { tickets }: OfficeState): string {
  const isNext = call !== null && tickets.get(call.after.ticketId) !== call.after;
  return isNext ? call.after.number : after.number;
}

/** A pause that came after the step is over with it. */
function backToWork({ deskId, operatorId, pausedAt }: Seat, now: number): EventBody[] {
  if (pausedAt === null) return [];
  return [{ type: 'DeskResumed', deskId, operatorId, pausedMs: Math.max(0, now - pausedAt) }];
}

function taken({ seq: stepSeq, step, before, call }: LastStep, seat: Seat): EventBody {
  const called = call && { seq: call.seq, ticketId: call.before.ticketId, number: call.before.number };
  return { type: 'StepTakenBack', ...atDesk(before, seat), step, stepSeq, call: called };
}
