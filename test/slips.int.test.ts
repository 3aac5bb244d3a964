/** The slip of a booking (8.6.4): on paper at the kiosk, as PDF, in a calendar, always as the booking is now. */
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Slip } from '../contract/booking.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { makeDoubtful } from './support/doubt.ts';
import { eventually } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';
import { startPrinter, type TestPrinter } from './support/paper.ts';

let house: DemoOffice;
let printer: TestPrinter;
let slip: Slip;
let bookings = 0;

beforeAll(async () => {
  printer = await startPrinter();
  house = await startDemo(at('10:00'), (config) => ({ ...openAlways(config), printers: [printer.config] }));
});
afterAll(async () => {
  await house.office.stop();
  await printer.stop();
});
beforeEach(async () => {
  bookings += 1;
  const booking = {
    serviceId: 'payment',
    appointmentAt: at('12:00', bookings),
    channel: 'phone' as const,
    name: 'Мария Ивановна',
    phone: `+7472223000${bookings}`,
  };
  slip = answered(
    await house.office.call('bookAppointment', { ...booking, commandId: commandId() }, house.reception),
  );
});

const print = (token = house.kiosk, over: { commandId?: string; printerId?: string } = {}) =>
  house.office.call('printSlip', { code: slip.code, commandId: commandId(), ...over }, token);
const printed = () => printer.papers().map(({ text }) => text);
const move = async (appointmentAt: number) =>
  answered(
    await house.office.call('moveBooking', { code: slip.code, appointmentAt, commandId: commandId() }, null),
  );
const fetched = (ending: string) =>
  fetch(`${house.office.url}/api/booking/own/${slip.code}/${ending}`, { redirect: 'error' });

describe('on paper', () => {
  it('comes out of the kiosk’s printer when it is asked for, once for one request', async () => {
    const before = printed().length;
    const id = commandId();
    const jobs = [await print(house.kiosk, { commandId: id }), await print(house.kiosk, { commandId: id })];
    expect(jobs.map(answered)).toEqual(Array(2).fill({ printJobId: `${slip.appointmentId}-0` }));
    await eventually(() => expect(printed()).toHaveLength(before + 1));
    expect(printed().at(-1)).toMatch(/Талон предварительной записи\n12:00\n/);
    expect(printed().at(-1)).not.toMatch(/Повтор|Мария|7472/);
  });

  it('comes out where staff say', async () => {
    const before = printed().length;
    answered(await print(house.reception, { printerId: 'hall-printer' }));
    await eventually(() => expect(printed()).toHaveLength(before + 1));
    expect(await print(house.reception)).toMatchObject({ problem: { code: 'printer-unknown' } });
  });

  it('has the new time of a booking that was moved while the printer had no paper', async () => {
    const before = printed().length;
    await printer.setCondition('paper-out');
    const { printJobId } = answered(await print());
    await eventually(async () => {
      const job = answered(await house.office.call('getPrintJob', { printJobId }, house.kiosk));
      expect(job).toEqual({ state: 'queued', printer: { condition: 'paper-out' } });
    });
    await move(at('15:30', bookings));
    await printer.setCondition('ready');
    await eventually(() => expect(printed()).toHaveLength(before + 1));
    expect(printed().at(-1)).toContain('\n15:30\n');
  });

  it('is listed among the doubts by its code and time, and printed again as a repeat', async () => {
    const { printJobId } = answered(await print());
    const job = async () => answered(await house.office.call('getPrintJob', { printJobId }, house.kiosk));
    await eventually(async () => expect((await job()).state).toBe('confirmed'));
    await makeDoubtful(house.office, printJobId);
    const { papers } = answered(await house.office.call('listDoubtfulPapers', {}, house.reception));
    const { appointmentId, shortCode, appointmentAt } = slip;
    expect(papers.map(({ paper }) => paper)).toEqual([
      { kind: 'slip', appointmentId, shortCode, appointmentAt },
    ]);
    const word = { printJobId, paper: 'print-again', commandId: commandId() } as const;
    answered(await house.office.call('settlePrintJob', word, house.reception));
    await eventually(() => expect(printed().at(-1)).toMatch(/^Повтор\n/));
  });
});

describe('as a file', () => {
  it('is a PDF with the time and the code', async () => {
    const answer = await fetched('slip.pdf');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(`inline; filename="talon-${slip.shortCode}.pdf"`);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())));
    expect(text.join(' ')).toContain('12:00');
    expect(text.join(' ')).toContain(slip.pageUrl);
  });

  it('is a calendar’s entry that moves with the booking', async () => {
    const start = async () => /^DTSTART:(.*)\r$/m.exec(await (await fetched('appointment.ics')).text())?.[1];
    const before = await start();
    await move(at('16:00', bookings));
    expect([before, await start()].map((time) => time?.slice(9))).toEqual(['090000Z', '130000Z']);
  });

  it('is no file without the code', async () => {
    slip = { ...slip, code: '0'.repeat(16) };
    const answers = await Promise.all(['slip.pdf', 'appointment.ics'].map(fetched));
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(await print()).toMatchObject({ status: 404, problem: { code: 'appointment-unknown' } });
  });
});
