/** A ticket given by staff is printed where they say, when they say: the first paper is the ticket, the next is a repeat. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { take } from './support/desk.ts';
import { eventually } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';
import { startPrinter, type TestPrinter } from './support/paper.ts';

let house: DemoOffice;
let hall: TestPrinter;
let desk: TestPrinter;

beforeAll(async () => {
  [hall, desk] = await Promise.all([startPrinter(), startPrinter()]);
  const printers = [hall.config, { ...desk.config, id: 'desk-printer', name: 'Принтер регистратуры' }];
  house = await startDemo(at('10:00'), (config) => ({ ...openAlways(config), printers }));
});
afterAll(async () => {
  await house.office.stop();
  await Promise.all([hall.stop(), desk.stop()]);
});

const print = (ticketId: string) =>
  house.office.call(
    'reprintTicket',
    { ticketId, printerId: 'desk-printer', commandId: commandId() },
    house.reception,
  );
const isRepeat = ({ text }: { text: string }) => text.startsWith('Повтор');

// It used to come out of the first printer, at the kiosk of another hall, and the paper at hand was then a «Повтор».
describe('a ticket given by staff', () => {
  it('prints nothing by itself; asked for it is the ticket, asked for again a repeat', async () => {
    const ticket = answered(await take(house.office, house.reception));
    expect(ticket.printJobId).toBeNull();
    const { printJobId } = answered(await print(ticket.ticketId));
    await eventually(() => expect(desk.papers().map(isRepeat)).toEqual([false]));
    await eventually(async () => {
      const job = answered(await house.office.call('getPrintJob', { printJobId }, house.reception));
      expect(job).toEqual({ state: 'confirmed', printer: { condition: 'ready' } });
    });
    answered(await print(ticket.ticketId));
    await eventually(() => expect(desk.papers().map(isRepeat)).toEqual([false, true]));
    expect(hall.papers()).toEqual([]);
  });

  it('prints nothing by itself to a holder who checks in either', async () => {
    const { office, reception } = house;
    const booking = {
      serviceId: 'payment',
      appointmentAt: at('10:10'),
      channel: 'reception' as const,
      name: 'Мария Ивановна',
      phone: '+74722230000',
    };
    const { code } = answered(
      await office.call('bookAppointment', { ...booking, commandId: commandId() }, reception),
    );
    const arrived = answered(await office.call('checkIn', { code, commandId: commandId() }, reception));
    expect(arrived).toMatchObject({ kind: 'admitted', ticket: { printJobId: null } });
    expect(hall.papers()).toEqual([]);
  });

  it('cannot be printed any more when its day is over', async () => {
    const { ticketId } = answered(await take(house.office, house.reception));
    await house.moveTo(house.now() + 24 * 3_600_000);
    answered(await take(house.office, house.reception));
    expect(await print(ticketId)).toMatchObject({ status: 404, problem: { code: 'ticket-unknown' } });
  });

  it('is the kiosk’s as well: found by its number, with its letter or without', async () => {
    const { office, kiosk, reception, administrator } = house;
    const before = desk.papers().length;
    const { ticketId, number } = answered(await take(office, kiosk));
    const find = async (typed: string) => {
      const { tickets } = answered(await office.call('findTickets', { number: typed }, reception));
      return tickets.map((ticket) => ticket.ticketId);
    };
    expect(await find(number)).toEqual([ticketId]);
    expect(await find(` ${number.toLowerCase().replace(/^./, '$& ')} `)).toEqual([ticketId]);
    expect(await find(String(Number(number.slice(1))))).toContain(ticketId);
    expect(await find('Я999')).toEqual([]);
    expect(await office.call('findTickets', { number: 'Иванов' }, administrator)).toMatchObject({
      problem: { code: 'bad-request' },
    });
    answered(await print(ticketId));
    await eventually(() => expect(desk.papers().slice(before).map(isRepeat)).toEqual([true]));
  });
});
