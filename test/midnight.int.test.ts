/** What time alone brings about, with nobody touching the system: the end of the day, a new one, a missed appointment. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually, openScreen, viewNow } from './support/live.ts';
import { answered, commandId } from './support/office.ts';

let house: DemoOffice;

beforeEach(async () => {
  house = await startDemo(at('17:00'), (config) => config, 2);
});
afterEach(() => house.office.stop());

const visitsOf = async (date: string) =>
  answered(await house.office.call('getVisits', { date }, house.administrator)).visits;
const manager = () => viewNow(house.office.url, { view: 'manager' }, house.administrator);

async function book(time: string, days = 0) {
  const given = {
    commandId: commandId(),
    serviceId: 'receipts',
    appointmentAt: at(time, days),
    channel: 'phone' as const,
    name: 'Мария Ивановна',
    phone: '+74722230000',
  };
  return answered(await house.office.call('bookAppointment', given, house.reception));
}

/** Both ways of getting there: the server runs all the while, or is off when it happens. */
const WAYS: readonly [string, (to: number) => Promise<void>][] = [
  ['while the server runs', (to) => house.moveTo(to)],
  ['while the server is off', (to) => house.restart(to - house.now())],
];

describe.each(WAYS)('%s', (_, goOnTo) => {
  it('closing time: nobody new, those admitted are served', async () => {
    const desk = deskOf(house.office, house.operators[0] ?? '');
    answered(await desk.open());
    answered(await take(house.office, house.kiosk));
    await goOnTo(at('18:00'));
    expect(await take(house.office, house.kiosk)).toMatchObject({
      status: 409,
      problem: { code: 'office-closed' },
    });
    expect((await manager()).day.phase).toBe('closing');
    expect((await desk.next()).ok).toBe(true);
    expect((await desk.start()).ok).toBe(true);
    expect((await desk.finish()).ok).toBe(true);
  });

  it('the end of the day: whoever is left is recorded as not served, desks are closed', async () => {
    const [first = '', second = ''] = house.operators;
    const [serving, calling] = [deskOf(house.office, first), deskOf(house.office, second, 'desk-2')];
    for (let i = 0; i < 4; i += 1) answered(await take(house.office, house.kiosk));
    for (const desk of [serving, calling]) answered(await desk.open());
    answered(await serving.next());
    answered(await serving.start());
    answered(await serving.hold());
    answered(await serving.next());
    answered(await serving.start());
    answered(await calling.next());
    await goOnTo(at('20:00') - 1);
    expect((await visitsOf('2026-11-23')).map(({ status }) => status)).toEqual([
      'held',
      'serving',
      'called',
      'waiting',
    ]);
    await goOnTo(at('20:00'));
    const visits = await visitsOf('2026-11-23');
    expect(visits.map(({ status }) => status)).toEqual(Array(4).fill('not-served'));
    const { desks, day, waiting } = await manager();
    expect({ phase: day.phase, waiting }).toEqual({ phase: 'closed', waiting: 0 });
    expect(new Set(desks.map(({ state }) => state))).toEqual(new Set(['closed']));
    const { totals } = answered(
      await house.office.call('getNorms', { date: '2026-11-23' }, house.administrator),
    );
    expect(totals).toMatchObject({ issued: 4, served: 0, notServed: 4, inOffice: 0 });
    expect(await serving.next()).toMatchObject({ status: 409 });
  });

  it('midnight: a new day, numbers from one, yesterday’s tickets are yesterday’s', async () => {
    const old = answered(await take(house.office, house.kiosk));
    await goOnTo(at('24:00') - 1);
    expect(answered(await house.office.call('getNorms', {}, house.administrator)).period.from).toBe(
      '2026-11-23',
    );
    await goOnTo(at('24:00'));
    expect(answered(await house.office.call('getNorms', {}, house.administrator)).period.from).toBe(
      '2026-11-24',
    );
    expect(await take(house.office, house.kiosk)).toMatchObject({
      problem: { code: 'office-not-open', params: { opensAt: at('08:00', 1) } },
    });
    await goOnTo(at('08:00', 1));
    const fresh = answered(await take(house.office, house.kiosk));
    expect([old.number, fresh.number]).toEqual(['П001', 'П001']);
    expect(fresh.ticketId).not.toBe(old.ticketId);
    expect(await visitsOf('2026-11-23')).toMatchObject([{ ticketId: old.ticketId, status: 'not-served' }]);
    expect(await visitsOf('2026-11-24')).toMatchObject([{ ticketId: fresh.ticketId, status: 'waiting' }]);
  });

  it('a long weekend: the days between are days off, Monday begins anew', async () => {
    answered(await take(house.office, house.kiosk));
    await goOnTo(at('09:00', 5));
    expect(await take(house.office, house.kiosk)).toMatchObject({ problem: { code: 'office-closed' } });
    await goOnTo(at('09:00', 7));
    expect(answered(await take(house.office, house.kiosk)).number).toBe('П001');
  });

  it('an appointment that nobody came to is missed at the cutoff, and its place is free', async () => {
    const { code } = await book('17:20');
    await book('17:20');
    await goOnTo(at('17:25') - 1);
    expect((await manager()).appointments).toEqual({ expected: 2, arrived: 0, missed: 0 });
    await goOnTo(at('17:25'));
    expect((await manager()).appointments).toEqual({ expected: 0, arrived: 0, missed: 2 });
    const came = answered(await house.office.call('checkIn', { commandId: commandId(), code }, house.kiosk));
    expect(came).toMatchObject({ kind: 'late', appointmentAt: at('17:20') });
  });

  it('a millisecond before the cutoff the holder is still on time', async () => {
    const { code } = await book('17:20');
    await goOnTo(at('17:25') - 1);
    const came = answered(await house.office.call('checkIn', { commandId: commandId(), code }, house.kiosk));
    expect(came).toMatchObject({ kind: 'admitted', ticket: { appointmentAt: at('17:20') } });
  });

  it('tomorrow’s appointment is kept through the night', async () => {
    const { code } = await book('09:00', 1);
    await goOnTo(at('08:50', 1));
    const came = answered(await house.office.call('checkIn', { commandId: commandId(), code }, house.kiosk));
    expect(came).toMatchObject({ kind: 'admitted', ticket: { number: 'А001' } });
  });
});

it('the screens see the day end by themselves', async () => {
  const { number, code } = answered(await take(house.office, house.kiosk));
  const screen = await openScreen(house.office.url, { token: house.kiosk });
  const phone = await openScreen(house.office.url);
  await screen.watch({ view: 'kiosk' });
  await phone.watch({ view: 'ticket', code });
  await house.moveTo(at('18:00'));
  await eventually(() => expect(screen.latest('kiosk').day.phase).toBe('closing'));
  await house.moveTo(at('20:00'));
  await eventually(() => expect(screen.latest('kiosk').day.phase).toBe('closed'));
  await eventually(() => expect(phone.latest('ticket')).toMatchObject({ number, status: 'not-served' }));
  await house.moveTo(at('07:00', 1));
  await eventually(() =>
    expect(screen.latest('kiosk').day).toEqual({
      phase: 'before',
      opensAt: at('08:00', 1),
      closesAt: at('18:00', 1),
      nextOpensAt: null,
      goesOn: false,
      roundTheClock: false,
      breaks: [],
    }),
  );
  await house.moveTo(at('08:00', 1));
  await eventually(() => expect(screen.latest('kiosk').day.phase).toBe('open'));
});
