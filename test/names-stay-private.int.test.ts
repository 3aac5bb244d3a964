/** A visitor's name is for the specialist who serves that visitor, while it lasts; the phone is for nobody's screen. */
import { join } from 'node:path';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { endpoints, type CallOf, type EndpointName } from '../contract/api.ts';
import type { ViewName, WatchRequest } from '../contract/live.ts';
import { openConnection } from '../server/log/connection.ts';
import { isInFiles } from './support/files.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf } from './support/desk.ts';
import { eventually, openScreen, viewNow } from './support/live.ts';
import { answered, commandId, openAlways, PASSWORD, type CallResult } from './support/office.ts';

const NAME = 'Евпраксия Ферапонтовна';
const HOUR_MS = 3_600_000;
/** As it is typed; kept are the digits. */
const GIVEN_PHONE = '+7 999 555-01-23';
const PHONE = '9995550123';
/** Lists of bookings by name are what staff find a visitor by who comes without a slip (8.6.4). */
const STAFF_LISTS = ['findAppointments', 'listAppointments'];
const VIEWS: readonly ViewName[] = ['kiosk', 'display', 'desk', 'manager', 'ticket', 'printers'];

let house: DemoOffice;
let askers: Record<string, string | null>;
let ticket: { ticketId: string; code: string; printJobId: string | null };
let bookingCode: string;
let operator: string;
/** What was said on the way by somebody who has no need of the name. */
const said: unknown[] = [];

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways);
  const { office, administrator, reception, kiosk, display } = house;
  const login = 'manager';
  answered(
    await office.call(
      'addPerson',
      { login, name: 'Начальник', roles: ['manager'], serviceIds: null, password: PASSWORD },
      administrator,
    ),
  );
  const manager = answered(await office.call('signIn', { login, password: PASSWORD })).token;
  const [first = '', second = ''] = house.operators;
  operator = first;
  askers = { nobody: null, kiosk, display, operator, colleague: second, reception, manager, administrator };
  const booking = answered(
    await office.call(
      'bookAppointment',
      {
        commandId: commandId(),
        serviceId: 'payment',
        appointmentAt: at('10:10'),
        channel: 'phone',
        name: NAME,
        phone: GIVEN_PHONE,
      },
      reception,
    ),
  );
  bookingCode = booking.code;
  said.push(booking);
  const checkedIn = answered(
    await office.call('checkIn', { commandId: commandId(), code: bookingCode }, kiosk),
  );
  said.push(checkedIn);
  if (checkedIn.kind !== 'admitted') throw new Error('late');
  ticket = checkedIn.ticket;
  await house.moveTo(at('10:11'));
});
afterAll(() => house.office.stop());

/** The text of a view for an asker; empty for those who may not see it. */
async function viewOf(view: ViewName, token: string | null): Promise<string> {
  const { url } = house.office;
  const request: WatchRequest = view === 'ticket' ? { view, code: ticket.code } : { view };
  const screen = await openScreen(url, token === null ? {} : { token });
  const answer = await screen.watch(request);
  // Names are read when they are first needed: the second look has them.
  const again = await screen.watch(request);
  screen.close();
  return JSON.stringify([answer, again]);
}

/** Everything that this office tells this asker, by where it stood. */
async function allThatIsTold(token: string | null): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const view of VIEWS) told[`view ${view}`] = await viewOf(view, token);
  const requests: Partial<{ [N in EndpointName]: CallOf<N> }> = {
    getTicket: { code: ticket.code },
    getPrintJob: { printJobId: ticket.printJobId ?? '' },
    findAppointments: { text: NAME },
    listAppointments: { date: '2026-11-23' },
    getBookingTimes: { serviceId: 'payment', from: '2026-11-23', days: 2 },
    getFreeTimes: { serviceId: 'payment', from: '2026-11-23', days: 2 },
    getBooking: { code: bookingCode },
    getSlipPdf: { code: bookingCode },
    getCalendarFile: { code: bookingCode },
  };
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    if (endpoints[name].method !== 'get') continue;
    const result = await house.office.call(name, requests[name] ?? {}, token);
    told[name] = textOf(result);
  }
  told.metrics = await (await fetch(`${house.office.url}/metrics`)).text();
  return told;
}

/** A file as the bytes that it has, anything else as JSON. */
function textOf(result: CallResult<unknown>): string {
  const { bytes } = (result.ok ? result.answer : {}) as { bytes?: Uint8Array };
  return bytes === undefined ? JSON.stringify(result) : Buffer.from(bytes).toString();
}

/** Where it is told besides the lists of bookings. */
async function whereItStands(words: string): Promise<string[]> {
  const places: string[] = [];
  for (const [asker, token] of Object.entries(askers)) {
    for (const [place, text] of Object.entries(await allThatIsTold(token))) {
      if (text.includes(words) && !STAFF_LISTS.includes(place)) places.push(`${asker}: ${place}`);
    }
  }
  return places;
}

it('the lists of bookings are for staff', async () => {
  const readers: string[] = [];
  for (const [asker, token] of Object.entries(askers)) {
    const told = await allThatIsTold(token);
    for (const list of STAFF_LISTS) if (told[list]?.includes(NAME)) readers.push(`${asker}: ${list}`);
  }
  const counter = ['operator', 'colleague', 'reception', 'administrator'];
  const expected = counter.flatMap((asker) => STAFF_LISTS.map((list) => `${asker}: ${list}`));
  expect(readers.sort()).toEqual([...expected, 'manager: listAppointments'].sort());
});

describe('the name of an appointment holder', () => {
  it('is told to nobody while the visitor waits', async () => {
    expect(await whereItStands(NAME)).toEqual([]);
  });

  it('is told to the desk that calls the visitor, and to nobody else', async () => {
    const desk = deskOf(house.office, operator);
    answered(await desk.open());
    said.push(answered(await desk.next()));
    await eventually(async () => {
      const { desk: seat } = await viewNow(house.office.url, { view: 'desk' }, operator);
      expect(seat?.visitor?.visitorName).toBe(NAME);
    });
    expect(await whereItStands(NAME)).toEqual(['operator: view desk']);
  });

  it('is gone from the screen when the service is over', async () => {
    const desk = deskOf(house.office, operator);
    said.push(answered(await desk.start()), answered(await desk.finish()));
    expect(await whereItStands(NAME)).toEqual([]);
  });

  it('is in no answer of the way to the desk, nor is the phone', () => {
    expect(JSON.stringify(said)).not.toContain(NAME);
    expect(JSON.stringify(said)).not.toContain(PHONE);
  });
});

it('the phone is told to nobody at all', async () => {
  expect(await whereItStands(PHONE)).toEqual([]);
});

/** The tables in which the name or the phone stands. */
async function tablesWithThem(): Promise<string[]> {
  const database = await openConnection(join(house.office.dataDir, 'office.sqlite'), 'reader');
  const tables = await database.all(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = JSON.stringify(await database.all(`SELECT * FROM ${String(name)}`));
    if (rows.includes(NAME) || rows.includes(PHONE)) found.push(String(name));
  }
  await database.close();
  expect(tables.length).toBeGreaterThan(8);
  return found;
}

it('name and phone are kept in one table and nowhere else: not in the log, not beside it', async () => {
  expect(await tablesWithThem()).toEqual(['contacts']);
});

it('no password, and no hash of one, leaves the server', async () => {
  const everything = JSON.stringify(await allThatIsTold(house.administrator));
  expect(everything).not.toContain(PASSWORD);
  expect(everything).not.toContain('argon2');
});

it('a month later name and phone are erased, from the file as well, and the report of that day is whole', async () => {
  const report = () => house.office.call('getNorms', { date: '2026-11-23' }, house.administrator);
  await house.moveTo(at('18:00'));
  const before = answered(await report());
  await house.moveTo(at('09:00', 31));
  await eventually(async () => expect(await tablesWithThem()).toEqual([]));
  await eventually(() => {
    for (const words of [NAME, PHONE])
      expect({ words, found: isInFiles(house.office.dataDir, words) }).toEqual({ words, found: false });
  });
  const { totals, appointments } = answered(await report());
  expect({ totals, appointments }).toEqual({ totals: before.totals, appointments: before.appointments });
});

it('the reception finds a booking by the name, and reads only the end of the phone', async () => {
  const { office, reception } = house;
  const booking = answered(
    await office.call(
      'bookAppointment',
      {
        commandId: commandId(),
        serviceId: 'payment',
        // Round the clock and on the hour: on the grid, whenever the tests before this one ended.
        appointmentAt: Math.ceil(house.now() / HOUR_MS + 1) * HOUR_MS,
        channel: 'phone',
        name: NAME,
        phone: GIVEN_PHONE,
      },
      reception,
    ),
  );
  const find = async (text: string) =>
    answered(await office.call('findAppointments', { text }, reception)).appointments;
  const byName = (await find('ферапонтовна')).filter(({ state }) => state === 'booked');
  expect(byName).toMatchObject([{ code: booking.code, name: NAME, phoneEnd: PHONE.slice(-4) }]);
  expect(JSON.stringify(byName)).not.toContain(PHONE);
  expect((await find('0123')).map(({ appointmentId }) => appointmentId)).toContain(booking.appointmentId);
  expect(await find('Ферапонт Сидоров')).toEqual([]);
});
