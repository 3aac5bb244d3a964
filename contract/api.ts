/**
 * The HTTP API, once: method, path, who may, what goes in and what comes out. The server's handlers, the screens'
 * client, the simulator and /api/openapi.json are all made from this table. An endpoint without `access` does not
 * compile, and neither does a server that lacks a handler for one.
 */
import type { z } from 'zod';
import { accessEndpoints } from './endpoints/access.ts';
import { appointmentEndpoints } from './endpoints/appointments.ts';
import { bookingEndpoints } from './endpoints/booking.ts';
import { configEndpoints } from './endpoints/config.ts';
import { deskEndpoints } from './endpoints/desks.ts';
import { deviceEndpoints } from './endpoints/devices.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import { helpButtonEndpoints } from './endpoints/help-buttons.ts';
import { invitationEndpoints } from './endpoints/invitations.ts';
import { kioskEndpoints } from './endpoints/kiosk.ts';
import { mediaEndpoints } from './endpoints/media.ts';
import { messageEndpoints } from './endpoints/messages.ts';
import { officeEndpoints } from './endpoints/office.ts';
import { printingEndpoints } from './endpoints/printing.ts';
import { reportEndpoints } from './endpoints/reports.ts';
import { shellEndpoints } from './endpoints/shells.ts';
import { ticketEndpoints } from './endpoints/tickets.ts';
import { upkeepEndpoints } from './endpoints/upkeep.ts';
import { voiceEndpoints } from './endpoints/voice.ts';
import { wordEndpoints } from './endpoints/words.ts';

export type { CheckInAnswer, FoundAppointment, OwnAppointment } from './endpoints/appointments.ts';
export type { ConfigChange, HitAppointment, HitDecision, StrandedTicket } from './endpoints/config.ts';
export { MOST_NOTE, type CalledTicket, type SaidOutcome } from './endpoints/desks.ts';
export type { Endpoint } from './endpoints/endpoint.ts';
export type { IssuedTicket } from './endpoints/tickets.ts';

export const endpoints = {
  ...accessEndpoints,
  ...deviceEndpoints,
  ...shellEndpoints,
  ...officeEndpoints,
  ...configEndpoints,
  ...ticketEndpoints,
  ...appointmentEndpoints,
  ...bookingEndpoints,
  ...deskEndpoints,
  ...kioskEndpoints,
  ...helpButtonEndpoints,
  ...invitationEndpoints,
  ...printingEndpoints,
  ...messageEndpoints,
  ...reportEndpoints,
  ...voiceEndpoints,
  ...mediaEndpoints,
  ...wordEndpoints,
  ...upkeepEndpoints,
} as const satisfies Record<string, Endpoint>;

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
