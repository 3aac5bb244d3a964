/**
 * The HTTP API, once: method, path, who may, what goes in and what comes out. The server's handlers, the screens'
 * client, the simulator and /api/openapi.json are all made from this table. An endpoint without `access` does not
 * compile, and neither does a server that lacks a handler for one.
 */
import { z } from 'zod';
import { finishOutcome, transferTarget } from './events.ts';
import { clockReading } from './live.ts';
import { officeConfig } from './office.ts';
import { device, deviceKind, login, newPerson, person, type Access } from './people.ts';
import { printJobState, printerState, virtualCondition, virtualPaper } from './printing.ts';
import {
  accessCode,
  channel,
  commandId,
  epochMs,
  id,
  localDate,
  shortText,
  ticketNumber,
  waitRange,
} from './primitives.ts';
import { dayReport, visitRow } from './reports.ts';
import { callReason } from './events.ts';
import { ticketView } from './views.ts';

/** What a visitor holds after taking a ticket. */
const issuedTicket = z.object({
  ticketId: id,
  code: accessCode,
  number: ticketNumber,
  serviceName: z.string(),
  issuedAt: epochMs,
  appointmentAt: epochMs.nullable(),
  ahead: z.number().int().nonnegative().nullable(),
  wait: waitRange.nullable(),
  /** The page to follow the queue on a phone. */
  followUrl: z.string(),
  /** The job of printing it; null when no printer is set for this kiosk. */
  printJobId: id.nullable(),
});
export type IssuedTicket = z.infer<typeof issuedTicket>;

const calledTicket = z.object({
  ticketId: id,
  number: ticketNumber,
  deskNumber: z.number().int(),
  reason: callReason,
  calledAt: epochMs,
});
export type CalledTicket = z.infer<typeof calledTicket>;

/** Check-in: in time there is a ticket; late or missed there are offers, never a dead end (8.6.5). */
const checkInAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('admitted'), ticket: issuedTicket }),
  z.object({
    kind: z.literal('late'),
    appointmentId: id,
    appointmentAt: epochMs,
    serviceId: id,
    serviceName: z.string(),
    offers: z.array(z.enum(['general-queue', 'new-appointment', 'remote-services'])),
  }),
]);
export type CheckInAnswer = z.infer<typeof checkInAnswer>;

const bookedAppointment = z.object({
  appointmentId: id,
  code: accessCode,
  appointmentAt: epochMs,
  serviceId: id,
  serviceName: z.string(),
});
export type BookedAppointment = z.infer<typeof bookedAppointment>;

const signedIn = z.object({
  person: person.omit({ login: true }),
  /** For programs that keep no cookies; a browser gets an HttpOnly cookie as well. */
  token: z.string(),
});

/** Every command carries the id its sender chose for it. */
const command = { commandId };
const done = z.object({ done: z.literal(true) });
const deskPath = z.object({ deskId: id });

export interface Endpoint {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Under /api; parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly access: readonly [Access, ...Access[]];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
}

const STAFF = ['operator', 'reception', 'manager', 'administrator'] as const;

export const endpoints = {
  // setting up, signing in, devices
  getSetup: {
    method: 'get',
    path: '/setup',
    summary: 'Whether the office has been set up, and the configuration a new one starts with',
    access: ['public'],
    answer: z.object({
      needed: z.boolean(),
      /** The name on the door, once there is one. */
      officeName: z.string().nullable(),
      proposal: officeConfig.nullable(),
    }),
  },
  setUp: {
    method: 'post',
    path: '/setup',
    summary:
      'Set up a new office with the one-time link of the console; pairs this computer as kiosk and display',
    access: ['public'],
    body: z.object({
      token: z.string().max(200),
      config: officeConfig,
      administrator: newPerson,
      people: z.array(newPerson).max(50),
      pairThisComputer: z.boolean(),
    }),
    answer: z.object({
      person: person.omit({ login: true }),
      token: z.string(),
      kiosk: z.object({ device, token: z.string() }).nullable(),
      display: z.object({ device, token: z.string() }).nullable(),
    }),
  },
  signIn: {
    method: 'post',
    path: '/session',
    summary: 'Sign in with login and password',
    access: ['public'],
    body: z.object({ login, password: z.string().min(1).max(200) }),
    answer: signedIn,
  },
  getSession: {
    method: 'get',
    path: '/session',
    summary: 'Who is signed in on this screen',
    access: STAFF,
    answer: z.object({ person: person.omit({ login: true }) }),
  },
  signOut: { method: 'delete', path: '/session', summary: 'Sign out', access: STAFF, answer: done },
  followLink: {
    method: 'post',
    path: '/links/follow',
    summary: 'Exchange a sign-in link printed by the demo for the session or the pairing it stands for',
    access: ['public'],
    body: z.object({ token: z.string().max(200) }),
    answer: z.object({ page: z.string(), token: z.string() }),
  },
  makeLink: {
    method: 'post',
    path: '/links',
    summary: 'Demo only: a link that signs a person in, or pairs a screen, by itself',
    access: ['administrator'],
    body: z.object({
      page: z.enum(['desk', 'manager', 'kiosk', 'display', 'printers']),
      personId: id.nullable(),
    }),
    answer: z.object({ token: z.string() }),
  },
  listPeople: {
    method: 'get',
    path: '/people',
    summary: 'The staff',
    access: ['administrator'],
    answer: z.object({ people: z.array(person) }),
  },
  addPerson: {
    method: 'post',
    path: '/people',
    summary: 'Add a member of staff',
    access: ['administrator'],
    body: newPerson,
    answer: person,
  },
  startPairing: {
    method: 'post',
    path: '/pairing',
    summary: 'A new screen asks to be paired and shows the code it gets',
    access: ['public'],
    body: z.object({ kind: deviceKind }),
    answer: z.object({
      pairingId: id,
      secret: z.string(),
      code: z.string().regex(/^\d{6}$/),
      expiresAt: epochMs,
    }),
  },
  finishPairing: {
    method: 'post',
    path: '/pairing/{pairingId}/finish',
    summary: 'The screen asks whether it has been accepted',
    access: ['public'],
    params: z.object({ pairingId: id }),
    body: z.object({ secret: z.string().max(200) }),
    answer: z.discriminatedUnion('state', [
      z.object({ state: z.literal('pending') }),
      z.object({ state: z.literal('paired'), device, token: z.string() }),
    ]),
  },
  acceptDevice: {
    method: 'post',
    path: '/devices',
    summary: 'Accept the screen that shows this code',
    access: ['administrator'],
    body: z.object({ code: z.string().regex(/^\d{6}$/), name: shortText(60), printerId: id.nullable() }),
    answer: device,
  },
  listDevices: {
    method: 'get',
    path: '/devices',
    summary: 'Paired screens',
    access: ['administrator', 'manager'],
    answer: z.object({ devices: z.array(device) }),
  },
  removeDevice: {
    method: 'delete',
    path: '/devices/{deviceId}',
    summary: 'Take back the right of a screen',
    access: ['administrator'],
    params: z.object({ deviceId: id }),
    answer: done,
  },
  getConfig: {
    method: 'get',
    path: '/config',
    summary: 'The configuration of the office',
    access: ['manager', 'administrator'],
    answer: officeConfig,
  },
  putConfig: {
    method: 'put',
    path: '/config',
    summary: 'Change the configuration of the office; the change is an event of the log',
    access: ['administrator'],
    body: z.object({ ...command, config: officeConfig }),
    answer: done,
  },

  // the visitor
  issueTicket: {
    method: 'post',
    path: '/tickets',
    summary: 'Take a ticket for a service',
    access: ['kiosk', 'reception', 'administrator'],
    body: z.object({
      ...command,
      serviceId: id,
      outOfTurn: z.boolean(),
      /** A late or missed appointment after which the visitor chose the general queue. */
      afterAppointmentId: id.optional(),
    }),
    answer: issuedTicket,
  },
  getPrintJob: {
    method: 'get',
    path: '/print-jobs/{printJobId}',
    summary: 'What is known of a ticket’s paper',
    access: ['kiosk', ...STAFF],
    params: z.object({ printJobId: id }),
    answer: z.object({ state: printJobState, printer: printerState.pick({ condition: true }) }),
  },
  reprintTicket: {
    method: 'post',
    path: '/tickets/{ticketId}/reprint',
    summary: 'Print a ticket again, marked as a repeat',
    access: ['reception', 'operator', 'administrator'],
    params: z.object({ ticketId: id }),
    body: z.object({ ...command, printerId: id }),
    answer: z.object({ printJobId: id }),
  },
  getTicket: {
    method: 'get',
    path: '/t/{code}',
    summary: 'A visitor’s own ticket',
    access: ['public'],
    params: z.object({ code: accessCode }),
    answer: ticketView,
  },
  leaveQueue: {
    method: 'post',
    path: '/t/{code}/leave',
    summary: 'The visitor leaves the queue',
    access: ['public'],
    params: z.object({ code: accessCode }),
    body: z.object({ ...command }),
    answer: done,
  },

  // appointments
  bookAppointment: {
    method: 'post',
    path: '/appointments',
    summary: 'Book an appointment for a visitor',
    access: ['reception', 'operator', 'administrator'],
    body: z.object({
      ...command,
      serviceId: id,
      appointmentAt: epochMs,
      channel: channel.exclude(['kiosk']),
      name: shortText(80),
      phone: z.string().regex(/^\+?\d{10,15}$/),
    }),
    answer: bookedAppointment,
  },
  checkIn: {
    method: 'post',
    path: '/appointments/check-in',
    summary: 'An appointment holder has arrived',
    access: ['kiosk', 'reception', 'operator', 'administrator'],
    body: z.object({ ...command, code: accessCode, outOfTurn: z.boolean().default(false) }),
    answer: checkInAnswer,
  },
  cancelAppointment: {
    method: 'post',
    path: '/appointments/{appointmentId}/cancel',
    summary: 'Cancel an appointment; its place is free again',
    access: ['reception', 'operator', 'administrator'],
    params: z.object({ appointmentId: id }),
    body: z.object({ ...command }),
    answer: done,
  },

  // the desk
  openDesk: {
    method: 'post',
    path: '/desks/{deskId}/open',
    summary: 'Sit down at a desk; with takeOver also at one that somebody forgot to close',
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({ ...command, takeOver: z.boolean().default(false) }),
    answer: done,
  },
  pauseDesk: deskCommand('pause', 'Stop calling for a while'),
  resumeDesk: deskCommand('resume', 'Go on after a pause'),
  closeDesk: deskCommand('close', 'Leave the desk'),
  callNext: {
    ...deskCommand('next', 'Call the next visitor by the laws of the queue'),
    answer: calledTicket,
  },
  callTicket: {
    method: 'post',
    path: '/desks/{deskId}/call',
    summary: 'Call a particular ticket by hand; the reason is logged',
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({ ...command, ticketId: id, why: shortText(200) }),
    answer: calledTicket,
  },
  recall: {
    ...deskCommand('recall', 'Call the same visitor again'),
    answer: calledTicket.extend({ times: z.number().int().positive() }),
  },
  startService: deskCommand('start', 'The visitor has come: service begins'),
  finishService: {
    method: 'post',
    path: '/desks/{deskId}/finish',
    summary: 'Service is over',
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({ ...command, outcome: finishOutcome.default('solved') }),
    answer: done,
  },
  didNotCome: deskCommand('did-not-come', 'The called visitor did not come'),
  holdTicket: deskCommand('hold', 'The visitor steps aside to fill a form or fetch a document'),
  transferTicket: {
    method: 'post',
    path: '/desks/{deskId}/transfer',
    summary: 'Send the visitor on to a service, a desk or a specialist; the place is kept',
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({ ...command, to: transferTarget }),
    answer: done,
  },
  returnTicket: {
    method: 'post',
    path: '/tickets/{ticketId}/return',
    summary: 'A visitor on hold, or one who missed the call, is back and keeps the place',
    access: ['operator', 'reception', 'administrator'],
    params: z.object({ ticketId: id }),
    body: z.object({ ...command }),
    answer: done,
  },
  closeDay: {
    method: 'post',
    path: '/day/close',
    summary: 'Close the day; whoever is left is recorded as not served',
    access: ['manager', 'administrator'],
    body: z.object({ ...command }),
    answer: done,
  },

  // reports
  getDayReport: {
    method: 'get',
    path: '/reports/day',
    summary: 'Waits and services of a day against the norms',
    access: ['manager', 'administrator'],
    query: z.object({ date: localDate.optional() }),
    answer: dayReport,
  },
  getVisits: {
    method: 'get',
    path: '/reports/visits',
    summary: 'The visits of a day, one by one',
    access: ['manager', 'administrator'],
    query: z.object({ date: localDate.optional() }),
    answer: z.object({ date: localDate, visits: z.array(visitRow) }),
  },

  // the virtual printer
  getPaper: {
    method: 'get',
    path: '/printers/papers/{paperId}',
    summary: 'The picture of a paper that a virtual printer put out',
    access: STAFF,
    params: z.object({ paperId: id }),
    answer: virtualPaper,
  },
  setVirtualPrinter: {
    method: 'post',
    path: '/printers/{printerId}/condition',
    summary: 'Take the paper out of a virtual printer, switch it off, put it right',
    access: STAFF,
    params: z.object({ printerId: id }),
    body: z.object({ condition: virtualCondition }),
    answer: done,
  },

  // the service itself
  getHealth: {
    method: 'get',
    path: '/health',
    summary: 'Liveness and readiness',
    access: ['public'],
    answer: z.object({
      status: z.enum(['ready', 'setup-needed', 'storage-failing']),
      clock: clockReading,
      officeId: id.nullable(),
      seq: z.number().int().nonnegative(),
    }),
  },
  setDemoClock: {
    method: 'post',
    path: '/demo/clock',
    summary: 'Demo only: move the clock forward',
    access: ['administrator'],
    body: z.object({ to: epochMs }),
    answer: clockReading,
  },
} as const satisfies Record<string, Endpoint>;

/** The plain commands of a desk differ only in their name. */
function deskCommand<N extends string>(name: N, summary: string) {
  return {
    method: 'post',
    path: `/desks/{deskId}/${name}`,
    summary,
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({ ...command }),
    answer: done,
  } as const satisfies Endpoint;
}

type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

type Parsed<E, K extends string> = E extends Record<K, infer S extends z.ZodType> ? z.output<S> : unknown;
type Given<E, K extends string> = E extends Record<K, infer S extends z.ZodType> ? z.input<S> : unknown;

/** What a handler is given: path parameters, query and body in one object, parsed. */
export type RequestOf<N extends EndpointName> = Parsed<Endpoints[N], 'params'> &
  Parsed<Endpoints[N], 'query'> &
  Parsed<Endpoints[N], 'body'>;

/** What a caller gives, before defaults are filled in. */
export type CallOf<N extends EndpointName> = Given<Endpoints[N], 'params'> &
  Given<Endpoints[N], 'query'> &
  Given<Endpoints[N], 'body'>;

export type AnswerOf<N extends EndpointName> = z.output<Endpoints[N]['answer']>;
