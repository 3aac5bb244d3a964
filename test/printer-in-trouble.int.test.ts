/** A printer that is off, out of paper, open or hanging: the visitor has the ticket at once, staff see the trouble, the paper comes once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrinterCondition, VirtualCondition } from '../contract/printing.ts';
import { numberOn } from '../printers/testing/hall.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { take } from './support/desk.ts';
import { eventually, openScreen, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

const PRINTER = 'ticket-printer';

let house: DemoOffice;

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways);
  await put('ready');
});
afterAll(() => house.office.stop());

const put = async (condition: VirtualCondition) =>
  answered(
    await house.office.call('setVirtualPrinter', { printerId: PRINTER, condition }, house.administrator),
  );
const jobState = async (printJobId: string | null) =>
  answered(await house.office.call('getPrintJob', { printJobId: printJobId ?? '' }, house.kiosk)).state;
const papersOf = async (number: string) => {
  const { papers } = await viewNow(house.office.url, { view: 'printers' }, house.administrator);
  return papers.filter(({ text }) => numberOn(text) === number);
};

/** Screens of a desk, of the manager and of the kiosk: what each of them says about the printer. */
async function staffAndKiosk() {
  const { url } = house.office;
  const [desk, manager, kiosk] = [
    await openScreen(url, { token: house.operators[0] ?? '' }),
    await openScreen(url, { token: house.administrator }),
    await openScreen(url, { token: house.kiosk }),
  ];
  await desk.watch({ view: 'desk' });
  await manager.watch({ view: 'manager' });
  await kiosk.watch({ view: 'kiosk' });
  return (condition: PrinterCondition, queued: number) =>
    eventually(() => {
      const seen = { id: PRINTER, condition, queued, unknown: 0 };
      expect(desk.latest('desk').printers).toMatchObject([seen]);
      expect(manager.latest('manager').printers).toMatchObject([seen]);
      expect(kiosk.latest('kiosk').printer).toEqual({ condition });
    });
}

describe.each<[VirtualCondition, PrinterCondition]>([
  ['off', 'offline'],
  ['paper-out', 'paper-out'],
  ['cover-open', 'cover-open'],
  ['hangs', 'not-answering'],
  ['error', 'error'],
  ['mute', 'not-answering'],
  ['garbling', 'not-answering'],
])('%s', (trouble, shown) => {
  it('costs the visitor no ticket and the office no paper', { timeout: 40_000 }, async () => {
    const theySee = await staffAndKiosk();
    await theySee('ready', 0);
    await put(trouble);
    const ticket = answered(await take(house.office, house.kiosk));
    expect(ticket.number).toMatch(/^П\d{3}$/);
    await theySee(shown, 1);
    const second = answered(await take(house.office, house.kiosk));
    await theySee(shown, 2);
    expect(await jobState(ticket.printJobId)).toMatch(/^(queued|sending)$/);
    expect(await papersOf(ticket.number)).toEqual([]);

    await put('ready');
    await theySee('ready', 0);
    for (const { number, printJobId } of [ticket, second]) {
      expect(await jobState(printJobId)).toBe('confirmed');
      expect(await papersOf(number)).toHaveLength(1);
    }
  });
});

it('paper that runs low prints on, and is told', async () => {
  const theySee = await staffAndKiosk();
  await put('paper-low');
  const ticket = answered(await take(house.office, house.kiosk));
  await theySee('paper-low', 0);
  expect(await jobState(ticket.printJobId)).toBe('confirmed');
  await put('ready');
});

it('a slow one is waited for', async () => {
  await put('slow');
  const ticket = answered(await take(house.office, house.kiosk));
  await eventually(async () => expect(await jobState(ticket.printJobId)).toBe('confirmed'));
  expect(await papersOf(ticket.number)).toHaveLength(1);
  await put('ready');
});

it('a connection that ends half way leaves a doubt, and no second paper', async () => {
  await put('closing');
  const { printers } = await viewNow(house.office.url, { view: 'printers' }, house.administrator);
  expect(printers).toMatchObject([{ id: PRINTER, virtual: 'closing' }]);
  const ticket = answered(await take(house.office, house.kiosk));
  await eventually(async () => expect(await jobState(ticket.printJobId)).toBe('unknown'));
  await put('ready');
  const next = answered(await take(house.office, house.kiosk));
  await eventually(async () => expect(await jobState(next.printJobId)).toBe('confirmed'));
  expect(await papersOf(ticket.number)).toHaveLength(1);
  const settled = { printJobId: ticket.printJobId ?? '', paper: 'came-out', commandId: commandId() } as const;
  answered(await house.office.call('settlePrintJob', settled, house.reception));
});

it('a paper that would come too late to be of use does not come: the number was on the screen', async () => {
  const theySee = await staffAndKiosk();
  await put('off');
  const late = answered(await take(house.office, house.kiosk));
  await theySee('offline', 1);
  await house.moveTo(house.now() + 6 * 60_000);
  await put('ready');
  await eventually(async () => expect(await jobState(late.printJobId)).toBe('expired'));
  expect(await papersOf(late.number)).toEqual([]);
});

it('a copy is marked as one, and is another paper', async () => {
  const { office, kiosk, reception } = house;
  const ticket = answered(await take(office, kiosk));
  const given = { ticketId: ticket.ticketId, printerId: PRINTER, commandId: commandId() };
  const { printJobId } = answered(await office.call('reprintTicket', given, reception));
  await eventually(async () => expect(await jobState(printJobId)).toBe('confirmed'));
  const papers = await papersOf(ticket.number);
  expect(papers.map(({ text }) => text.startsWith('Повтор')).sort()).toEqual([false, true]);
});

it('a copy of a ticket that never was, or on a printer that never was, is refused', async () => {
  const { office, kiosk, reception } = house;
  const { ticketId } = answered(await take(office, kiosk));
  const ask = (given: { ticketId: string; printerId: string }) =>
    office.call('reprintTicket', { ...given, commandId: commandId() }, reception);
  expect(await ask({ ticketId: 'none', printerId: PRINTER })).toMatchObject({
    status: 404,
    problem: { code: 'ticket-unknown' },
  });
  expect(await ask({ ticketId, printerId: 'none' })).toMatchObject({
    status: 404,
    problem: { code: 'printer-unknown' },
  });
});
