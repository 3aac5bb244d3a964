/** Any day: late is late and on time stays on time (laws 3, 5). */
import { expect, it } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import { MINUTE } from './testing/office.ts';
import type { Booking, Oracle } from './testing/oracle.ts';
import { anyDay, check, type Watcher } from './testing/play.ts';

const cutoffOf = (config: OfficeConfig | null) => (config?.rules.latenessCutoffMinutes ?? 0) * MINUTE;
const find = (oracle: Oracle, appointmentId: string): Booking | undefined =>
  oracle.bookings.find((booking) => booking.appointmentId === appointmentId);

/** The configuration that holds is the one of the last event that said so. */
function withConfig(watch: (config: () => OfficeConfig | null) => Watcher): () => Watcher {
  return () => {
    let config: OfficeConfig | null = null;
    const inner = watch(() => config);
    return {
      ...inner,
      event(event, oracle) {
        if (event.body.type === 'OfficeConfigured') config = event.body.config;
        inner.event?.(event, oracle);
      },
    };
  };
}

const byTheCutoff = withConfig((config) => ({
  event({ at, body }) {
    if (body.type === 'VisitorCheckedIn') {
      check(
        at < body.appointmentAt + cutoffOf(config()),
        `checked in at ${at}, appointed ${body.appointmentAt}`,
      );
      check(body.lateMs === Math.max(0, at - body.appointmentAt), 'lateMs');
      check(body.earlyMs === Math.max(0, body.appointmentAt - at), 'earlyMs');
    }
    if (body.type === 'AppointmentMissed') {
      check(at >= body.appointmentAt + cutoffOf(config()), `missed too soon: ${body.appointmentId}`);
    }
  },
  step({ command, now, before, oracle }) {
    if (command.type === 'ConfigureOffice') return;
    const at = Math.max(now, before.lastAt);
    const cutoff = cutoffOf(config());
    for (const { state, appointmentId, appointmentAt } of oracle.bookings) {
      check(state !== 'booked' || at < appointmentAt + cutoff, `${appointmentId} is still waited for`);
    }
  },
}));

it('a holder is let in before the cutoff; from it on the appointment is missed', () => {
  anyDay(byTheCutoff, { seed: 401, numRuns: 30 });
});

const onTimeStaysOnTime: Watcher = {
  event({ body }, oracle) {
    if (body.type !== 'ServiceStarted' && body.type !== 'ServiceFinished') return;
    expect(body.visitorClass).toBe(oracle.visit(body.ticketId)?.visitorClass);
  },
  step({ decision: { state } }) {
    for (const ticket of state.tickets.values()) {
      const checkedIn = ticket.appointmentAt !== null;
      check(
        checkedIn === (ticket.visitorClass === 'appointment') || ticket.visitorClass === 'out-of-turn',
        'class',
      );
    }
  },
};

it('whoever was let in keeps the class to the end', () => {
  anyDay(() => onTimeStaysOnTime, { seed: 402, numRuns: 30 });
});

const inOneState: Watcher = {
  step({ decision: { state }, oracle }) {
    for (const { appointmentId, code, state: stage, ticketId } of state.appointments.values()) {
      check(find(oracle, appointmentId)?.state === stage, `${appointmentId} is ${stage}`);
      check(
        state.appointmentsByCode.get(code) === appointmentId,
        `${appointmentId} is not found by its code`,
      );
      const ticket = ticketId === null ? undefined : state.tickets.get(ticketId);
      const isOwn = ticket?.appointmentId === appointmentId;
      const hasPriority = ticket?.appointmentAt !== null;
      // Who came too late may have joined the general queue, once, and without the priority.
      const isRight = {
        'checked-in': isOwn ? hasPriority : oracle.visit(ticketId ?? '') === undefined,
        missed: ticket === undefined || (isOwn && !hasPriority),
        booked: ticket === undefined,
        cancelled: ticket === undefined,
        made: false,
        'not-made': false,
      };
      check(isRight[stage], `${appointmentId}, ${stage}, has another's ticket`);
    }
    const waitedFor = oracle.bookings.filter((booking) => booking.state === 'booked');
    const ids = waitedFor.map((booking) => booking.appointmentId).sort();
    check([...state.booked.values()].sort().join() === ids.join(), 'others are waited for');
  },
};

it('an appointment is in one state, and the list of those waited for is complete', () => {
  anyDay(() => inOneState, { seed: 404, numRuns: 30 });
});
