/** How each kind of printer is reached, and which of them share a wire. */
import type { Printer } from '../../contract/printers.ts';
import {
  createLock,
  cupsTransport,
  deviceTransport,
  kioskTransport,
  type Lock,
  networkTransport,
  serialTransport,
  takingTurns,
  type Transport,
  type VirtualPrinter,
} from '../../printers/index.ts';
import type { KioskWays } from './kiosk-ways.ts';

/** The ways to printers; all that talk over one wire take turns, whoever they are. */
export class Wires {
  readonly #kiosks: KioskWays;
  /** By wire. */
  readonly #turns = new Map<string, Lock>();

  constructor(kiosks: KioskWays) {
    this.#kiosks = kiosks;
  }

  /** @param virtual the one inside this process; null for a printer of another kind */
  transportTo(config: Printer, virtual: VirtualPrinter | null): Transport {
    const wire = wireOf(config);
    const turn = this.#turns.get(wire) ?? createLock();
    this.#turns.set(wire, turn);
    return takingTurns(transportOf(config, virtual, this.#kiosks), turn);
  }
}

function transportOf(config: Printer, virtual: VirtualPrinter | null, kiosks: KioskWays): Transport {
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
function wireOf(config: Printer): string {
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
