/** A cable for tests: a terminal pair of the system, a virtual printer at one end and a device file at the other. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { VirtualPrinter } from '../virtual/printer.ts';

export type Cable = {
  /** The computer's end. */
  readonly path: string;
  /** Pulls it out: the device is gone. */
  pull(): Promise<void>;
};

/**
 * `script` of util-linux, which is part of every Debian, opens the pair: what is written into the device comes out of it, and
 * what it is given can be read from the device.
 */
const OPEN_A_PAIR = ['-q', '-e', '-f', '-c', 'stty raw -echo && tty && exec sleep infinity', '/dev/null'];

export async function plugIn(printer: VirtualPrinter): Promise<Cable> {
  // A group of its own, so that the shell and the sleep inside end with it.
  const pair = spawn('script', OPEN_A_PAIR, { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const ended = once(pair, 'exit');
  const path = await firstLine(pair.stdout);
  let socket: Socket | null = null;
  pair.stdin.on('error', () => undefined);
  pair.stdout.on('data', (bytes: Buffer) => {
    // A printer that is off hears nothing; one that was switched on again is another connection.
    if (socket === null || socket.destroyed || socket.readableEnded)
      socket = socketTo(printer.port, pair.stdin);
    socket.write(bytes);
  });
  return {
    path,
    pull: async () => {
      socket?.destroy();
      if (pair.exitCode !== null || pair.signalCode !== null || pair.pid === undefined) return;
      process.kill(-pair.pid, 'SIGKILL');
      await ended;
    },
  };
}

function socketTo(port: number, back: NodeJS.WritableStream): Socket {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => back.write(bytes));
  return socket;
}

function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const listen = (bytes: Buffer) => {
      heard += bytes.toString();
      const [, path] = /^(\/dev\/\S+)\r?\n/m.exec(heard) ?? [];
      if (path === undefined) return;
      stream.off('data', listen);
      resolve(path);
    };
    stream.on('data', listen);
  });
}
