/** A line between us and a printer on the network that can be cut while both go on. */
import { connect, createServer, type Socket } from 'node:net';

export interface Relay {
  readonly port: number;
  /** Breaks every connection; new ones get through. */
  cut(): void;
  stop(): Promise<void>;
}

export async function relayTo(printerPort: number): Promise<Relay> {
  const ends = new Set<Socket>();
  const keep = (socket: Socket) => {
    ends.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => ends.delete(socket));
  };
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (ours) => {
    const theirs = connect({ host: '127.0.0.1', port: printerPort, noDelay: true, allowHalfOpen: true });
    keep(ours);
    keep(theirs);
    ours.pipe(theirs).pipe(ours);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const cut = () => {
    for (const end of ends) end.destroy();
  };
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    cut,
    stop: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
