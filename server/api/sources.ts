/** Which channel a watcher gets: the view made for this screen or this person. */
import type { WatchRequest } from '../../contract/live.ts';
import type { PrintersView } from '../../contract/views/printers.ts';
import type { SlidesView } from '../../contract/views/slides.ts';
import { localDateAt } from '../office/calendar.ts';
import { deskView } from '../views/desk.ts';
import { displayView } from '../views/display.ts';
import { kioskView } from '../views/kiosk.ts';
import { managerView } from '../views/manager.ts';
import { slidesView } from '../views/slides.ts';
import { ticketView } from '../views/ticket.ts';
import type { ChannelSource } from './channels.ts';
import type { House } from './house.ts';
import type { Principal } from './principals.ts';
import { officeDate, skillsOf } from './skills.ts';

/** A person looks again within a second; a screen that nobody touches can take a little longer. */
const LAZY_MS = {
  kiosk: 500,
  display: 300,
  slides: 500,
  desk: 200,
  manager: 1000,
  ticket: 1000,
  printers: 300,
} as const;
/** What the page of the virtual printers lists. */
const PAPERS_LISTED = 30;

/** @returns null when the principal cannot watch this at all */
export function sourceOf(
  house: House,
  request: WatchRequest,
  principal: Principal,
  isConnected: (deviceId: string) => boolean,
): ChannelSource | null {
  const { directory, printing, printerCalls, contacts, needs, transferNotes, shells, displaySounds } = house;
  const personName = (personId: string) => directory.person(personId)?.name ?? null;
  const lazyMs = LAZY_MS[request.view];
  switch (request.view) {
    case 'kiosk': {
      if (principal.kind !== 'device') return null;
      const { id } = principal.device;
      // It may have been given another printer since the screen began to watch.
      const printer = () => printing.printers.state(directory.device(id)?.printerId ?? null);
      const build = (hurried: boolean) =>
        kioskView(house.scene(hurried), { deviceId: id, printer: printer() });
      return { key: `kiosk ${id}`, view: 'kiosk', lazyMs, build };
    }
    case 'display': {
      const { zone: zoneId = null } = request;
      const serverSpeaks = () => house.voice.status().state !== 'silent';
      return {
        key: zoneId === null ? 'display' : `display ${zoneId}`,
        view: 'display',
        lazyMs,
        isFirst: true,
        build: (hurried) => displayView(house.scene(hurried), { serverSpeaks: serverSpeaks(), zoneId }),
      };
    }
    case 'slides':
      return { key: 'slides', view: 'slides', lazyMs, build: () => slidesNow(house) };
    case 'desk': {
      if (principal.kind !== 'person') return null;
      const { person: then } = principal;
      const visitorName = (appointmentId: string) => contacts.nameOf(appointmentId);
      const build = (hurried: boolean) => {
        // Name and roles may be others since the screen began to watch.
        const person = directory.person(then.id) ?? then;
        const scene = house.scene(hurried);
        return deskView(scene, person, {
          personName,
          skills: skillsOf(directory, then.id, officeDate(scene.state, scene.now)),
          visitorName,
          needs: (ticketId) => needs.of(ticketId),
          note: (ticket) => transferNotes.of(ticket),
          printers: printing.printers.states(),
          printerCalls: printerCalls.open(),
          helpButtons: directory.helpButtons(),
          mail: house.messaging.configured,
        });
      };
      return { key: `desk ${then.id}`, view: 'desk', lazyMs, build };
    }
    case 'manager': {
      const devices = () =>
        directory.screens().map(({ id, kind, name }) => ({
          id,
          kind,
          name,
          connected: isConnected(id),
          shell: shells.of(id),
          sound: displaySounds.of(id),
        }));
      const build = (hurried: boolean) =>
        managerView(house.scene(hurried), {
          standsStillAt: house.runtime.standsStillAt,
          personName,
          printers: printing.printers.states(),
          printerCalls: printerCalls.open(),
          devices: devices(),
          helpButtons: directory.helpButtons(),
          voice: house.voice.status(),
          serverTroubles: house.watch.troubles,
        });
      return { key: 'manager', view: 'manager', lazyMs, build };
    }
    case 'ticket': {
      const { code } = request;
      return {
        key: `ticket ${code}`,
        view: 'ticket',
        lazyMs,
        build: (hurried) => ticketByCode(house, code, hurried),
      };
    }
    case 'printers':
      return { key: 'printers', view: 'printers', lazyMs, build: () => printersView(house) };
  }
}

function ticketByCode(house: House, code: string, hurried: boolean) {
  const { state } = house.runtime;
  const ticket = state.tickets.get(state.ticketsByCode.get(code) ?? '');
  return ticket === undefined ? null : ticketView(house.scene(hurried), ticket);
}

function slidesNow(house: House): SlidesView {
  const { runtime } = house;
  return slidesView(runtime.state.config, localDateAt(runtime.now(), house.timezone()));
}

function printersView({ printing }: House): PrintersView {
  return {
    printers: printing.printers
      .states()
      .map((state) => ({ ...state, virtual: printing.virtual.condition(state.id) })),
    papers: printing.virtual
      .papers()
      .slice(0, PAPERS_LISTED)
      .map(({ printerId, paper }) => ({
        id: paper.id,
        printerId,
        printedAt: paper.printedAt,
        text: paper.text,
      })),
  };
}
