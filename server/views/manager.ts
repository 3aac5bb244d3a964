/** What the manager sees of the office now. The figures against the norms are a report, not a view. */
import type { ShellState } from '../../contract/endpoints/shells.ts';
import type { Device, ScreenKind } from '../../contract/people.ts';
import type { PrinterState } from '../../contract/printing.ts';
import type { ManagerView, ServerTroubles } from '../../contract/views/manager.ts';
import type { DisplaySound, VoiceState } from '../../contract/voice.ts';
import { CLASSES, laneOf, targetKey, type Lane } from '../office/lanes.ts';
import { lastCallOf } from '../office/rules/help.ts';
import type { OfficeState, Seat } from '../office/state.ts';
import {
  coveringRange,
  dayState,
  deskStateOf,
  officeHead,
  openHelpCalls,
  todaysAppointments,
  waitsByService,
  type HelpCallRow,
  type Scene,
} from './shared.ts';

export interface ManagerSurroundings {
  readonly standsStillAt: number | null;
  personName(personId: string): string | null;
  readonly printers: readonly PrinterState[];
  /** Of kiosks whose printer is in trouble. */
  readonly printerCalls: readonly HelpCallRow[];
  readonly helpButtons: readonly Pick<Device, 'id' | 'name'>[];
  readonly devices: readonly (Pick<Device, 'id' | 'name'> & {
    readonly kind: ScreenKind;
    readonly connected: boolean;
    readonly shell: ShellState | null;
    readonly sound: DisplaySound | null;
  })[];
  readonly voice: VoiceState;
  readonly serverTroubles: ServerTroubles;
}

export function managerView(scene: Scene, around: ManagerSurroundings): ManagerView {
  const { state, now } = scene;
  const waitNormMinutes = state.config?.rules.waitNormMinutes ?? 0;
  const all = waitingIn(state, [...state.lanes.values()], now, waitNormMinutes * 60_000);
  const { issued, served, didNotCome, left, notServed } = state.tally;
  return {
    office: officeHead(state),
    day: dayState(state, now),
    standsStillAt: around.standsStillAt,
    waitNormMinutes,
    waiting: all.waiting,
    longestSince: all.longestSince,
    overNorm: all.overNorm,
    groups: groups(scene, waitNormMinutes * 60_000),
    desks: desks(state, around),
    today: { issued, served, didNotCome, left, notServed },
    appointments: todaysAppointments(state),
    helpCalls: openHelpCalls(state, around.printerCalls),
    printers: [...around.printers],
    devices: [...around.devices],
    helpButtons: around.helpButtons.map(({ id, name }) => ({
      id,
      name,
      calledAt: lastCallOf(id, state)?.calledAt ?? null,
    })),
    voice: around.voice,
    serverTroubles: around.serverTroubles,
    reportVersion: state.seq,
  };
}

interface Waiting {
  readonly waiting: number;
  readonly longestSince: number | null;
  readonly overNorm: number;
}

/** Law 12: whoever has waited past the norm is counted at once. Lanes are in order of arrival. */
function waitingIn({ tickets }: OfficeState, lanes: readonly Lane[], now: number, normMs: number): Waiting {
  let waiting = 0;
  let overNorm = 0;
  let longestSince: number | null = null;
  for (const lane of lanes) {
    waiting += lane.size;
    for (const [{ arrivalAt }, ticketId] of lane.entries()) {
      // A transferred or returned visitor keeps the place of the arrival, but waits since then only.
      const since = tickets.get(ticketId)?.legSince ?? arrivalAt;
      if (since <= now && (longestSince === null || since < longestSince)) longestSince = since;
      if (now - since > normMs) overNorm += 1;
      // Those behind came later: none of them can have waited longer than this, or longer than the norm.
      if (now - arrivalAt <= normMs && longestSince !== null && arrivalAt >= longestSince) break;
    }
  }
  return { waiting, longestSince, overNorm };
}

function groups(scene: Scene, normMs: number): ManagerView['groups'] {
  const { state, now } = scene;
  const waits = waitsByService(scene);
  return (state.config?.groups ?? []).map(({ id, name }) => {
    const services = (state.config?.services ?? []).filter((service) => service.groupId === id);
    const lanes = services.flatMap((service) =>
      CLASSES.flatMap((visitorClass) => {
        const target = targetKey({ kind: 'service', serviceId: service.id });
        return laneOf(state.lanes, target, visitorClass) ?? [];
      }),
    );
    const { waiting, longestSince } = waitingIn(state, lanes, now, normMs);
    return { id, name, waiting, longestSince, wait: coveringRange(services.map((s) => waits.get(s.id))) };
  });
}

function desks(state: OfficeState, around: ManagerSurroundings): ManagerView['desks'] {
  return (state.config?.desks ?? []).map(({ id, number }) => {
    const seat = state.seats.get(id);
    const closed = {
      since: null,
      pausedWhy: null,
      operatorName: null,
      ticketNumber: null,
      serviceName: null,
      normMinutes: null,
    };
    if (seat === undefined) return { id, number, state: 'closed', ...closed };
    const ticket = seat.ticketId === null ? undefined : state.tickets.get(seat.ticketId);
    return {
      id,
      number,
      state: deskStateOf(state, seat),
      since: since(state, seat),
      pausedWhy: seat.pausedWhy,
      operatorName: around.personName(seat.operatorId),
      ticketNumber: ticket?.number ?? null,
      serviceName: ticket?.serviceName ?? null,
      normMinutes: ticket === undefined ? null : Math.round(ticket.serviceNormMs / 60_000),
    };
  });
}

/** Since when the desk is in its state: paused, called, in service (hold aside), or open. */
function since(state: OfficeState, seat: Seat): number {
  if (seat.pausedAt !== null) return seat.pausedAt;
  const ticket = seat.ticketId === null ? undefined : state.tickets.get(seat.ticketId);
  if (ticket === undefined) return seat.since;
  if (ticket.status.kind === 'called') return ticket.status.calledAt;
  return ticket.progress === null ? seat.since : ticket.progress.startedAt + ticket.progress.heldMs;
}
