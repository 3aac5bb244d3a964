/** A printer on the network: raw bytes over TCP. */
import type { PrinterDialect } from '../contract/printers.ts';
import { socketOpener } from './socket.ts';
import { talkingIn, type TalkingOptions } from './talking.ts';
import type { Transport } from './transport.ts';

/** The port on which printers take raw bytes, since HP's JetDirect. */
const RAW_PRINTING_PORT = 9100;

export type NetworkOptions = TalkingOptions & {
  readonly host: string;
  /** 9100 unless set. */
  readonly port?: number;
  /** EPSON unless set. */
  readonly dialect?: PrinterDialect;
};

/** @returns a transport to one printer; it connects for each paper anew and holds no connection between them */
export function networkTransport(options: NetworkOptions): Transport {
  const { host, port = RAW_PRINTING_PORT, dialect = 'epson', ...talking } = options;
  return talkingIn(dialect, socketOpener(host, port), talking);
}
