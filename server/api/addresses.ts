/** Listening, and the addresses under which the office is reached. */
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';

/** @throws the network's error when the port is taken */
export function listen(http: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

/** Ends all connections. */
export function closed(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => {
      resolve();
    });
    http.closeAllConnections();
  });
}

const ANY_ADDRESS = new Set(['0.0.0.0', '::']);

function portOf(http: Server): number {
  const address = http.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Where this computer reaches the pages. */
export function urlOf(http: Server, host: string): string {
  return `http://${inUrl(ANY_ADDRESS.has(host) ? '127.0.0.1' : host)}:${portOf(http)}`;
}

/** Where a phone on the office's network reaches the pages: the machine's own address, if it listens to the network. */
export function publicUrlOf(http: Server, host: string): string {
  if (!ANY_ADDRESS.has(host)) return urlOf(http, host);
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const own = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
  return own === undefined ? urlOf(http, host) : `http://${own.address}:${portOf(http)}`;
}
