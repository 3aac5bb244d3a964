/**
 * A phone number is known to more people than the one it belongs to: with it one may check in (8.6.4), and nothing that is said on the
 * way lets anybody see, move or cancel the booking.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Slip } from '../contract/booking.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { answered, commandId, openAlways } from './support/office.ts';

const PHONE = '79995550123';
const DAY_MS = 24 * 3_600_000;

let house: DemoOffice;
let morning: Slip;
let noon: Slip;
let other: Slip;

const bookFor = async (phone: string, appointmentAt: number): Promise<Slip> =>
  answered(
    await house.office.call(
      'bookAppointment',
      {
        commandId: commandId(),
        serviceId: 'payment',
        appointmentAt,
        channel: 'phone',
        name: 'Анна Петровна',
        phone,
      },
      house.reception,
    ),
  );
const arrive = (code: string, outOfTurn: boolean | null = null) =>
  house.office.call('checkIn', { commandId: commandId(), code, outOfTurn }, house.kiosk);
const codesOf = (...slips: Slip[]) => slips.flatMap(({ code, shortCode }) => [code, shortCode]);

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways);
  morning = await bookFor(PHONE, at('10:20'));
  noon = await bookFor(PHONE, at('12:20'));
  other = await bookFor('79995550124', at('10:20') + DAY_MS);
});
afterAll(() => house.office.stop());

it('several bookings of a number are told apart without their codes, and one is let in by what was told', async () => {
  const asked = answered(await arrive(PHONE));
  expect(asked).toMatchObject({
    kind: 'choose',
    appointments: [{ appointmentId: morning.appointmentId }, { appointmentId: noon.appointmentId }],
  });
  const looked = answered(await arrive(morning.appointmentId));
  expect(looked).toMatchObject({ kind: 'recognised', code: null });
  const admitted = answered(await arrive(morning.appointmentId, false));
  expect(admitted).toMatchObject({ kind: 'admitted', others: [{ appointmentId: noon.appointmentId }] });
  const said = JSON.stringify([asked, looked, admitted]);
  for (const code of codesOf(morning, noon)) expect(said).not.toContain(code);
});

it('an id opens no page, moves nothing and cancels nothing', async () => {
  const code = noon.appointmentId;
  const body = { code, commandId: commandId() };
  const { kiosk, office } = house;
  for (const who of [kiosk, null]) {
    expect(await office.call('getBooking', { code }, who)).toMatchObject({ ok: false });
    expect(await office.call('cancelBooking', body, who)).toMatchObject({ ok: false });
    expect(await office.call('moveBooking', { ...body, appointmentAt: at('14:00') }, who)).toMatchObject({
      ok: false,
    });
  }
});

it('a booking for another day is told of, and can be moved only by whoever shows a code of it', async () => {
  const refusedBy = async (key: string) => {
    const result = await arrive(key);
    return result.ok ? null : result.problem;
  };
  const byNumber = await refusedBy('79995550124');
  expect(byNumber).toMatchObject({ code: 'appointment-other-day' });
  for (const code of codesOf(other)) expect(JSON.stringify(byNumber)).not.toContain(code);
  for (const code of codesOf(other))
    expect(await refusedBy(code)).toMatchObject({
      code: 'appointment-other-day',
      params: { code: other.code },
    });
});
