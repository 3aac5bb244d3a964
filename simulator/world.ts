/** What the simulated visitors and operators share. */
import type { OfficeConfig } from '../contract/office.ts';
import type { Agenda } from './agenda.ts';
import type { OfficeApi } from './api.ts';
import type { DayRow } from './day-file.ts';
import type { Habits } from './habits.ts';
import type { Pace } from './pace.ts';
import type { Seen, Tally } from './tally.ts';

/** A visitor of the day file, in the office or on the way. */
export interface Visitor {
  readonly row: DayRow;
  /** Place in the file, from 1. */
  readonly index: number;
  /** From the call to the desk, milliseconds. */
  readonly walkMs: number;
  /** How long the next service takes: all that the day file says, or what a hold has left of it. */
  restMinutes: number;
  /** As the day file has it, until the visitor has come back: then the first call is heard. */
  answersCall: number;
  /** The key of the appointment, once it is booked. */
  appointmentCode: string | null;
  seen: Seen | null;
}

/** One desk's simulated operator, signed in. */
export interface OperatorAccess {
  readonly deskId: string;
  readonly deskNumber: number;
  readonly personId: string;
  readonly token: string;
}

/** An office that is set up, and the rights with which the simulation acts in it. */
export interface OfficeAccess {
  readonly config: OfficeConfig;
  readonly administrator: string;
  readonly managerId: string;
  readonly kiosk: string;
  readonly reception: string;
  /** The company's personal account, which books for its users; null where it has no key. */
  readonly personalAccount: string | null;
  readonly operators: readonly OperatorAccess[];
}

export interface World {
  readonly api: OfficeApi;
  readonly office: OfficeAccess;
  readonly agenda: Agenda;
  readonly pace: Pace;
  /**
   * The moment from which what follows is planned: the one for which it was planned itself, so that people do not walk
   * and talk longer because the machine was busy.
   */
  readonly now: () => number;
  readonly tally: Tally;
  readonly habits: Habits;
  readonly opensAt: number;
  readonly closesAt: number;
  /** Visitors of the day file by the ticket they hold. */
  readonly holders: Map<string, Visitor>;
  /** Someone has joined the queue: idle operators look up. */
  readonly bell: () => void;
}
