/** The live connection: what travels over socket.io. Commands go over HTTP (`api.ts`); here the server pushes views. */
import { z } from 'zod';
import type { PortAnswer, PortNews, PortOrder } from './kiosk-port.ts';
import type { Refusal } from './problems.ts';
import { accessCode, epochMs, id } from './primitives.ts';
import type { DeskView } from './views/desk.ts';
import type { DisplayView } from './views/display.ts';
import type { KioskView } from './views/kiosk.ts';
import type { ManagerView } from './views/manager.ts';
import type { PrintersView } from './views/printers.ts';
import type { SlidesView } from './views/slides.ts';
import type { TicketView } from './views/ticket.ts';

export interface Views {
  kiosk: KioskView;
  display: DisplayView;
  desk: DeskView;
  manager: ManagerView;
  ticket: TicketView;
  printers: PrintersView;
  slides: SlidesView;
}
export type ViewName = keyof Views;

/** A wish to see a view from now on. Only a visitor's ticket needs a key, the code behind its QR. */
export const watchRequest = z.discriminatedUnion('view', [
  z.object({ view: z.literal('kiosk') }),
  /** Of one hall of the office; of all of it without a zone. */
  z.object({ view: z.literal('display'), zone: id.optional() }),
  z.object({ view: z.literal('slides') }),
  z.object({ view: z.literal('desk') }),
  z.object({ view: z.literal('manager') }),
  z.object({ view: z.literal('printers') }),
  z.object({ view: z.literal('ticket'), code: accessCode }),
]);
export type WatchRequest = z.infer<typeof watchRequest>;

/** The server's clock when a message left: screens count on from it. `speed` is 1 except in the demo. */
export const clockReading = z.object({ now: epochMs, speed: z.number().nonnegative() });
export type ClockReading = z.infer<typeof clockReading>;

/** A whole view. An envelope with a smaller version of the same run is old and is dropped by the screen. */
export type ViewEnvelope = {
  [N in ViewName]: {
    view: N;
    /** One life of the server; versions of different runs are not compared. */
    run: string;
    version: number;
    clock: ClockReading;
    /** How long the run has lasted, milliseconds: a count that nobody sets, for the age of what a screen asks. */
    uptime: number;
    data: Views[N];
  };
}[ViewName];

export type WatchAnswer = { ok: true; envelope: ViewEnvelope } | { ok: false; problem: Refusal };

export interface ClientToServer {
  watch: (request: WatchRequest, answer: (result: WatchAnswer) => void) => void;
  /** What a printer on the kiosk's computer says. */
  port: (news: PortNews) => void;
}

export interface ServerToClient {
  view: (envelope: ViewEnvelope) => void;
  /** Which build of the pages the server has; told with each connection. Not told where no build has made them. */
  build: (id: string) => void;
  /** The right to see the view has ended: signed out, unpaired. */
  ended: (problem: Refusal) => void;
  /** To a kiosk in our shell: what to do at its printer's port. */
  port: (order: PortOrder, answer: (answer: PortAnswer) => void) => void;
}

/** Sent when a socket connects; the cookie says who, this says as which screen. */
export const handshakeAuth = z.object({
  screen: z.enum(['kiosk', 'display', 'staff', 'visitor']),
  token: z.string().max(200).optional(),
  /** A kiosk's page with the shell around it, which reaches printers on its computer. */
  prints: z.boolean().optional(),
});
export type HandshakeAuth = z.infer<typeof handshakeAuth>;
