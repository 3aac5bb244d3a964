/** A cable between a screen and its server that can be pulled, so that both ends hear of it or neither does. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Cable {
  /** The server's address at this end of the cable. */
  readonly url: string;
  /** What it held is gone at once, and nothing new gets through. */
  pull(): void;
  /** Nobody hears of it: lines stay open, and what is sent waits, as TCP does with it, until the cable is plugged in. */
  clog(): void;
  plug(): void;
  /** Takes the cable away. */
  close(): Promise<void>;
}

/** @param url of the server */
export async function layCable(url: string): Promise<Cable> {
  const { hostname, port } = new URL(url);
  /** Each end that sends, and where its bytes go. */
  const ways = new Map<Socket, Socket>();
  let state: 'plugged' | 'pulled' | 'clogged' = 'plugged';
  const drop = () => ways.forEach((_, end) => end.destroy());
  const server = createServer((near) => {
    if (state === 'pulled') {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ways.set(end, other);
      // Whichever end breaks, the other one hears of it.
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ways.delete(end);
        other.destroy();
      });
      if (state === 'plugged') end.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pull: () => {
      state = 'pulled';
      drop();
    },
    clog: () => {
      state = 'clogged';
      ways.forEach((other, end) => end.unpipe(other).pause());
    },
    plug: () => {
      if (state === 'clogged') ways.forEach((other, end) => end.pipe(other));
      state = 'plugged';
    },
    close: () => {
      drop();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
