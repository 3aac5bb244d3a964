/** Printers of a small office, for the tests of their page. */
import type { Device } from '../../contract/people.ts';
import type { Printer } from '../../contract/printers.ts';

const common = { dialect: 'epson', letters: 'code-page', columns: 48 } as const;

export const HALL: Printer = {
  ...common,
  id: 'hall',
  name: 'Принтер в зале',
  kind: 'network',
  host: '192.168.1.50',
  port: 9100,
  speaksStatus: true,
};

export const SCREEN: Printer = { ...common, id: 'screen', name: 'Учебный', kind: 'virtual', port: 0 };

export const IN_KIOSK: Printer = {
  ...common,
  id: 'in-kiosk',
  name: 'В киоске',
  kind: 'kiosk',
  deviceId: 'kiosk-1',
  port: { kind: 'serial', path: '/dev/ttyUSB0', baud: 19200, flow: 'none' },
  speaksStatus: true,
};

export const kiosk = (over: Partial<Device> = {}): Device => ({
  id: 'kiosk-1',
  kind: 'kiosk',
  name: 'Киоск у входа',
  printerId: 'hall',
  ...over,
});
