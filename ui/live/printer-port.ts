/** Carries the server's orders for a printer on this computer to the shell, and what the printer says back. It understands neither. */
import type { Socket } from 'socket.io-client';
import type { PortAnswer, PortOrder, ShellPrinter } from '../../contract/kiosk-port.ts';
import type { ClientToServer, ServerToClient } from '../../contract/live.ts';

/** The sessions that are open on this page. */
const open = new Set<string>();

/** Half a paper may be on its way through this page. */
export const isPrinting = (): boolean => open.size > 0;

const LOST: PortAnswer = { ok: false, problem: 'closed' };

/** Null in a browser, and in a shell that cannot print yet. */
export function shellPrinter(): ShellPrinter | null {
  return (globalThis as { shell?: { printer?: ShellPrinter } }).shell?.printer ?? null;
}

export function carryPort(socket: Socket<ServerToClient, ClientToServer>, printer: ShellPrinter): void {
  let session: string | null = null;
  const order = (given: PortOrder): Promise<PortAnswer> => printer.order(given).catch(() => LOST);
  socket.on('port', (given, answer) => {
    if (given.do === 'open') {
      ({ session } = given);
      open.add(session);
    } else if (given.do === 'close') open.delete(given.session);
    void order(withBytes(given)).then(answer);
  });
  printer.onNews((news) => {
    if (news.kind === 'closed') open.delete(news.session);
    if (socket.connected) socket.emit('port', news);
  });
  // Nobody could go on with the paper, and half of it must not wait in the port for the next one.
  socket.on('disconnect', () => {
    if (session === null) return;
    open.delete(session);
    void order({ do: 'close', session });
    session = null;
  });
}

/** A socket brings bytes as a buffer, the contract has them as an array. */
const withBytes = (order: PortOrder): PortOrder =>
  order.do === 'write' ? { ...order, bytes: new Uint8Array(order.bytes) } : order;
