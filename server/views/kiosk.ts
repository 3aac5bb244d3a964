/** What the kiosk shows. */
import type { PrinterState } from '../../contract/printing.ts';
import type { KioskView } from '../../contract/views.ts';
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

/** @param printer the kiosk's own printer; null prints nowhere */
export function kioskView(scene: Scene, printer: PrinterState | null): KioskView {
  const { state, now } = scene;
  const waits = waitsByService(scene);
  const closesAt = state.day?.closesAt ?? now;
  const groups = (state.config?.groups ?? []).map(({ id, name, hint, icon }) => {
    const offered = (state.config?.services ?? []).filter((s) => s.groupId === id && s.offered);
    const services = offered.map((service) => {
      const wait = waits.get(service.id) ?? null;
      return {
        id: service.id,
        name: service.name,
        documents: service.documents,
        wait,
        // Law 10: the kiosk warns when the service could not begin before closing.
        mayNotBeServed: wait !== null && now + wait.maxMinutes * MINUTE_MS > closesAt,
      };
    });
    return { id, name, hint, icon, wait: coveringRange(services.map((s) => s.wait)), services };
  });
  return {
    office: officeHead(state),
    day: dayState(state, now),
    desksOpen: desksOpen(state),
    wait: middleRange([...waits.values()]),
    groups: groups.filter((group) => group.services.length > 0),
    printer: printer === null ? null : { condition: printer.condition },
  };
}
