/** What the waiting room sees. Law 7: nothing that shows why somebody was called. */
import type { DisplayView } from '../../contract/views/display.ts';
import {
  coveringRange,
  dayState,
  desksOpen,
  lateAppointment,
  officeHead,
  waitsByService,
  type Scene,
} from './shared.ts';

/** The room can take in so many calls. */
const SHOWN = 8;

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
