import { describe, expect, it } from 'vitest';
import { officeConfig as readable, wishedConfig } from '../../contract/office.ts';
import type { Printer } from '../../contract/printers.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { HALL, IN_KIOSK, SCREEN } from '../testing/printers.ts';
import { draftOf, nameOf, newPrinter, printerOf, readDraft, type PrinterDraft } from './printers.ts';

const { id, name, dialect, letters, columns } = HALL;
const common = { id, name, dialect, letters, columns };
const EVERY_KIND: readonly Printer[] = [
  HALL,
  SCREEN,
  IN_KIOSK,
  { ...common, kind: 'device', path: '/dev/usb/lp0', speaksStatus: false },
  { ...common, kind: 'serial', path: 'COM3', baud: 9600, flow: 'rts-cts', speaksStatus: true },
  { ...common, kind: 'cups', queue: 'talony' },
  { ...IN_KIOSK, port: { kind: 'device', path: '/dev/usb/lp0' } } as Printer,
];

it.each(EVERY_KIND)('comes out of the form as it went in: $kind', (printer) => {
  const config = officeConfig({ printers: [printer] });
  const draft = draftOf(config);
  expect(readDraft(config, draft)).toEqual({ ok: true, config });
  expect(printerOf(draft.printers[0]!)).toEqual(printer);
});

const faultsOf = (over: Partial<PrinterDraft>) => {
  const draft = { ...newPrinter('new'), name: 'Новый', host: '10.0.0.7', ...over };
  const reading = readDraft(officeConfig(), { printers: [draft] });
  expect(printerOf(draft) === null).toBe(!reading.ok);
  return reading.ok ? [] : Object.keys(reading.faults);
};

describe('a printer that is none', () => {
  it.each<[string, Partial<PrinterDraft>]>([
    ['new.name', { name: ' ' }],
    ['new.columns', { columns: '' }],
    ['new.columns', { columns: 65 }],
    ['new.host', { host: '  ' }],
    ['new.host', { host: 'зал номер один' }],
    ['new.port', { port: 0 }],
    ['new.port', { port: 70_000 }],
    ['new.path', { kind: 'device', path: '' }],
    ['new.queue', { kind: 'cups', queue: '-o raw' }],
    ['new.path', { kind: 'device', path: 'USB001' }],
    ['new.path', { kind: 'kiosk', deviceId: 'kiosk-1', path: 'usb001 ' }],
    ['new.deviceId', { kind: 'kiosk', path: 'COM3' }],
    ['new.path', { kind: 'kiosk', deviceId: 'kiosk-1', path: '/etc/passwd' }],
    ['new.path', { kind: 'kiosk', deviceId: 'kiosk-1', cable: 'serial', path: '/dev/../etc/passwd' }],
  ])('is told at %s', (field, over) => {
    expect(faultsOf(over)).toEqual([field]);
  });

  it('is told what to do instead of a port of the spooler', () => {
    const draft = { ...newPrinter('new'), name: 'Новый', kind: 'kiosk', deviceId: 'kiosk-1' } as const;
    const reading = readDraft(officeConfig(), { printers: [{ ...draft, path: 'USB001' }] });
    if (reading.ok) throw new Error('taken');
    expect(reading.faults['new.path']).toMatch(/USB001.*COM-порт.*по сети/s);
  });

  it('is none of these', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ kind: 'virtual', port: 0 })).toEqual([]);
    expect(faultsOf({ kind: 'kiosk', deviceId: 'kiosk-1', path: ' /dev/serial/by-id/usb-1a86.0 ' })).toEqual(
      [],
    );
  });
});

it('leaves the rest of the configuration as it was', () => {
  const config = officeConfig({ printers: [HALL] });
  const reading = readDraft(config, { printers: [] });
  expect(reading).toEqual({ ok: true, config: { ...config, printers: [] } });
});

it('has a name for what has none yet', () => {
  expect(nameOf({ name: '  ' })).toBe('Новый принтер');
});

it('a port of the spooler is read from an office’s log, and set by nobody', () => {
  const port = { kind: 'device', path: 'USB001' } as const;
  for (const old of [{ ...IN_KIOSK, port } as Printer, { ...EVERY_KIND[3], path: 'USB001' } as Printer]) {
    const config = officeConfig({ printers: [old] });
    expect(readable.safeParse(config).success).toBe(true);
    expect(wishedConfig.safeParse(config).error?.issues.map(({ message }) => message)).toEqual([
      'printerPort',
    ]);
  }
});
