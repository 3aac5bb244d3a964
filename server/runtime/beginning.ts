/** Rebuilds today's state from the log: what held before the day, then the day's events one by one. */
import type { EventOf, OfficeEvent } from '../../contract/events.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { evolve } from '../office/evolve.ts';
import { evolveAppointment } from '../office/evolve/appointments.ts';
import { emptyState, type OfficeState } from '../office/state.ts';

/** What the log gives a starting server. */
export interface DayLog {
  readonly base: {
    readonly config: OfficeConfig | null;
    readonly openAppointments: readonly EventOf<'AppointmentBooked'>[];
    readonly seqBefore: number;
    readonly lastAt: number;
  };
  readonly events: readonly OfficeEvent[];
}

/** The same log gives the same state. */
export function stateFrom(officeId: string, { base, events }: DayLog): OfficeState {
  const { config, seqBefore, lastAt, openAppointments } = base;
  const empty: OfficeState = { ...emptyState(officeId), config, seq: seqBefore, lastAt };
  const before = openAppointments.reduce<OfficeState>(evolveAppointment, empty);
  return events.reduce(evolve, before);
}
