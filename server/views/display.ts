/** What the waiting room sees. Law 7: nothing that shows why somebody was called. */
import type { DisplayView } from '../../contract/views.ts';
import { laneOf, targetKey } from '../office/lanes.ts';
import type { OfficeState } from '../office/state.ts';
import { coveringRange, dayState, desksOpen, officeHead, waitsByService, type Scene } from './shared.ts';

/** The room can take in so many calls. */
const SHOWN = 8;
const MINUTE_MS = 60_000;
/** An appointment begins within so long of its time; from here on the room is told (practice of public offices). */
const LATE_FROM_MINUTES = 3;

export function displayView(scene: Scene): DisplayView {
  const { state, now } = scene;
  const waits = waitsByService(scene);
  const services = state.config?.services ?? [];
  return {
    office: officeHead(state),
    day: dayState(state, now),
    calls: state.calls.slice(0, SHOWN).map((call) => ({
      callId: call.callId,
      number: call.number,
      deskNumber: call.deskNumber,
      calledAt: call.at,
      times: call.times,
      open: state.tickets.get(call.ticketId)?.status.kind === 'called',
    })),
    desksOpen: desksOpen(state),
    waits: (state.config?.groups ?? []).map(({ id, name }) => ({
      groupId: id,
      name,
      wait: coveringRange(services.filter((s) => s.groupId === id).map((s) => waits.get(s.id))),
    })),
    late: lateAppointment(state, now),
  };
}

/** The appointment that has been kept waiting longest past its time for its first call. */
function lateAppointment(state: OfficeState, now: number): DisplayView['late'] {
  let first: number | null = null;
  for (const service of state.config?.services ?? []) {
    const target = targetKey({ kind: 'service', serviceId: service.id });
    const lane = laneOf(state.lanes, target, 'appointment');
    for (const [{ arrivalAt }, ticketId] of lane?.entries() ?? []) {
      // In order of arrival, which is never before the appointed time.
      if (arrivalAt > now) break;
      const ticket = state.tickets.get(ticketId);
      // Sent on or come back: the appointment itself began on time, or nobody came to it.
      if (ticket === undefined || ticket.appointmentAt === null || ticket.leg > 1 || ticket.returned)
        continue;
      if (first === null || ticket.appointmentAt < first) first = ticket.appointmentAt;
    }
  }
  if (first === null) return null;
  const minutes = Math.floor((now - first) / MINUTE_MS);
  return minutes < LATE_FROM_MINUTES ? null : { appointmentAt: first, minutes };
}
