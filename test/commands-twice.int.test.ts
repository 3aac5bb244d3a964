/** A sender that never heard the answer asks again under the same id: the same answer, and nothing is done twice. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually } from './support/live.ts';
import { answered, commandId, openAlways, type CallResult } from './support/office.ts';
import { startPrinter, type TestPrinter } from './support/paper.ts';

const CLIENTS = 50;

let house: DemoOffice;
let printer: TestPrinter;

beforeAll(async () => {
  printer = await startPrinter();
  house = await startDemo(at('10:00'), (config) => ({
    ...openAlways(config),
    printers: [printer.config],
    appointments: {
      ...config.appointments,
      noticeMinutes: 0,
      homeVisitPlan: { slotMinutes: 10, capacity: 2 },
    },
  }));
});
afterAll(async () => {
  await house.office.stop();
  await printer.stop();
});

const numbersIssued = async (): Promise<string[]> => {
  const { visits } = answered(await house.office.call('getVisits', {}, house.administrator));
  return visits.map(({ number }) => number);
};

describe('a ticket asked for twice', () => {
  const request = () => ({ commandId: commandId(), serviceId: 'payment', outOfTurn: false });
  const ask = (given: ReturnType<typeof request>, token = house.kiosk) =>
    house.office.call('issueTicket', given, token);

  it('in the same instant, again, and after a restart, is one ticket with one paper', async () => {
    const before = await numbersIssued();
    const given = request();
    const twins = await Promise.all(Array.from({ length: 5 }, () => ask(given)));
    const again = await ask(given);
    await house.restart();
    const later = await ask(given);
    const [first] = twins.map(answered);
    for (const result of [...twins, again, later]) expect(answered(result).number).toBe(first?.number);
    expect(answered(again)).toEqual(first);
    expect(answered(later)).toEqual(first);
    const number = first?.number ?? '';
    expect(await numbersIssued()).toEqual([...before, number]);
    await eventually(async () => {
      const job = await house.office.call(
        'getPrintJob',
        { printJobId: first?.printJobId ?? '' },
        house.kiosk,
      );
      expect(answered(job).state).toBe('confirmed');
    });
    expect(printer.numbers()).toEqual([number]);
  });

  it('with another service under the same id is a mistake of the sender', async () => {
    const given = request();
    answered(await ask(given));
    expect(await ask({ ...given, serviceId: 'receipts' })).toMatchObject({
      status: 422,
      problem: { code: 'command-id-reused' },
    });
    await house.restart();
    expect(await ask({ ...given, outOfTurn: true })).toMatchObject({ status: 422 });
  });

  it('under the same id by two senders is two tickets', async () => {
    const given = request();
    const [one, other] = [await ask(given), await ask(given, house.reception)].map(answered);
    expect(one?.ticketId).not.toBe(other?.ticketId);
  });

  it('after a refusal may be asked for again under the same id', async () => {
    const given = { ...request(), serviceId: 'none' };
    expect(await ask(given)).toMatchObject({ status: 404, problem: { code: 'service-unknown' } });
    expect((await ask({ ...given, serviceId: 'payment' })).ok).toBe(true);
  });
});

it('the id of one command is not the id of another', async () => {
  const id = commandId();
  const [operator = ''] = house.operators;
  const desk = { deskId: 'desk-1', commandId: id };
  answered(await house.office.call('openDesk', desk, operator));
  expect(await house.office.call('closeDesk', desk, operator)).toMatchObject({ status: 422 });
  answered(await deskOf(house.office, operator).close());
});

it('an appointment booked twice takes one place', async () => {
  const booking = {
    commandId: commandId(),
    serviceId: 'receipts',
    appointmentAt: at('15:00'),
    channel: 'phone' as const,
    name: 'Мария Ивановна',
    phone: '+74722230000',
  };
  const ask = () => house.office.call('bookAppointment', booking, house.reception);
  const [one, other] = (await Promise.all([ask(), ask()])).map(answered);
  await house.restart();
  expect([other, answered(await ask())]).toEqual([one, one]);
  // Two places of the slot, one taken: there is room for one more and no other.
  const more = () =>
    house.office.call('bookAppointment', { ...booking, commandId: commandId() }, house.reception);
  expect((await more()).ok).toBe(true);
  expect(await more()).toMatchObject({ status: 409, problem: { code: 'slot-taken' } });
});

describe('what is asked twice of an appointment', () => {
  const booked = async (time: string, home = false) => {
    const visitor = { name: 'Мария Ивановна', phone: '+74722230000', channel: 'phone' as const };
    const where = home ? ({ kind: 'home-visit', address: 'ул. Мира, 5' } as const) : {};
    const wanted = {
      commandId: commandId(),
      serviceId: 'receipts',
      appointmentAt: at(time),
      ...visitor,
      ...where,
    };
    return answered(await house.office.call('bookAppointment', wanted, house.reception));
  };

  /** In the same instant, again, and after a restart. */
  async function thrice<A>(ask: () => Promise<CallResult<A>>): Promise<A> {
    const [one, other] = (await Promise.all([ask(), ask()])).map(answered);
    const again = answered(await ask());
    await house.restart();
    expect([other, again, answered(await ask())]).toEqual([one, one, one]);
    return one as A;
  }

  it('moves once, by its holder or by staff', async () => {
    const { office, reception } = house;
    const { code, appointmentId } = await booked('16:00');
    const seenAppointmentAt = at('16:00');
    const byVisitor = { code, commandId: commandId(), appointmentAt: at('16:10'), seenAppointmentAt };
    expect((await thrice(() => office.call('moveBooking', byVisitor, null))).appointmentAt).toBe(at('16:10'));
    const byStaff = { appointmentId, commandId: commandId(), appointmentAt: at('16:20') };
    expect((await thrice(() => office.call('moveAppointment', byStaff, reception))).appointmentAt).toBe(
      at('16:20'),
    );
  });

  it('cancels once, by its holder or by staff', async () => {
    const { office, reception } = house;
    const own = { code: (await booked('16:30')).code, commandId: commandId() };
    expect((await thrice(() => office.call('cancelBooking', own, null))).state).toBe('cancelled');
    const other = { appointmentId: (await booked('16:40')).appointmentId, commandId: commandId() };
    await thrice(() => office.call('cancelAppointment', other, reception));
  });

  it('checks in once', async () => {
    const { shortCode } = await booked('10:10');
    const arrival = { code: shortCode, commandId: commandId() };
    const answer = await thrice(() => house.office.call('checkIn', arrival, house.kiosk));
    expect(answer).toMatchObject({ kind: 'admitted', earlyMinutes: 10 });
  });

  it('says once what became of a visit at home, also after it was too early', async () => {
    const { appointmentId } = await booked('10:10', true);
    const word = { appointmentId, commandId: commandId(), outcome: 'made' as const };
    const ask = () => house.office.call('recordHomeVisit', word, house.reception);
    expect(await ask()).toMatchObject({ ok: false, problem: { code: 'home-visit-not-yet' } });
    await house.moveTo(at('10:11'));
    await thrice(ask);
  });
});

describe('a copy asked for twice', () => {
  it('is one copy; under the id of another ticket’s copy it is a mistake', async () => {
    const { office, kiosk, reception } = house;
    const [first, second] = [answered(await take(office, kiosk)), answered(await take(office, kiosk))];
    const given = { ticketId: first.ticketId, printerId: printer.config.id, commandId: commandId() };
    const ask = (request: typeof given, token = reception) => office.call('reprintTicket', request, token);
    const [one, other] = (await Promise.all([ask(given), ask(given)])).map(answered);
    expect(other).toEqual(one);
    expect(await ask({ ...given, ticketId: second.ticketId })).toMatchObject({
      status: 422,
      problem: { code: 'command-id-reused' },
    });
    // Somebody else's id is another id.
    expect(answered(await ask(given, house.administrator))).not.toEqual(one);
    await house.restart();
    expect(answered(await ask(given))).toEqual(one);
  });
});

describe('two desks in the same instant', () => {
  const desks = () =>
    house.operators.slice(0, 2).map((token, i) => deskOf(house.office, token, `desk-${i + 1}`));

  beforeEach(async () => {
    // Nobody waits from the tests before: the day begins anew.
    await house.moveTo(house.now() + 24 * 3_600_000);
  });

  it('with one waiting: one desk gets the visitor, the other is told that nobody waits', async () => {
    for (const desk of desks()) answered(await desk.open());
    const { number } = answered(await take(house.office, house.kiosk));
    const results = await Promise.all(desks().map((desk) => desk.next()));
    expect(results.flatMap((result) => (result.ok ? [result.answer.number] : []))).toEqual([number]);
    expect(results.flatMap((result) => (result.ok ? [] : [result.problem.code]))).toEqual(['nobody-waiting']);
  });

  it('with two waiting: each gets its own', async () => {
    for (const desk of desks()) answered(await desk.open());
    const waiting = [await take(house.office, house.kiosk), await take(house.office, house.kiosk)];
    const called = await Promise.all(desks().map((desk) => desk.next()));
    const numbers = called.map((result) => answered(result).number);
    expect(numbers.sort()).toEqual(waiting.map((result) => answered(result).number).sort());
  });

  it('«next» pressed twice at one desk under one id calls one visitor', async () => {
    const [operator = ''] = house.operators;
    const [desk] = desks();
    answered(await desk!.open());
    for (let i = 0; i < 2; i += 1) answered(await take(house.office, house.kiosk));
    const press = { deskId: 'desk-1', commandId: commandId() };
    const results = await Promise.all([1, 2].map(() => house.office.call('callNext', press, operator)));
    const [one, other] = results.map(answered);
    expect(other).toEqual(one);
  });

  it(`${CLIENTS} clients at once get ${CLIENTS} numbers, without a gap`, async () => {
    const results = await Promise.all(
      Array.from({ length: CLIENTS }, () => take(house.office, house.kiosk, 'receipts')),
    );
    const numbers = results.map((result) => answered(result).number).sort();
    expect(numbers).toEqual(Array.from({ length: CLIENTS }, (_, i) => `А${String(i + 1).padStart(3, '0')}`));
    expect(new Set(results.map((result) => answered(result).code)).size).toBe(CLIENTS);
  });
});
