/** Every morning before the first desk opened, the kiosk and the paper said that nobody was ahead, however many waited. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually } from './support/live.ts';
import { answered, openAlways } from './support/office.ts';
import { startPrinter, type TestPrinter } from './support/paper.ts';

/** Longer than a forecast is kept: the next ticket is told of the desk. */
const FORECAST_KEPT_MS = 30_000;

let printer: TestPrinter;
let house: DemoOffice;

beforeAll(async () => {
  printer = await startPrinter();
  house = await startDemo(at('10:00'), (config) => ({ ...openAlways(config), printers: [printer.config] }));
});
afterAll(async () => {
  await house.office.stop();
  await printer.stop();
});

/** What the kiosk, the paper and the phone say of one ticket. */
async function taken(serviceId: string) {
  const before = printer.papers().length;
  const { ahead, wait, code } = answered(await take(house.office, house.kiosk, serviceId));
  const phone = answered(await house.office.call('getTicket', { code }));
  await eventually(() => expect(printer.papers()).toHaveLength(before + 1));
  const paper = /Перед вами:?\s+(.+)/.exec(printer.papers().at(-1)?.text ?? '')?.[1]?.trim();
  return { kiosk: ahead, wait, phone: [phone.ahead, phone.aheadAtIssue], paper };
}

it('the kiosk, the paper and the phone count whoever waits, before the first desk opens and after', async () => {
  const said = (count: number, paper: string) => ({ kiosk: count, phone: [count, count], paper });
  expect(await taken('consultation')).toEqual({ ...said(0, 'никого нет'), wait: null });
  expect(await taken('payment')).toEqual({ ...said(1, '1 человек'), wait: null });
  expect(await taken('payment')).toEqual({ ...said(2, '2 человека'), wait: null });
  expect(await taken('payment')).toEqual({ ...said(3, '3 человека'), wait: null });
  answered(await deskOf(house.office, house.operators[0] ?? '').open());
  await house.moveTo(house.now() + FORECAST_KEPT_MS);
  const next = await taken('payment');
  expect(next).toMatchObject(said(4, '4 человека'));
  expect(next.wait).not.toBeNull();
});
