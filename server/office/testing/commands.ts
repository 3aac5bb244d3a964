/** Commands in few words. Desk n is `desk-n`; unless said otherwise its own person sends the command. */
import type { SaidOutcome } from '../../../contract/api.ts';
import type {
  AfterLast,
  BegunFrom,
  HoldWhy,
  HomeVisitOutcome,
  PauseWhy,
  TransferTarget,
} from '../../../contract/events.ts';
import type { OfficeConfig } from '../../../contract/office.ts';
import type { Actor } from '../../../contract/people.ts';
import type { Command, CommandBody, CommandOf } from '../commands.ts';

type Options<C> = Partial<Omit<C, 'type'>>;

export const OPERATORS = ['anna', 'boris', 'vera', 'gleb', 'darya', 'elena'] as const;

const KIOSK: Actor = { kind: 'device', id: 'kiosk-1' };
const BOSS: Actor = { kind: 'person', id: 'boss' };
export const person = (id: string): Actor => ({ kind: 'person', id });

export const deskId = (desk: number) => `desk-${desk}`;
const operatorOf = (desk: number): string => OPERATORS[(desk - 1) % OPERATORS.length] ?? 'anna';
const sentFrom = (desk: number, by: string = operatorOf(desk)) => ({
  deskId: deskId(desk),
  actor: person(by),
});

/** An access code that belongs to the id: `t1` → `00000000000000t1`. */
export const codeOf = (id: string) => id.toLowerCase().replaceAll('-', '').padStart(16, '0');

const newTicket = (ticketId: string) => ({
  ticketId,
  code: codeOf(ticketId),
  channel: 'kiosk' as const,
  told: null,
  printerId: null,
  language: 'ru',
  actor: KIOSK,
});

export const tick = (): Command => ({ type: 'AdvanceClock', actor: { kind: 'system', id: 'office' } });
export const configure = (
  config: OfficeConfig,
  options: Options<CommandOf<'ConfigureOffice'>> = {},
): Command => ({
  type: 'ConfigureOffice',
  config,
  before: null,
  skills: {},
  decisions: [],
  actor: BOSS,
  ...options,
});
export const changeSkills = (personId: string, skills: string[] | null): Command => ({
  type: 'ChangeSkills',
  personId,
  skills,
  actor: BOSS,
});
export const closeDay = (): Command => ({ type: 'CloseDay', actor: BOSS });

/** A ticket at the kiosk. */
export const take = (ticketId: string, options: Options<CommandOf<'IssueTicket'>> = {}): Command => ({
  type: 'IssueTicket',
  ...newTicket(ticketId),
  serviceId: 'consultation',
  outOfTurn: false,
  afterAppointmentId: null,
  ...options,
});
export const takeOutOfTurn = (ticketId: string, options: Options<CommandOf<'IssueTicket'>> = {}): Command =>
  take(ticketId, { outOfTurn: true, ...options });
export const leaveQueue = (ticketId: string): Command => ({ type: 'LeaveQueue', ticketId, actor: KIOSK });
export const comeBack = (ticketId: string): Command => ({ type: 'ReturnTicket', ticketId, actor: KIOSK });

/** Digits that belong to the id: `a1` → `01000001`. */
export const shortCodeOf = (id: string) => `01${id.replace(/\D/g, '').padStart(6, '0')}`;

const newAppointment = (appointmentId: string) => ({
  appointmentId,
  code: codeOf(appointmentId),
  shortCode: shortCodeOf(appointmentId),
});

export const book = (
  appointmentId: string,
  appointmentAt: number,
  serviceId = 'consultation',
  options: Options<CommandOf<'BookAppointment'>> = {},
): Command => ({
  type: 'BookAppointment',
  ...newAppointment(appointmentId),
  kind: 'office',
  serviceId,
  appointmentAt,
  channel: 'website',
  fromReserve: false,
  language: 'ru',
  ofPhone: [],
  actor: { kind: 'visitor', id: 'website' },
  ...options,
});
/** @param nextId what a booking is called that follows a missed one */
export const move = (
  appointmentId: string,
  appointmentAt: number,
  nextId = `${appointmentId}0`,
  options: Options<CommandOf<'MoveAppointment'>> = {},
): Command => ({
  type: 'MoveAppointment',
  appointmentId,
  appointmentAt,
  seenAt: null,
  channel: 'website',
  fromReserve: false,
  ofPhone: [],
  next: newAppointment(nextId),
  actor: { kind: 'visitor', id: 'website' },
  ...options,
});
export const checkIn = (
  appointmentId: string,
  ticketId: string,
  options: Options<CommandOf<'CheckIn'>> = {},
): Command => ({
  type: 'CheckIn',
  ...newTicket(ticketId),
  key: codeOf(appointmentId),
  ofPhone: [],
  outOfTurn: false,
  ...options,
});
export const cancel = (appointmentId: string, seenAt: number | null = null): Command => ({
  type: 'CancelAppointment',
  appointmentId,
  by: 'staff',
  seenAt,
  actor: BOSS,
});

export const recordHomeVisit = (appointmentId: string, outcome: HomeVisitOutcome = 'made'): Command => ({
  type: 'RecordHomeVisit',
  appointmentId,
  outcome,
  actor: BOSS,
});

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

export const rate = (ticketId: string, score = 5): Command => ({
  type: 'RateVisit',
  ticketId,
  score,
  from: 'kiosk',
  actor: KIOSK,
});
export const recordWord = (ticketId: string, said = true): Command => ({
  type: 'RecordWord',
  ticketId,
  said,
  actor: person('anna'),
});
export const callForHelp = (helpCallId: string, deviceId = 'kiosk-1'): Command => ({
  type: 'CallForHelp',
  helpCallId,
  deviceId,
  place: 'Киоск у входа',
  outside: false,
  actor: KIOSK,
});
/** The button at the entrance. */
export const ring = (helpCallId: string): Command => ({
  type: 'CallForHelp',
  helpCallId,
  deviceId: 'button-1',
  place: 'Вход с улицы',
  outside: true,
  actor: { kind: 'device', id: 'button-1' },
});
export const cancelHelp = (helpCallId: string, deviceId = 'kiosk-1'): Command => ({
  type: 'CancelHelpCall',
  helpCallId,
  deviceId,
  actor: KIOSK,
});
export const takeHelp = (helpCallId: string, personId = 'anna'): Command => ({
  type: 'TakeHelpCall',
  helpCallId,
  personId,
  actor: person(personId),
});
