/** A schedule changed over bookings that are there: the manager is shown which are hit, and decides about each. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CallOf, EndpointName, HitDecision } from '../contract/api.ts';
import type { OfficeConfig } from '../contract/office.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { answered, commandId } from './support/office.ts';

const TOMORROW = '2026-11-24';
const HOURS = { opens: '08:00', closes: '18:00', breaks: [] };

let house: DemoOffice;
const ask = <N extends EndpointName>(name: N, request: CallOf<N>) =>
  house.office.call(name, request, house.administrator);

beforeAll(async () => {
  const schedule = { week: Array.from({ length: 7 }, () => HOURS), exceptions: [] };
  house = await startDemo(at('10:00'), (config) => ({ ...config, schedule }));
});
afterAll(() => house.office.stop());

const book = async (time: string, name: string) => {
  const contact = { name, phone: `8999${String(name.length).padStart(7, '0')}` };
  const booking = {
    ...contact,
    serviceId: 'payment',
    appointmentAt: at(time, 1),
    channel: 'phone' as const,
  };
  return answered(await ask('bookAppointment', { commandId: commandId(), ...booking }));
};
const put = (config: OfficeConfig, before: OfficeConfig, decisions: HitDecision[] = []) =>
  ask('putConfig', { commandId: commandId(), config, before, decisions });
const bookedTomorrow = async () =>
  answered(await ask('listAppointments', { date: TOMORROW })).appointments.map(({ name, state }) => [
    name,
    state,
  ]);

it('says whom a pause hits, saves nothing without decisions, and does what is decided', async () => {
  await book('10:20', 'Анна');
  await book('10:20', 'Борис Борисович');
  await book('11:00', 'Вера Ильинична');
  const before = answered(await ask('getConfig', {}));
  const hours = { opens: '00:00', closes: '24:00', breaks: [{ from: '10:00', to: '12:00' }] };
  const exceptions = [{ date: TOMORROW, hours, note: 'Учёба' }];
  const closed = { ...before, schedule: { ...before.schedule, exceptions } };

  const { hits } = answered(await ask('checkConfig', { config: closed }));
  expect(hits.map(({ name, why }) => [name, why])).toEqual([
    ['Анна', 'break'],
    ['Борис Борисович', 'break'],
    ['Вера Ильинична', 'break'],
  ]);
  for (const { phone, nearest } of hits) {
    expect(phone).toMatch(/^7999\d{7}$/);
    expect(nearest.length).toBeGreaterThan(0);
  }

  expect(await put(closed, before)).toMatchObject({
    problem: { code: 'config-hits-appointments', params: { count: 3 } },
  });
  const [anna, boris, vera] = hits.map(({ appointmentId }) => appointmentId);
  const movedTo = hits[1]!.nearest[0]!;
  const decisions: HitDecision[] = [
    { do: 'keep', appointmentId: anna! },
    { do: 'move', appointmentId: boris!, appointmentAt: movedTo },
  ];
  expect(await put(closed, before, decisions)).toMatchObject({ problem: { params: { count: 1 } } });
  expect(answered(await ask('getConfig', {})).schedule.exceptions).toEqual([]);

  // What is decided so far is counted: nobody else is offered a time that this one takes.
  const checked = answered(await ask('checkConfig', { config: closed, decisions }));
  expect(checked.hits).toHaveLength(3);

  answered(await put(closed, before, [...decisions, { do: 'cancel', appointmentId: vera! }]));
  expect(answered(await ask('getConfig', {})).schedule.exceptions).toEqual(exceptions);
  expect(await bookedTomorrow()).toEqual(
    expect.arrayContaining([
      ['Анна', 'booked'],
      ['Вера Ильинична', 'cancelled'],
    ]),
  );
  const found = answered(await ask('findAppointments', { text: 'Борис' })).appointments;
  expect(found).toMatchObject([{ state: 'booked', appointmentAt: movedTo }]);

  // Whoever was let stay is no question again.
  expect(answered(await ask('checkConfig', { config: closed })).hits).toEqual([]);
});
