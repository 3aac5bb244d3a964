/** What the waiting room sees. Law 7: nothing that shows why somebody was called. */
import type { DisplayView } from '../../contract/views/display.ts';
import { isWaitedFor } from '../office/shown-calls.ts';
import type { OfficeState } from '../office/state.ts';
import { lateInHall } from './late.ts';
import { hallOf, isDoneIn, isIn, looksOf } from './hall.ts';
import {
  coveringRange,
  dayState,
  deskStateOf,
  desksOpen,
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
    ticket?.channel === 'outside' && 'reason' in ticket.status && ticket.status.reason.kind === 'help-call';
  return { state: deskStateOf(state, seat), ticketNumber: isOutside ? null : (ticket?.number ?? null) };
}

export interface DisplayAsked {
  /** There is a voice on the server, though it may be failing now: it comes back only when it is asked. */
  readonly serverSpeaks: boolean;
  /** Whose hall it is opened for; null for all of the office. */
  readonly zoneId: string | null;
}

export function displayView(scene: Scene, { serverSpeaks, zoneId }: DisplayAsked): DisplayView {
  const { state, now } = scene;
  const { config } = state;
  const hall = hallOf(config, zoneId);
  const desks = hall.desks ?? config?.desks ?? [];
  const waits = waitsByService(scene);
  const services = (config?.services ?? []).filter(({ id }) => isDoneIn(hall, id));
  return {
    office: officeHead(state),
    hall: hall.told,
    ...looksOf(config, hall, now),
    day: dayState(state, now),
    calls: state.calls
      .filter(({ deskNumber }) => isIn(hall, deskNumber))
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
      .filter((call) => isIn(hall, call.deskNumber) && isWaitedFor(state, call))
      .map(({ callId, number, deskNumber, times, at }) => ({
        callId,
        number,
        deskNumber,
        times,
        calledAt: at,
      })),
    desksOpen: desksOpen(state, ({ deskId }) => hall.desks?.some(({ id }) => id === deskId) ?? true),
    desks: desks.map(({ id, number }) => ({ number, ...atDesk(state, id) })),
    waits: (config?.groups ?? [])
      .map(({ id, name }) => ({ id, name, here: services.filter((s) => s.groupId === id) }))
      .filter(({ here }) => hall.desks === null || here.length > 0)
      .map(({ id, name, here }) => ({
        groupId: id,
        name,
        wait: coveringRange(here.map((s) => waits.get(s.id))),
      })),
    ...lateInHall(state, now, (serviceId) => isDoneIn(hall, serviceId)),
    serverSpeaks,
  };
}
