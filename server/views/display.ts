/** What the waiting room sees. Law 7: nothing that shows why somebody was called. */
import type { DisplayView } from '../../contract/views/display.ts';
import { isWaitedFor } from '../office/shown-calls.ts';
import type { OfficeState } from '../office/state.ts';
import {
  coveringRange,
  dayState,
  deskStateOf,
  desksOpen,
  lateAppointment,
  officeHead,
  waitsByService,
  type Scene,
} from './shared.ts';

/** The room can take in so many calls; whoever is still waited for is shown in any case. */
const SHOWN = 8;

/** What its small display says of a desk. */
function atDesk(state: OfficeState, deskId: string): Omit<DisplayView['desks'][number], 'number'> {
  const seat = state.seats.get(deskId);
  if (seat === undefined) return { state: 'closed', ticketNumber: null };
  const ticket = seat.ticketId === null ? undefined : state.tickets.get(seat.ticketId);
  // Whoever is served outside is not at this desk: its small display calls nobody there.
  const isOutside =
    ticket !== undefined && 'reason' in ticket.status && ticket.status.reason.kind === 'help-call';
  return { state: deskStateOf(state, seat), ticketNumber: isOutside ? null : (ticket?.number ?? null) };
}

/** @param serverSpeaks there is a voice on the server, though it may be failing now: it comes back only when it is asked */
export function displayView(scene: Scene, serverSpeaks: boolean): DisplayView {
  const { state, now } = scene;
  const waits = waitsByService(scene);
  const services = state.config?.services ?? [];
  return {
    office: officeHead(state),
    day: dayState(state, now),
    calls: state.calls
      .map((call) => ({
        callId: call.callId,
        number: call.number,
        deskNumber: call.deskNumber,
        calledAt: call.at,
        times: call.times,
        open: isWaitedFor(state, call),
      }))
      .filter(({ open }, place) => place < SHOWN || open),
    announcements: state.announcements
      .filter((call) => isWaitedFor(state, call))
      .map(({ callId, number, deskNumber, times }) => ({ callId, number, deskNumber, times })),
    desksOpen: desksOpen(state),
    desks: (state.config?.desks ?? []).map(({ id, number }) => ({ number, ...atDesk(state, id) })),
    waits: (state.config?.groups ?? []).map(({ id, name }) => ({
      groupId: id,
      name,
      wait: coveringRange(services.filter((s) => s.groupId === id).map((s) => waits.get(s.id))),
    })),
    late: lateAppointment(state, now),
    serverSpeaks,
  };
}
