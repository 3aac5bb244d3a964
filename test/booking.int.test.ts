/** Booking by visitors themselves and by the personal account: one place is sold once, one's own booking is one's own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallOf } from '../contract/api.ts';
import type { Slip } from '../contract/booking.ts';
import type { OfficeConfig } from '../contract/office.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { answered, commandId, openAlways, type CallResult } from './support/office.ts';

const TOMORROW = 1;
const DATE = '2026-11-24';
let house: DemoOffice;
/** The company's personal account. */
let key: string;

/** One place in each slot of the payments, two elsewhere. */
const onePlace = (config: OfficeConfig): OfficeConfig => {
  const plan = { slotMinutes: 10, capacity: 1, quotas: { website: 1, phone: 1, 'in-person': 1, reserve: 0 } };
  const appointments = { ...config.appointments, servicePlans: [{ serviceId: 'payment', ...plan }] };
  return { ...openAlways(config), appointments };
};

beforeAll(async () => {
  house = await startDemo(at('10:00'), onePlace);
  key = answered(
    await house.office.call('issueApiKey', { name: 'Личный кабинет' }, house.administrator),
  ).secret;
});
afterAll(() => house.office.stop());

let phones = 0;
const newPhone = () => `+7999${String((phones += 1)).padStart(7, '0')}`;

const request = (over: Partial<CallOf<'book'>> = {}): CallOf<'book'> => ({
  commandId: commandId(),
  serviceId: 'payment',
  appointmentAt: at('12:00', TOMORROW),
  name: 'Анна Петровна',
  phone: newPhone(),
  consent: true,
  ...over,
});
const book = (over: Partial<CallOf<'book'>> = {}, token: string | null = key) =>
  house.office.call('book', request(over), token);

const refusalOf = (result: CallResult<unknown>) => (result.ok ? null : result.problem.code);

describe('fifty at once for the last place', () => {
  let results: CallResult<Slip>[];
  beforeAll(async () => {
    results = await Promise.all(Array.from({ length: 50 }, () => book()));
  });

  it('one gets it', () => {
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('forty-nine are told, and shown the nearest free ones, which can be had', async () => {
    const refused = results.flatMap((result) => (result.ok ? [] : [result.problem]));
    expect(refused).toHaveLength(49);
    for (const { code, nearest, title } of refused) {
      expect(code).toBe('slot-taken');
      expect(title).toMatch(/заняли/);
      expect(nearest).toHaveLength(6);
      expect(nearest).not.toContain(at('12:00', TOMORROW));
    }
    const [first] = refused[0]?.nearest ?? [];
    expect((await book({ appointmentAt: first ?? 0 })).ok).toBe(true);
  });

  it('and the times on offer know it', async () => {
    const { days } = answered(
      await house.office.call('getBookingTimes', { serviceId: 'payment', from: DATE, days: 1 }, null),
    );
    expect(days[0]?.times).not.toContain(at('12:00', TOMORROW));
    expect(days[0]?.times).toContain(at('12:10', TOMORROW));
  });
});

it('a booking asked for twice with one id is one booking, also after a restart', async () => {
  const asked = request({ appointmentAt: at('13:00', TOMORROW) });
  const [first, second] = await Promise.all([
    house.office.call('book', asked, key),
    house.office.call('book', asked, key),
  ]);
  await house.restart();
  const third = await house.office.call('book', asked, key);
  expect(answered(second)).toEqual(answered(first));
  expect(answered(third)).toEqual(answered(first));
});

describe('one’s own booking', () => {
  it('is found by its code, says all that the slip says, and no name', async () => {
    const slip = answered(
      await book({ appointmentAt: at('14:00', TOMORROW), name: 'Евпраксия Ферапонтовна' }),
    );
    const found = answered(await house.office.call('getBooking', { code: slip.code }, null));
    expect(found).toEqual(slip);
    expect(found).toMatchObject({
      serviceName: 'Приём платежа',
      state: 'booked',
      documents: ['квитанция или номер лицевого счёта'],
      pageUrl: `${house.office.url}/booking/${slip.code}`,
    });
    expect(slip.code.slice(0, 2)).toBe(slip.shortCode.slice(0, 2));
    expect(JSON.stringify(found)).not.toContain('Евпраксия');
  });

  it('is moved and keeps its code; its old place is free again', async () => {
    const slip = answered(await book({ appointmentAt: at('14:10', TOMORROW) }));
    const moved = answered(
      await house.office.call(
        'moveBooking',
        { code: slip.code, commandId: commandId(), appointmentAt: at('14:20', TOMORROW) },
        null,
      ),
    );
    expect(moved).toEqual({ ...slip, appointmentAt: at('14:20', TOMORROW) });
    expect((await book({ appointmentAt: at('14:10', TOMORROW) })).ok).toBe(true);
    expect(refusalOf(await book({ appointmentAt: at('14:20', TOMORROW) }))).toBe('slot-taken');
  });

  it('is cancelled once; then it says so', async () => {
    const slip = answered(await book({ appointmentAt: at('14:30', TOMORROW) }));
    const cancel = () =>
      house.office.call('cancelBooking', { code: slip.code, commandId: commandId() }, null);
    expect(answered(await cancel())).toEqual({ ...slip, state: 'cancelled' });
    expect(refusalOf(await cancel())).toBe('appointment-cancelled');
    expect(answered(await house.office.call('getBooking', { code: slip.code }, null)).state).toBe(
      'cancelled',
    );
    expect((await book({ appointmentAt: at('14:30', TOMORROW) })).ok).toBe(true);
  });

  it('that was moved in another window is not cancelled unseen', async () => {
    const slip = answered(await book({ appointmentAt: at('17:10', TOMORROW) }));
    const { code, appointmentAt } = slip;
    const to = at('17:20', TOMORROW);
    answered(
      await house.office.call('moveBooking', { code, commandId: commandId(), appointmentAt: to }, null),
    );
    const cancel = (seen: number) =>
      house.office.call('cancelBooking', { code, commandId: commandId(), appointmentAt: seen }, null);
    expect(await cancel(appointmentAt)).toMatchObject({
      problem: { code: 'booking-moved', params: { appointmentAt: to } },
    });
    expect(answered(await cancel(to)).state).toBe('cancelled');
  });

  it('that was moved in another window is not moved unseen', async () => {
    const { code, appointmentAt } = answered(await book({ appointmentAt: at('12:20', TOMORROW) }));
    const move = (time: string, seenAppointmentAt?: number, id = commandId()) =>
      house.office.call(
        'moveBooking',
        { code, commandId: id, appointmentAt: at(time, TOMORROW), seenAppointmentAt },
        null,
      );
    const id = commandId();
    expect(answered(await move('12:30', appointmentAt, id)).appointmentAt).toBe(at('12:30', TOMORROW));
    expect(await move('12:40', appointmentAt)).toMatchObject({
      problem: { code: 'booking-moved', params: { appointmentAt: at('12:30', TOMORROW) } },
    });
    const now = answered(await house.office.call('getBooking', { code }, null));
    expect(now.appointmentAt).toBe(at('12:30', TOMORROW));
    expect((await book({ appointmentAt: at('12:40', TOMORROW) })).ok).toBe(true);
    // Asked again because its answer was lost, the first wish was done.
    expect(answered(await move('12:30', appointmentAt, id))).toEqual(now);
    expect(answered(await move('12:50', now.appointmentAt)).appointmentAt).toBe(at('12:50', TOMORROW));
    // The personal account need not say what was seen.
    expect(answered(await move('13:10')).appointmentAt).toBe(at('13:10', TOMORROW));
  });

  it('is opened by short code and phone together, however the phone is written', async () => {
    const slip = answered(await book({ appointmentAt: at('14:40', TOMORROW), phone: '8 (910) 320-00-17' }));
    const find = (phone: string, shortCode = slip.shortCode) =>
      house.office.call('findBooking', { shortCode, phone }, key);
    expect(answered(await find('+7 910 320-00-17'))).toEqual({ code: slip.code });
    expect(answered(await find('9103200017'))).toEqual({ code: slip.code });
    const wrongPhone = await find('+7 910 320-00-18');
    const wrongCode = await find('+7 910 320-00-17', '01000000');
    expect(refusalOf(wrongPhone)).toBe('booking-unknown');
    expect(wrongCode).toEqual(wrongPhone);
  });
});

describe('limits', () => {
  const three = async (token: string | null, times: string[]) => {
    const phone = newPhone();
    for (const time of times) answered(await book({ appointmentAt: at(time, TOMORROW), phone }, token));
    return phone;
  };

  it('a phone holds so many bookings, and is in one place at a time', async () => {
    const phone = await three(key, ['15:00', '15:10', '15:20']);
    expect(refusalOf(await book({ appointmentAt: at('15:30', TOMORROW), phone }))).toBe(
      'phone-holds-too-many',
    );
    const two = await three(key, ['19:00', '19:10']);
    const same = { appointmentAt: at('19:10', TOMORROW), phone: two, serviceId: 'receipts' };
    expect(refusalOf(await book(same))).toBe('phone-booked-then');
  });

  it('a visitor without a key is told of the bookings made from the same address', async () => {
    const phone = await three(null, ['16:20', '16:30', '16:40']);
    expect(refusalOf(await book({ appointmentAt: at('16:50', TOMORROW), phone }, null))).toBe(
      'phone-holds-too-many',
    );
  });

  it('and of no others: a number that is known is booked for as one that is not', async () => {
    const known = await three(key, ['20:00', '20:10', '20:20']);
    const same = { appointmentAt: at('20:10', TOMORROW), serviceId: 'receipts' };
    const answers = [
      await book({ ...same, phone: known }, null),
      await book({ ...same, phone: newPhone() }, null),
    ];
    expect(answers.map(refusalOf)).toEqual([null, null]);
  });

  it('at the kiosk is of the number: the next visitor books there all the same', async () => {
    const phone = newPhone();
    for (const time of ['18:00', '18:10', '18:20']) {
      answered(await book({ appointmentAt: at(time, TOMORROW), phone }, house.kiosk));
    }
    const more = { appointmentAt: at('18:30', TOMORROW), phone };
    expect(refusalOf(await book(more, house.kiosk))).toBe('phone-holds-too-many');
    expect((await book({ appointmentAt: at('18:30', TOMORROW) }, house.kiosk)).ok).toBe(true);
  });

  it('codes can be tried so many times a minute', async () => {
    const tries = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        house.office.call(
          'findBooking',
          { shortCode: `01${String(i).padStart(6, '0')}`, phone: '+79990000000' },
          null,
        ),
      ),
    );
    const codes = tries.map(refusalOf);
    expect(codes.filter((code) => code === 'booking-unknown')).toHaveLength(20);
    expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(10);
  });
});

it('whoever asks again under the same id is answered, however many tries there were', async () => {
  const asked = request({ appointmentAt: at('21:00', TOMORROW) });
  const first = answered(await house.office.call('book', asked, null));
  const tries = Array.from({ length: 25 }, () => book({ appointmentAt: at('21:00', TOMORROW) }, null));
  expect((await Promise.all(tries)).map(refusalOf)).toContain('too-many-requests');
  expect(answered(await house.office.call('book', asked, null))).toEqual(first);
});

describe('a key of the personal account', () => {
  it('is shown once; the list knows when it was used', async () => {
    const { keys } = answered(await house.office.call('listApiKeys', {}, house.administrator));
    expect(keys).toMatchObject([{ name: 'Личный кабинет', lastUsedAt: expect.any(Number) }]);
    expect(JSON.stringify(keys)).not.toContain(key);
  });

  it('opens nothing once it is revoked', async () => {
    const { office, administrator } = house;
    const issued = answered(await office.call('issueApiKey', { name: 'Второй' }, administrator));
    expect((await book({ appointmentAt: at('16:00', TOMORROW) }, issued.secret)).ok).toBe(true);
    answered(await office.call('revokeApiKey', { keyId: issued.key.id }, administrator));
    const dead = await book({ appointmentAt: at('16:10', TOMORROW) }, issued.secret);
    expect(dead).toMatchObject({ status: 401, problem: { code: 'unauthenticated' } });
    // The time is free still: it did not go on as anybody's.
    expect((await book({ appointmentAt: at('16:10', TOMORROW) })).ok).toBe(true);
    expect(refusalOf(await office.call('listApiKeys', {}, key))).toBe('forbidden');
  });
});

it.each([
  ['no consent', { consent: false as unknown as true }],
  ['no phone', { phone: '123' }],
  ['letters in the phone', { phone: '8910320001a' }],
  ['no name', { name: '  ' }],
  ['a broken address', { email: 'anna@' }],
])('%s is a request that is not understood, and books nothing', async (_, over) => {
  expect(refusalOf(await book({ appointmentAt: at('17:00', TOMORROW), ...over }))).toBe('bad-request');
  const { days } = answered(
    await house.office.call('getBookingTimes', { serviceId: 'payment', from: DATE, days: 1 }, null),
  );
  expect(days[0]?.times).toContain(at('17:00', TOMORROW));
});

it('the link of a missed booking leads to the one that followed it', async () => {
  const { office } = house;
  const soon = { serviceId: 'receipts', appointmentAt: at('10:10'), channel: 'phone' as const, name: 'Анна' };
  const booked = answered(
    await office.call(
      'bookAppointment',
      { ...soon, phone: newPhone(), commandId: commandId() },
      house.reception,
    ),
  );
  await house.moveTo(at('10:15'));
  const { code } = booked;
  expect(answered(await office.call('getBooking', { code })).state).toBe('missed');
  const again = {
    code,
    commandId: commandId(),
    appointmentAt: at('13:40', TOMORROW),
    seenAppointmentAt: booked.appointmentAt,
  };
  const next = answered(await office.call('moveBooking', again, key));
  expect(next.code).not.toBe(code);
  expect(answered(await office.call('getBooking', { code }))).toEqual(next);
  // Whoever still sees the missed time, on another screen, does not move the new booking unseen.
  const late = { code, commandId: commandId(), appointmentAt: at('13:50', TOMORROW) };
  expect(
    await office.call('moveBooking', { ...late, seenAppointmentAt: booked.appointmentAt }, key),
  ).toMatchObject({ problem: { code: 'booking-moved', params: { appointmentAt: next.appointmentAt } } });
});
