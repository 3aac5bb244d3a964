/** A printer on a kiosk's own computer: the server's job over the kiosk's page and shell, whatever breaks on the way. */
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { PortOrder } from '../contract/kiosk-port.ts';
import type { KioskPort, Printer } from '../contract/printers.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../printers/index.ts';
import { plugIn, type Cable } from '../printers/testing/cable.ts';
import { numberOn } from '../printers/testing/hall.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { take } from './support/desk.ts';
import { openShell } from './support/kiosk-shell.ts';
import { eventually, openScreen, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';
import { pairScreen } from './support/pairing.ts';

let house: DemoOffice;
let printer: VirtualPrinter;
let cable: Cable;
let deviceId: string;

/** A line in so many milliseconds: half a paper can be told from a whole one. */
const LINE_MS = 25;

beforeEach(async () => {
  printer = await startVirtualPrinter({ lineMs: LINE_MS });
  cable = await plugIn(printer);
  house = await startDemo(at('10:00'), openAlways);
  const { devices } = answered(await house.office.call('listDevices', {}, house.administrator));
  deviceId = devices.find(({ kind }) => kind === 'kiosk')?.id ?? '';
  return async () => {
    await house.office.stop();
    await cable.pull();
    await printer.stop();
  };
});

const ON_A_FILE = (path: string): KioskPort => ({ kind: 'device', path });
const ON_A_LINE = (path: string): KioskPort => ({ kind: 'serial', path, baud: 115200, flow: 'none' });

async function hang(port: KioskPort = ON_A_FILE(cable.path), over: Partial<Printer> = {}): Promise<void> {
  const common = { dialect: 'epson', letters: 'code-page', columns: 48, speaksStatus: true } as const;
  const inKiosk = { id: 'in-kiosk', name: 'В киоске', kind: 'kiosk', deviceId, port, ...common } as const;
  const config = answered(await house.office.call('getConfig', {}, house.administrator));
  const printers = [{ ...inKiosk, ...over } as Printer];
  const change = { commandId: commandId(), config: { ...config, printers } };
  answered(await house.office.call('putConfig', change, house.administrator));
  const tie = { deviceId, printerId: 'in-kiosk' };
  answered(await house.office.call('setDevicePrinter', tie, house.administrator));
}

const ticket = async () => answered(await take(house.office, house.kiosk));
const state = async (printJobId: string | null) =>
  answered(await house.office.call('getPrintJob', { printJobId: printJobId ?? '' }, house.kiosk)).state;
const reaches = (printJobId: string | null, wanted: string) =>
  eventually(async () => expect(await state(printJobId)).toBe(wanted));
const conditionIs = (condition: string) =>
  eventually(async () => {
    const { printers } = await viewNow(house.office.url, { view: 'manager' }, house.administrator);
    expect(printers).toMatchObject([{ condition }]);
  });
const numbers = () => printer.papers().map(({ text }) => numberOn(text));
/** The paper itself, not a question before it. */
const isPaper = (order: PortOrder): boolean => order.do === 'write' && order.bytes.length > 100;

/** Prints one more, to see that nothing of an earlier one follows. */
async function nextIsWhole(): Promise<string> {
  const next = await ticket();
  await reaches(next.printJobId, 'confirmed');
  return next.number;
}

describe.each([
  ['a device file', ON_A_FILE],
  ['a serial port', ON_A_LINE],
])('on %s', (_kind, portAt) => {
  it('prints each ticket once and knows that it did', async () => {
    await hang(portAt(cable.path));
    await openShell(house.office, house.kiosk);
    const first = await nextIsWhole();
    const second = await nextIsWhole();
    expect(numbers()).toEqual([first, second]);
    await conditionIs('ready');
  });

  it('prints paper that is drawn, which is many portions', async () => {
    await hang(portAt(cable.path), { letters: 'image' });
    const shell = await openShell(house.office, house.kiosk);
    await nextIsWhole();
    expect(printer.papers()).toHaveLength(1);
    expect(shell.orders.filter(isPaper).length).toBeGreaterThan(2);
  });

  it('claims no more than that it was sent when the printer answers nothing', async () => {
    await printer.setCondition('mute');
    await hang(portAt(cable.path), { speaksStatus: false });
    await openShell(house.office, house.kiosk);
    const { number, printJobId } = await ticket();
    await reaches(printJobId, 'sent');
    await eventually(() => expect(numbers()).toEqual([number]));
  });

  it(
    'is in doubt when the cable is pulled half way, and prints no second one',
    { timeout: 40_000 },
    async () => {
      await hang(portAt(cable.path));
      await openShell(house.office, house.kiosk);
      await printer.setCondition('hangs', { afterLines: 3 });
      const { printJobId } = await ticket();
      await eventually(() => expect(printer.condition()).toBe('hangs'));
      await cable.pull();
      await reaches(printJobId, 'unknown');
      await conditionIs('offline');
      expect(printer.papers()).toEqual([]);
    },
  );
});

it('a test paper comes out there too', async () => {
  await hang();
  await openShell(house.office, house.kiosk);
  const { printers } = answered(await house.office.call('getConfig', {}, house.administrator));
  const testId = commandId();
  const request = { commandId: testId, printer: printers[0]! };
  answered(await house.office.call('printTestPaper', request, house.administrator));
  await eventually(async () => {
    const known = await house.office.call('getTestPaper', { testId }, house.administrator);
    expect(answered(known)).toEqual({ state: 'confirmed' });
  });
  expect(printer.papers()[0]?.text).toContain('Пробный талон');
});

describe('a kiosk that is not there', () => {
  it('is said to be away, and prints what waits when it comes', async () => {
    await hang();
    await conditionIs('kiosk-away');
    const { number, printJobId } = await ticket();
    expect(await state(printJobId)).toBe('queued');
    await openShell(house.office, house.kiosk);
    await reaches(printJobId, 'confirmed');
    expect(numbers()).toEqual([number]);
  });

  it('is said to be a browser while it is one', async () => {
    await hang();
    const browser = await openShell(house.office, house.kiosk, { prints: false });
    const { number, printJobId } = await ticket();
    await conditionIs('kiosk-browser');
    expect(await state(printJobId)).toBe('queued');
    await openShell(house.office, house.kiosk);
    await reaches(printJobId, 'confirmed');
    await browser.leave();
    expect(numbers()).toEqual([number]);
  });
});

describe('a line that is lost', () => {
  it('before any byte of the paper: it is tried again, and comes once', async () => {
    await hang();
    const lost = await openShell(house.office, house.kiosk, {
      before: (order, { socket }) => {
        if (order.do === 'open') setImmediate(() => socket.disconnect());
        return null;
      },
    });
    const { number, printJobId } = await ticket();
    await eventually(() => expect(lost.socket.connected).toBe(false));
    await lost.leave();
    await openShell(house.office, house.kiosk);
    await reaches(printJobId, 'confirmed');
    expect(numbers()).toEqual([number]);
  });

  it('while the paper is on its way: in doubt, and nothing of it comes later', async () => {
    await hang();
    const shell = await openShell(house.office, house.kiosk, {
      before: (order, { socket }) => {
        if (!isPaper(order)) return null;
        socket.disconnect();
        return Promise.resolve({ ok: false, problem: 'closed' });
      },
    });
    const { printJobId } = await ticket();
    await reaches(printJobId, 'unknown');
    expect(shell.socket.connected).toBe(false);
    await openShell(house.office, house.kiosk);
    const next = await nextIsWhole();
    expect(numbers()).toEqual([next]);
    expect(await state(printJobId)).toBe('unknown');
  });

  it('after the paper and before its proof: in doubt, though it is there, and no second one', async () => {
    await hang();
    const shell = await openShell(house.office, house.kiosk, {
      before: (order, { socket }) => {
        if (isPaper(order)) setTimeout(() => socket.disconnect(), LINE_MS);
        return null;
      },
    });
    const { printJobId } = await ticket();
    await reaches(printJobId, 'unknown');
    await shell.leave();
    await openShell(house.office, house.kiosk);
    const next = await nextIsWhole();
    expect(numbers().filter((number) => number === next)).toHaveLength(1);
    expect(numbers().length).toBeLessThanOrEqual(2);
    expect(await state(printJobId)).toBe('unknown');
  });

  it('because the kiosk was taken out of the office: in doubt', async () => {
    await hang();
    await openShell(house.office, house.kiosk);
    await printer.setCondition('hangs', { afterLines: 3 });
    const { printJobId } = await ticket();
    await eventually(() => expect(printer.condition()).toBe('hangs'));
    answered(await house.office.call('removeDevice', { deviceId }, house.administrator));
    await eventually(async () => {
      const job = await house.office.call('getPrintJob', { printJobId: printJobId ?? '' }, house.reception);
      expect(answered(job).state).toBe('unknown');
    });
  });
});

it('a page that answers nothing keeps no paper: it waits, and comes once when the page is well', async () => {
  await hang();
  const hung = await openShell(house.office, house.kiosk, { before: () => new Promise(() => undefined) });
  const { number, printJobId } = await ticket();
  await eventually(() => expect(hung.orders.length).toBeGreaterThan(0));
  await hung.leave();
  await openShell(house.office, house.kiosk);
  await reaches(printJobId, 'confirmed');
  expect(numbers()).toEqual([number]);
});

it('a second page takes over from the first', async () => {
  await hang();
  const first = await openShell(house.office, house.kiosk);
  await nextIsWhole();
  const second = await openShell(house.office, house.kiosk);
  const asked = first.orders.length;
  await nextIsWhole();
  expect(first.orders).toHaveLength(asked);
  expect(second.orders.length).toBeGreaterThan(0);
  await second.leave();
  await nextIsWhole();
  expect(numbers()).toHaveLength(3);
});

describe('nobody else', () => {
  /** The token of another kiosk of the office. */
  async function anotherKiosk(): Promise<string> {
    return (await pairScreen(house.office, house.administrator, 'kiosk')).token;
  }

  it('is told where the printer is', async () => {
    await hang();
    const ask = (token: string) => house.office.call('getKioskPort', { printerId: 'in-kiosk' }, token);
    expect(answered(await ask(house.kiosk))).toEqual(ON_A_FILE(cable.path));
    expect(await ask(await anotherKiosk())).toMatchObject({ status: 403 });
  });

  it('is asked to print', async () => {
    await hang();
    const other = await openShell(house.office, await anotherKiosk());
    const { printJobId } = await ticket();
    await conditionIs('kiosk-away');
    expect(other.orders).toEqual([]);
    expect(await state(printJobId)).toBe('queued');
  });

  it('is believed: forged words of another kiosk, of a visitor and in no words at all change nothing', async () => {
    await hang();
    const other = await openShell(house.office, await anotherKiosk());
    const visitor = await openScreen(house.office.url, { screen: 'visitor' });
    onTestFinished(() => visitor.close());
    const own = await openShell(house.office, house.kiosk, {
      before: (order, { socket }) => {
        if (!isPaper(order)) return null;
        const forged = { kind: 'closed', session: order.session };
        other.socket.emit('port', { kind: 'closed', session: order.session });
        other.socket.emit('port', {
          kind: 'heard',
          session: order.session,
          bytes: Uint8Array.of(0),
        });
        for (const nonsense of [
          null,
          'closed',
          { ...forged, session: '../x' },
          { ...forged, session: 'other' },
        ])
          socket.emit('port', nonsense);
        return null;
      },
    });
    const { number, printJobId } = await ticket();
    await reaches(printJobId, 'confirmed');
    expect(own.orders.some(isPaper)).toBe(true);
    expect(numbers()).toEqual([number]);
  });
});
