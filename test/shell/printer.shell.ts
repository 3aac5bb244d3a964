/** A printer on the kiosk's own computer: the server's ticket comes out of the shell, once, whatever happens to the page. */
import { commandId, answered } from '../support/office.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../../printers/index.ts';
import { plugIn, type Cable } from '../../printers/testing/cable.ts';
import { numberOn } from '../../printers/testing/hall.ts';
import type { KioskPort } from '../../contract/printers.ts';
import type { Staffed } from '../support/office.ts';
import { expect, pair, test as base, type Kiosk } from './kiosk.ts';

/** A line in so many milliseconds, so that something can happen in the middle of a paper. */
const LINE_MS = 40;

const test = base.extend<{ printer: VirtualPrinter; cable: Cable }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants to see which fixtures are asked for
  printer: async ({}, use) => {
    const printer = await startVirtualPrinter({ lineMs: LINE_MS });
    await use(printer);
    await printer.stop();
  },
  cable: async ({ printer }, use) => {
    const cable = await plugIn(printer);
    await use(cable);
    await cable.pull();
  },
});

/** The administrator sets the printer up and gives it to the kiosk. */
async function hang({ office, administrator }: Staffed, deviceId: string, port: KioskPort): Promise<void> {
  const config = answered(await office.call('getConfig', {}, administrator));
  const common = { dialect: 'epson', letters: 'code-page', columns: 48, speaksStatus: true } as const;
  const printer = { id: 'in-kiosk', name: 'В киоске', kind: 'kiosk', deviceId, port, ...common } as const;
  const change = { commandId: commandId(), config: { ...config, printers: [printer] } };
  answered(await office.call('putConfig', change, administrator));
  answered(await office.call('setDevicePrinter', { deviceId, printerId: printer.id }, administrator));
}

/** A visitor takes a ticket at the glass. */
async function take({ page }: Kiosk): Promise<void> {
  await page.getByRole('button', { name: /Взять талон/ }).click();
  await page.getByRole('button', { name: /^Оплата/ }).click();
  await page.getByRole('button', { name: 'Продолжить' }).click();
  await page.getByRole('button', { name: 'Нет, общая очередь' }).click();
  await expect(page.getByRole('heading', { name: 'Талон', exact: true })).toBeVisible();
}

const numbers = (printer: VirtualPrinter) => printer.papers().map(({ text }) => numberOn(text));

for (const kind of ['device', 'serial'] as const) {
  test(`a ticket comes out of a printer on the kiosk: ${kind}`, async ({
    kiosks,
    office,
    printer,
    cable,
  }) => {
    await kiosks.settle({ serverUrl: office.office.url });
    const kiosk = await kiosks.start();
    const deviceId = await pair(kiosk, office);
    const { path } = cable;
    await hang(
      office,
      deviceId,
      kind === 'device' ? { kind, path } : { kind, path, baud: 115200, flow: 'none' },
    );
    await take(kiosk);
    await expect(kiosk.page.getByText('Заберите талон')).toBeVisible();
    await expect.poll(() => numbers(printer)).toEqual(['П001']);
  });
}

const BREAKS: Readonly<Record<string, (kiosk: Kiosk, start: () => Promise<Kiosk>) => Promise<Kiosk>>> = {
  'a page that is loaded anew': async (kiosk) => {
    await kiosk.page.reload();
    return kiosk;
  },
  'a shell that is killed and started again': async (kiosk, start) => {
    await kiosk.kill();
    return start();
  },
};

for (const [name, breakOff] of Object.entries(BREAKS)) {
  test(`${name} half way leaves a doubt and no second paper`, async ({ kiosks, office, printer, cable }) => {
    await kiosks.settle({ serverUrl: office.office.url });
    const kiosk = await kiosks.start();
    const deviceId = await pair(kiosk, office);
    await hang(office, deviceId, { kind: 'device', path: cable.path });
    await printer.setCondition('hangs', { afterLines: 3 });
    await take(kiosk);
    await expect.poll(() => printer.condition()).toBe('hangs');
    const { call } = office.office;
    const doubts = async () =>
      answered(await call('listDoubtfulPapers', {}, office.administrator)).papers.length;
    const again = await breakOff(kiosk, kiosks.start);
    await expect.poll(doubts).toBe(1);
    await printer.setCondition('ready');
    await expect(again.page.getByRole('button', { name: /Взять талон/ })).toBeVisible();
    await take(again);
    await expect(again.page.getByText('Заберите талон')).toBeVisible();
    await expect.poll(() => numbers(printer).filter((number) => number === 'П002')).toHaveLength(1);
    expect(numbers(printer).filter((number) => number === 'П001').length).toBeLessThanOrEqual(1);
    expect(await doubts()).toBe(1);
  });
}

test('the page can open nothing but what the office has set', async ({ kiosks, office, printer, cable }) => {
  await kiosks.settle({ serverUrl: office.office.url });
  const kiosk = await kiosks.start();
  const deviceId = await pair(kiosk, office);
  await hang(office, deviceId, { kind: 'device', path: cable.path });
  const order = (given: unknown) =>
    kiosk.page.evaluate(
      (what) =>
        (
          window as unknown as { shell: { printer: { order(order: unknown): Promise<unknown> } } }
        ).shell.printer
          .order(what)
          .catch((error: unknown) => String(error)),
      given,
    );
  const open = { do: 'open', session: 'mine', printerId: 'none' };
  expect(await order(open)).toEqual({ ok: false, problem: 'no-access' });
  for (const wrong of [
    { ...open, printerId: '../config' },
    { do: 'open', session: 'mine', path: '/etc/passwd' },
    { do: 'write', session: 'mine', bytes: 'text' },
    null,
  ])
    expect(await order(wrong)).toContain('not heard');
  expect(await order({ do: 'drain', session: 'mine' })).toEqual({ ok: false, problem: 'closed' });
  expect(printer.papers()).toEqual([]);
});
