/** Names, phones and addresses of past appointments are erased by a job that can be seen working (152-ФЗ, art. 5). */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OfficeConfig } from '../contract/office.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { filesIn } from './support/files.ts';
import { eventually } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

const KEPT_DAYS = 5;
const VISITORS = [
  { name: 'Евпраксия Ферапонтовна', phone: '79995550101', email: 'evpraxia@example.ru', address: '' },
  { name: 'Акакий Варахасиевич', phone: '79995550102', email: null, address: 'улица Шестая, дом 13' },
  { name: 'Пульхерия Товстогубова', phone: '79995550103', email: null, address: '' },
];

const rules = (config: OfficeConfig): OfficeConfig => {
  const { appointments, ...rest } = openAlways(config);
  const homeVisitPlan = { slotMinutes: 60, capacity: 1 };
  return { ...rest, appointments: { ...appointments, contactsKeptDays: KEPT_DAYS, homeVisitPlan } };
};

let house: DemoOffice;
const appointmentTimes = [at('12:00'), at('13:00'), at('12:00', 3)];

beforeAll(async () => {
  house = await startDemo(at('10:00'), rules, 1);
  for (const [index, visitor] of VISITORS.entries()) {
    answered(
      await house.office.call(
        'bookAppointment',
        {
          commandId: commandId(),
          serviceId: 'payment',
          appointmentAt: appointmentTimes[index] ?? 0,
          channel: 'phone',
          kind: visitor.address === '' ? 'office' : 'home-visit',
          ...visitor,
        },
        house.reception,
      ),
    );
  }
  // The first of them comes, so that there is something to report.
  await house.moveTo(at('11:55'));
  const code = VISITORS[0]?.phone ?? '';
  answered(await house.office.call('checkIn', { commandId: commandId(), code }, house.kiosk));
});
afterAll(() => house.office.stop());

const erasing = async () => answered(await house.office.call('getErasing', {}, house.administrator));
const report = async (date: string) =>
  answered(await house.office.call('getNorms', { date }, house.administrator));

/** Whose traces stand in the files of the office. */
function inTheFiles(): string[] {
  const files = filesIn(house.office.dataDir);
  const stands = (words: string | null) =>
    Boolean(words) && files.some((bytes) => bytes.includes(words ?? ''));
  return VISITORS.filter(({ name, phone, email, address }) => [name, phone, email, address].some(stands)).map(
    ({ name }) => name,
  );
}

it('contacts are kept as long as the office says, and each day leaves a record', async () => {
  await house.moveTo(at('11:00', KEPT_DAYS));
  await eventually(async () => {
    const { runs, ...rest } = await erasing();
    expect(rest).toMatchObject({ keptDays: KEPT_DAYS, kept: 3, oldestAppointmentAt: appointmentTimes[0] });
    expect(runs.length).toBeGreaterThanOrEqual(2);
    expect(runs.every(({ erased }) => erased === 0)).toBe(true);
  });
  // Past its time since half an hour: the next run is at midnight.
  await house.moveTo(at('12:30', KEPT_DAYS));
  expect(await erasing()).toMatchObject({ overdue: 1 });
  expect(inTheFiles()).toHaveLength(3);
});

it('then they are erased, those of visits at home as well, from the files too, and no report changes', async () => {
  const before = await report('2026-11-23');
  await house.moveTo(at('00:01', KEPT_DAYS + 1));
  await eventually(async () => expect(await erasing()).toMatchObject({ kept: 1, overdue: 0 }));
  const { runs } = await erasing();
  expect(runs[0]?.erased).toBe(2);
  await eventually(() => expect(inTheFiles()).toEqual(['Пульхерия Товстогубова']));
  expect(before.totals.issued).toBe(1);
  expect(await report('2026-11-23')).toEqual(before);
});

it('nobody is shown a name that was erased', async () => {
  const found = await house.office.call('findAppointments', { text: 'Ферапонтовна' }, house.reception);
  expect(answered(found).appointments).toEqual([]);
  const date = '2026-11-23';
  const { appointments } = answered(await house.office.call('listAppointments', { date }, house.reception));
  for (const { name, phoneEnd, address } of appointments)
    expect([name, phoneEnd, address]).toEqual([null, null, null]);
});

it('an office that was switched off over the days does it when it starts again', async () => {
  const { runs: before } = await erasing();
  await house.restart(5 * 24 * 3_600_000);
  await eventually(async () => expect(await erasing()).toMatchObject({ kept: 0, overdue: 0 }));
  const { runs } = await erasing();
  expect(runs.length).toBe(before.length + 1);
  expect(runs[0]?.erased).toBe(1);
  await eventually(() => expect(inTheFiles()).toEqual([]));
  // Starting again within the day is no reason for another run.
  await house.restart(60_000);
  expect((await erasing()).runs).toHaveLength(runs.length);
});

it('how erasing goes is for those who answer for it', async () => {
  for (const token of [null, house.reception, house.kiosk, ...house.operators])
    expect((await house.office.call('getErasing', {}, token)).ok).toBe(false);
});
