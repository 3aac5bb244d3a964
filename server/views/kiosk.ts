/** What the kiosk shows. */
import { languagesOf } from '../../contract/languages.ts';
import type { PrinterState } from '../../contract/printing.ts';
import type { WaitRange } from '../../contract/primitives.ts';
import { NO_REMOTE_SERVICES, plansOf } from '../../contract/schedule.ts';
import type { KioskView } from '../../contract/views/kiosk.ts';
import { KIOSK } from '../office/default-kiosk.ts';
import { countWaiting } from '../office/lanes.ts';
import { lastCallOf } from '../office/rules/help.ts';
import type { OfficeState } from '../office/state.ts';
import {
  coveringRange,
  dayState,
  desksOpen,
  middleRange,
  officeHead,
  waitsByService,
  type Scene,
} from './shared.ts';

const MINUTE_MS = 60_000;
/** How long before closing a wait that nobody can tell is a reason to warn: the wait that the standard allows, and a service. */
const UNKNOWN_WAIT_MS = 45 * MINUTE_MS;

/** Which kiosk it is. */
export interface OwnKiosk {
  readonly deviceId: string;
  /** Null prints nowhere. */
  readonly printer: PrinterState | null;
}

export function kioskView(scene: Scene, { deviceId, printer }: OwnKiosk): KioskView {
  const { state, now } = scene;
  const waits = waitsByService(scene);
  const closesAt = state.day?.closesAt ?? now;
  const groups = (state.config?.groups ?? []).map(({ id, name, hint, icon }) => {
    const offered = (state.config?.services ?? []).filter((s) => s.groupId === id && s.offered.kiosk);
    const services = offered.map((service) => {
      const wait = waits.get(service.id) ?? null;
      return {
        id: service.id,
        name: service.name,
        documents: service.documents,
        wait,
        mayNotBeServed: mayNotBeServed(wait, now, closesAt),
      };
    });
    return { id, name, hint, icon, wait: coveringRange(services.map((s) => s.wait)), services };
  });
  const shown = {
    office: officeHead(state),
    day: dayState(state, now),
    dayNote: dayNote(state),
    desksOpen: desksOpen(state),
    stillServed: stillServed(state),
    wait: middleRange([...waits.values()]),
    groups: groups.filter((group) => group.services.length > 0),
    letters: (state.config?.groups ?? []).map(({ letter }) => letter),
    books: books(state),
    remote: state.config?.remote ?? NO_REMOTE_SERVICES,
    outOfTurn: state.config?.kiosk.outOfTurn ?? [],
    info: (state.config?.kiosk.infoPages ?? []).map(({ id, title, icon }) => ({ id, title, icon })),
    glass: glass(state),
    helpCall: helpCall(state, deviceId),
    printer: printer === null ? null : { condition: printer.condition },
  };
  const { languages = [], services: all, schedule, appointments } = state.config ?? {};
  // What comes later and by itself: bookings of services that are not offered any more, days with their notes, refusals.
  const later = [all, schedule?.exceptions, appointments?.otherOffices];
  return { ...shown, languages: languagesOf(languages, [shown, later]) };
}

function dayNote({ day, config }: OfficeState): string {
  return config?.schedule.exceptions.find(({ date }) => date === day?.date)?.note ?? '';
}

/** What the end of the day would leave behind (law 10). */
function stillServed({ lanes, seats, heldIds }: OfficeState): boolean {
  for (const { ticketId } of seats.values()) if (ticketId !== null) return true;
  return heldIds.length > 0 || countWaiting(lanes) > 0;
}

function glass({ config }: OfficeState): KioskView['glass'] {
  const { screenInches, lowerEdgeMm } = config?.kiosk ?? KIOSK;
  return { screenInches, lowerEdgeMm };
}

function helpCall(state: OfficeState, deviceId: string): KioskView['helpCall'] {
  const own = lastCallOf(deviceId, state);
  if (own === undefined) return null;
  const { helpCallId, calledAt, takenAt } = own;
  return { helpCallId, calledAt, takenAt };
}

/** Whether any plan gives places to those who stand in the office. */
function books({ config }: OfficeState): boolean {
  if (config === null) return false;
  return plansOf(config.appointments).some(({ capacity, quotas }) => capacity > 0 && quotas['in-person'] > 0);
}

/** Law 10: the kiosk warns when the service could not begin before closing. */
function mayNotBeServed(wait: WaitRange | null, now: number, closesAt: number): boolean {
  return now + (wait === null ? UNKNOWN_WAIT_MS : wait.maxMinutes * MINUTE_MS) > closesAt;
}
