/** How each kind of printer is reached, and which of them share a wire. */
import type { Printer } from '../../contract/printers.ts';
import {
  cupsTransport,
  deviceTransport,
  kioskTransport,
  networkTransport,
  serialTransport,
  type Transport,
  type VirtualPrinter,
} from '../../printers/index.ts';
import type { KioskWays } from './kiosk-ways.ts';

export interface Surroundings {
  /** The one inside this process; null for a printer of another kind. */
  readonly virtual: VirtualPrinter | null;
  readonly kiosks: KioskWays;
}

export function transportTo(config: Printer, { virtual, kiosks }: Surroundings): Transport {
  switch (config.kind) {
    case 'virtual':
      return networkTransport({
        host: '127.0.0.1',
        port: virtual?.port ?? config.port,
        dialect: config.dialect,
      });
    case 'network':
      return networkTransport(config);
    case 'device':
      return deviceTransport(config);
    case 'serial':
      return serialTransport(config);
    case 'cups':
      return cupsTransport(config);
    case 'kiosk':
      return kioskTransport({ ...config, findWay: () => kiosks.to(config.deviceId) });
  }
}

/** The same for two settings of one printer: what is printed with them must not run into one another. */
export function wireOf(config: Printer): string {
  switch (config.kind) {
    case 'virtual':
      return `virtual ${config.id}`;
    case 'network':
      return `network ${config.host}:${config.port}`;
    case 'device':
    case 'serial':
      return `file ${config.path}`;
    case 'cups':
      return `cups ${config.queue}`;
    case 'kiosk':
      // Its shell opens one port at a time, whichever that is.
      return `kiosk ${config.deviceId}`;
  }
}
