import { expect, it } from 'vitest';
import { isSpoolerPort, printer, type Printer } from './printers.ts';

const common = { id: 'hall', name: 'Зал', dialect: 'epson', letters: 'code-page', columns: 48 } as const;

const KINDS: readonly Printer[] = [
  { ...common, kind: 'virtual', port: 0 },
  { ...common, kind: 'network', host: '192.168.1.50', port: 9100, speaksStatus: true },
  { ...common, kind: 'device', path: '/dev/usb/lp0', speaksStatus: false },
  { ...common, kind: 'serial', path: 'COM3', baud: 115200, flow: 'rts-cts', speaksStatus: true },
  { ...common, dialect: 'star', letters: 'image', kind: 'cups', queue: 'tickets-2' },
];

it.each(KINDS)('takes one of kind $kind as it is', (given) => {
  expect(printer.parse(given)).toEqual(given);
});

// An option of a command, a path, a pattern, a line break: none is a name of a queue.
it.each(['', '-d', 'a/b', 'a b', 'a#b', 'a?b', 'a\nb', 'a\\b', "a'b", 'a"b', 'а'.repeat(128)])(
  'takes %j for no queue',
  (queue) => {
    expect(printer.safeParse({ ...common, kind: 'cups', queue }).success).toBe(false);
  },
);

it.each([300, 14400, '9600'])('knows no speed of %j', (baud) => {
  const given = { ...common, kind: 'serial', path: '/dev/ttyS0', baud, flow: 'none', speaksStatus: true };
  expect(printer.safeParse(given).success).toBe(false);
});

it.each(['USB001', 'usb002', ' USB001:'])('knows %j for a port of the spooler', (path) =>
  expect(isSpoolerPort(path)).toBe(true),
);
it.each(['/dev/usb/lp0', '/dev/ttyUSB0', 'COM3', 'LPT1', 'USB'])('and %j for none', (path) =>
  expect(isSpoolerPort(path)).toBe(false),
);
