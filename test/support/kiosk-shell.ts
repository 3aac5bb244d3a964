/** A kiosk in our shell without Electron: the page's side of the socket and the shell's real port, with nothing between them. */
import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import type { PortAnswer, PortOrder } from '../../contract/kiosk-port.ts';
import type { ClientToServer, HandshakeAuth, ServerToClient } from '../../contract/live.ts';
import { PrinterPort } from '../../kiosk/electron/main/printer-port.ts';
import { carryPort } from '../../ui/live/printer-port.ts';
import type { TestOffice } from './office.ts';

export interface KioskShell {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  /** What the server has ordered, oldest first. */
  readonly orders: readonly PortOrder[];
  /** The page is closed, or the line is cut. */
  leave(): Promise<void>;
}

interface ShellOptions {
  /** False for a page in a browser. */
  readonly prints?: boolean;
  /** Stands before the port: answers in its place, or lets it through with null. */
  readonly before?: (order: PortOrder, shell: { readonly socket: Socket }) => Promise<PortAnswer> | null;
}

/** @param token of the kiosk */
export async function openShell(
  office: Pick<TestOffice, 'url' | 'call'>,
  token: string,
  { prints = true, before = () => null }: ShellOptions = {},
): Promise<KioskShell> {
  const auth: HandshakeAuth = { screen: 'kiosk', token, prints };
  const socket: Socket<ServerToClient, ClientToServer> = io(office.url, {
    auth,
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
  });
  const orders: PortOrder[] = [];
  let tell: Parameters<Parameters<typeof carryPort>[1]['onNews']>[0] = () => undefined;
  const port = new PrinterPort(
    async (printerId) => {
      const asked = await office.call('getKioskPort', { printerId }, token);
      return asked.ok ? asked.answer : { problem: 'no-access' };
    },
    (news) => tell(news),
  );
  if (prints)
    carryPort(socket, {
      order: (order) => {
        orders.push(order);
        return before(order, { socket }) ?? port.order(order);
      },
      onNews: (listener) => (tell = listener),
    });
  const leave = async () => {
    socket.disconnect();
    await port.end();
  };
  onTestFinished(leave);
  await socket.timeout(5_000).emitWithAck('watch', { view: 'kiosk' });
  return { socket, orders, leave };
}
