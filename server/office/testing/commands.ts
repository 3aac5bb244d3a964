/** Commands in few words. */
import type { HomeVisitOutcome } from '../../../contract/events.ts';
import type { OfficeConfig } from '../../../contract/office.ts';
import type { Command, CommandOf } from '../commands.ts';
import { BOSS, codeOf, KIOSK, person, type Options } from './senders.ts';

export * from './desk-commands.ts';
export { codeOf, deskId, OPERATORS, person } from './senders.ts';

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
  accepted: [],
  origin: { kind: 'edited' },
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
/** @param by the reception, unless it is somebody at a desk */
export const comeBack = (ticketId: string, by = 'reception-1'): Command => ({
  type: 'ReturnTicket',
  ticketId,
  actor: person(by),
});

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
