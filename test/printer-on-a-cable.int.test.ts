/** An office whose printer hangs on a cable: a device file or a serial port in its settings, and a ticket comes out. */
import { expect, it, onTestFinished } from 'vitest';
import type { Printer } from '../contract/printers.ts';
import { startVirtualPrinter } from '../printers/index.ts';
import { plugIn } from '../printers/testing/cable.ts';
import { numberOn } from '../printers/testing/hall.ts';
import { at, startDemo } from './support/demo.ts';
import { eventually } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

const common = {
  id: 'cable',
  name: 'На кабеле',
  dialect: 'epson',
  letters: 'code-page',
  columns: 48,
  speaksStatus: true,
} as const;

const SETTINGS: readonly ((path: string) => Printer)[] = [
  (path) => ({ ...common, kind: 'device', path }),
  (path) => ({ ...common, kind: 'serial', path, baud: 19200, flow: 'none' }),
];

it.each(SETTINGS)('prints and knows that it did', async (printerAt) => {
  const printer = await startVirtualPrinter();
  const cable = await plugIn(printer);
  const printers = [printerAt(cable.path)];
  const house = await startDemo(at('10:15'), (config) => ({ ...openAlways(config), printers }));
  onTestFinished(async () => {
    await house.office.stop();
    await cable.pull();
    await printer.stop();
  });
  const given = { commandId: commandId(), serviceId: 'account-reregistration', outOfTurn: false };
  const ticket = answered(await house.office.call('issueTicket', given, house.kiosk));
  const printJobId = ticket.printJobId ?? '';
  await eventually(async () => {
    const job = await house.office.call('getPrintJob', { printJobId }, house.kiosk);
    expect(answered(job)).toEqual({ state: 'confirmed', printer: { condition: 'ready' } });
  });
  expect(printer.papers().map(({ text }) => numberOn(text))).toEqual([ticket.number]);
});
