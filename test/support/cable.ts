/** A cable between a screen and its server that can be pulled: what it held is gone at once, and nothing new gets through. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Cable {
  /** The server's address at this end of the cable. */
  readonly url: string;
  pull(): void;
  plug(): void;
  /** Takes the cable away. */
  close(): Promise<void>;
}

/** @param url of the server */
export async function layCable(url: string): Promise<Cable> {
  const { hostname, port } = new URL(url);
  const ends = new Set<Socket>();
  let isPlugged = true;
  const drop = () => ends.forEach((end) => end.destroy());
  const server = createServer((near) => {
    if (!isPlugged) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      // Whichever end breaks, the other one hears of it.
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pull: () => {
      isPlugged = false;
      drop();
    },
    plug: () => (isPlugged = true),
    close: () => {
      drop();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
