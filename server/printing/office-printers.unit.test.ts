import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { Printer } from '../../contract/printers.ts';
import { KioskWays } from './kiosk-ways.ts';
import { OfficePrinters } from './office-printers.ts';
import { Wires } from './transports.ts';

const PRINTER: Printer = {
  id: 'ticket-printer',
  name: 'Принтер талонов',
  kind: 'virtual',
  port: 0,
  dialect: 'epson',
  letters: 'code-page',
  columns: 48,
};

it('shows a printer before it has started: who looks then is not told that there is none', async () => {
  const printers = new OfficePrinters({
    wires: new Wires(new KioskWays()),
    store: {
      next: () => Promise.resolve(null),
      markSending: () => Promise.resolve(),
      markOutcome: () => Promise.resolve(),
      counts: () => Promise.resolve({ queued: 0, unknown: 0 }),
    },
    now: () => 0,
    logger: pino({ level: 'silent' }),
    cancelStranded: () => Promise.resolve(),
    onChange: () => undefined,
  });
  printers.announce([PRINTER]);
  expect(printers.states()).toMatchObject([{ id: PRINTER.id, name: PRINTER.name, condition: 'offline' }]);
  expect(printers.has(PRINTER.id)).toBe(false);
  await printers.configure([]);
  expect(printers.states()).toEqual([]);
});
