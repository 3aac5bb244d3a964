/** The administrator changes the printers of a working office: no paper is lost, none comes twice, nothing is started anew. */
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Printer } from '../contract/printers.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { take } from './support/desk.ts';
import { eventually, openScreen, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';
import { startPrinter, type TestPrinter } from './support/paper.ts';

let house: DemoOffice;
let printer: TestPrinter;
let deviceId: string;

beforeEach(async () => {
  printer = await startPrinter();
  house = await startDemo(at('10:00'), (config) => ({ ...openAlways(config), printers: [printer.config] }));
  const { devices } = answered(await house.office.call('listDevices', {}, house.administrator));
  deviceId = devices.find(({ kind }) => kind === 'kiosk')?.id ?? '';
  return async () => {
    await house.office.stop();
    await printer.stop();
  };
});

async function put(printers: readonly Printer[]): Promise<void> {
  const config = answered(await house.office.call('getConfig', {}, house.administrator));
  const change = { commandId: commandId(), config: { ...config, printers: [...printers] }, before: config };
  answered(await house.office.call('putConfig', change, house.administrator));
}
const give = (printerId: string | null, id = deviceId) =>
  house.office.call('setDevicePrinter', { deviceId: id, printerId }, house.administrator);
const jobState = async (printJobId: string | null) =>
  answered(await house.office.call('getPrintJob', { printJobId: printJobId ?? '' }, house.kiosk)).state;

async function another(): Promise<TestPrinter> {
  const second = await startPrinter();
  onTestFinished(() => second.stop());
  return second;
}

describe('a kiosk', () => {
  it('prints where it was told since its last ticket, and sees that printer', async () => {
    const second = await another();
    await put([printer.config, { ...second.config, id: 'second' }]);
    const screen = await openScreen(house.office.url, { token: house.kiosk });
    await screen.watch({ view: 'kiosk' });
    const first = answered(await take(house.office, house.kiosk));
    expect(answered(await give('second'))).toMatchObject({ id: deviceId, printerId: 'second' });
    await second.setCondition('paper-out');
    const next = answered(await take(house.office, house.kiosk));
    await eventually(() => expect(screen.latest('kiosk').printer).toEqual({ condition: 'paper-out' }));
    await second.setCondition('ready');
    await eventually(() => expect(second.numbers()).toEqual([next.number]));
    await eventually(() => expect(printer.numbers()).toEqual([first.number]));
    answered(await give(null));
    expect(answered(await take(house.office, house.kiosk)).printJobId).toBeNull();
    await eventually(() => expect(screen.latest('kiosk').printer).toBeNull());
  });

  it('is not given a printer that is not there, and one that is not there is given none', async () => {
    expect(await give('none')).toMatchObject({ status: 404, problem: { code: 'printer-unknown' } });
    expect(await give(null, 'none')).toMatchObject({ status: 404, problem: { code: 'device-unknown' } });
  });

  it('without its printer goes on without paper', async () => {
    await put([]);
    expect(answered(await take(house.office, house.kiosk)).printJobId).toBeNull();
  });
});

it('what waits for a printer that is changed waits on, and comes once', { timeout: 30_000 }, async () => {
  await printer.setCondition('paper-out');
  const { number, printJobId } = answered(await take(house.office, house.kiosk));
  const second = await another();
  await put([
    {
      ...printer.config,
      name: 'Новый',
      ...('port' in second.config && { port: second.config.port }),
    } as Printer,
  ]);
  await eventually(() => expect(second.numbers()).toEqual([number]));
  await eventually(async () => expect(await jobState(printJobId)).toBe('confirmed'));
  await printer.setCondition('ready');
  await put([printer.config]);
  const next = answered(await take(house.office, house.kiosk));
  await eventually(() => expect(printer.numbers()).toEqual([next.number]));
});

it('what waits for a printer that is taken away is given up, in words that say so', async () => {
  await printer.setCondition('paper-out');
  const { printJobId } = answered(await take(house.office, house.kiosk));
  await put([]);
  await eventually(async () => expect(await jobState(printJobId)).toBe('cancelled'));
  await printer.setCondition('ready');
  await put([printer.config]);
  const { number } = answered(await take(house.office, house.kiosk));
  await eventually(() => expect(printer.numbers()).toEqual([number]));
});

it('a printer that comes is shown to staff at once', async () => {
  await put([printer.config, { ...printer.config, id: 'second', name: 'Второй' }]);
  await eventually(async () => {
    const { printers } = await viewNow(house.office.url, { view: 'manager' }, house.administrator);
    expect(printers).toMatchObject([{ id: 'hall-printer' }, { id: 'second', name: 'Второй' }]);
  });
});
