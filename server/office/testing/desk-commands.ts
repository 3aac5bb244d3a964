/** What is pressed at a desk, in few words; unless said otherwise by its own person. */
import type { SaidOutcome } from '../../../contract/api.ts';
import type { AfterLast, BegunFrom, HoldWhy, PauseWhy, TransferTarget } from '../../../contract/events.ts';
import type { Command, CommandBody, CommandOf } from '../commands.ts';
import { codeOf, deskId, person, sentFrom, type Options } from './senders.ts';

export const sit = (desk: number, options: Options<CommandOf<'OpenDesk'>> = {}): Command => ({
  type: 'OpenDesk',
  ...sentFrom(desk),
  skills: null,
  serving: null,
  takeOver: false,
  ...options,
});

type DeskOnly = Exclude<Extract<CommandBody, { deskId: string }>['type'], 'OpenDesk' | WithMore>;
type WithMore =
  | 'CallTicket'
  | 'FinishService'
  | 'ServeAtOnce'
  | 'InviteColleague'
  | 'WithdrawInvitation'
  | 'TransferTicket'
  | 'PauseDesk'
  | 'SayLastVisitor'
  | 'HoldTicket'
  | 'ResumeHeld'
  | 'BeginAnotherService'
  | 'TakeBackStep';
const atDesk =
  (type: DeskOnly) =>
  (desk: number, by?: string): Command => ({ type, ...sentFrom(desk, by) });

export const resume = atDesk('ResumeDesk');
export const standUp = atDesk('CloseDesk');
export const next = atDesk('CallNext');
export const recall = atDesk('Recall');
export const start = atDesk('StartService');
export const didNotCome = atDesk('MarkDidNotCome');
export const finishAndNext = atDesk('FinishAndCallNext');

export const pause = (desk: number, by?: string, why: PauseWhy = 'lunch'): Command => ({
  type: 'PauseDesk',
  ...sentFrom(desk, by),
  why,
});
export const hold = (desk: number, by?: string, why: HoldWhy = 'fill-form'): Command => ({
  type: 'HoldTicket',
  ...sentFrom(desk, by),
  why,
});
export const lastVisitor = (desk: number, then: AfterLast | null = CLOSES, by?: string): Command => ({
  type: 'SayLastVisitor',
  ...sentFrom(desk, by),
  then,
});
export const CLOSES: AfterLast = { kind: 'close' };
export const LUNCH: AfterLast = { kind: 'pause', why: 'lunch' };
export const resumeHeld = (desk: number, ticketId: string, by?: string): Command => ({
  type: 'ResumeHeld',
  ...sentFrom(desk, by),
  ticketId,
});
export const anotherService = (
  desk: number,
  serviceId: string,
  by?: string,
  outcome: SaidOutcome = { kind: 'solved' },
): Command => ({
  type: 'BeginAnotherService',
  ...sentFrom(desk, by),
  serviceId,
  outcome,
});
/** @param stepSeq the event of the step */
export const takeBack = (desk: number, stepSeq: number, by?: string): Command => ({
  type: 'TakeBackStep',
  ...sentFrom(desk, by),
  stepSeq,
});

export const callByHand = (desk: number, ticketId: string, by?: string): Command => ({
  type: 'CallTicket',
  ...sentFrom(desk, by),
  ticketId,
  why: 'brought-documents',
});
export const PAPER: BegunFrom = { kind: 'paper-roll', paperNumber: '37' };
export const outside = (helpCallId: string): BegunFrom => ({ kind: 'help-call', helpCallId });
export const serveAtOnce = (
  desk: number,
  ticketId: string,
  from: BegunFrom,
  options: Options<CommandOf<'ServeAtOnce'>> = {},
): Command => ({
  type: 'ServeAtOnce',
  ...sentFrom(desk),
  ticketId,
  code: codeOf(ticketId),
  language: 'ru',
  serviceId: 'consultation',
  outOfTurn: from.kind === 'help-call',
  from,
  ...options,
});
export const finish = (desk: number, by?: string, outcome: SaidOutcome = { kind: 'solved' }): Command => ({
  type: 'FinishService',
  ...sentFrom(desk, by),
  outcome,
});
export const transfer = (desk: number, to: TransferTarget, by?: string): Command => ({
  type: 'TransferTicket',
  ...sentFrom(desk, by),
  to,
});

/** @param invitedId whoever is free to come, unless somebody is named */
export const invite = (
  desk: number,
  invitationId: string,
  invitedId: string | null = null,
  by?: string,
): Command => ({ type: 'InviteColleague', ...sentFrom(desk, by), invitationId, invitedId });
export const withdraw = (desk: number, invitationId: string, by?: string): Command => ({
  type: 'WithdrawInvitation',
  ...sentFrom(desk, by),
  invitationId,
});
export const come = (personId: string, invitationId: string): Command => answer(personId, invitationId, true);
export const decline = (personId: string, invitationId: string): Command =>
  answer(personId, invitationId, false);
const answer = (personId: string, invitationId: string, comes: boolean): Command => ({
  type: 'AnswerInvitation',
  invitationId,
  comes,
  actor: person(personId),
});

export const toService = (serviceId: string): TransferTarget => ({ kind: 'service', serviceId });
export const toDesk = (desk: number): TransferTarget => ({ kind: 'desk', deskId: deskId(desk) });
export const toPerson = (personId: string): TransferTarget => ({ kind: 'person', personId });
