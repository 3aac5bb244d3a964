/** A virtual printer whose port somebody else has: a printer in trouble like any other, no reason to keep the office shut. */
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { OfficeConfig } from '../contract/office.ts';
import { at, startDemo } from './support/demo.ts';
import { take } from './support/desk.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

// It used to end the start with «the port of the server is taken», and after a change of settings no printer was ever
// set up or stopped again.
it('opens the office, shows the trouble, prints on the others, and mends with the settings', async () => {
  const port = await takenPort();
  const virtual = (id: string, at: number): OfficeConfig['printers'][number] => ({
    id,
    name: id,
    kind: 'virtual',
    port: at,
    dialect: 'epson',
    letters: 'code-page',
    columns: 48,
  });
  const printers = [virtual('good', 0), virtual('taken', port)];
  const house = await startDemo(at('10:00'), (config) => ({ ...openAlways(config), printers }));
  onTestFinished(() => house.office.stop());
  const { office, kiosk, administrator } = house;
  const conditions = async () => {
    const view = await viewNow(office.url, { view: 'manager' }, administrator);
    return view.printers.map(({ id, condition }) => `${id} ${condition}`);
  };
  const printed = async () => {
    const { printJobId } = answered(await take(office, kiosk));
    await eventually(async () => {
      const job = await office.call('getPrintJob', { printJobId: printJobId ?? '' }, kiosk);
      expect(answered(job).state).toBe('confirmed');
    });
  };
  await eventually(async () => expect(await conditions()).toEqual(['good ready', 'taken error']));
  await printed();
  await house.restart();
  await eventually(async () => expect(await conditions()).toEqual(['good ready', 'taken error']));
  await printed();

  const config = answered(await office.call('getConfig', {}, administrator));
  const mended = { ...config, printers: [virtual('good', 0), virtual('taken', 0)] };
  answered(await office.call('putConfig', { commandId: commandId(), config: mended }, administrator));
  await eventually(async () => expect(await conditions()).toEqual(['good ready', 'taken ready']));
});
