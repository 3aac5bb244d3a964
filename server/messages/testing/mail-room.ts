/** A mail server for tests, on loopback, that really speaks SMTP. */
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { MailServer } from '../smtp-sender.ts';

export interface MailRoom {
  readonly server: MailServer;
  /** The letters that it took, as they came. */
  readonly letters: readonly string[];
  /** Every connection breaks, without a word. */
  cut(): void;
  close(): Promise<void>;
}

/** An answer of the mail server. */
export const answer = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode });

export interface MailRoomOptions extends SMTPServerOptions {
  /** What it says when a letter has come: null takes it; until it resolves the sender waits. */
  readonly onLetter?: (letter: string) => Promise<Error | null> | Error | null;
}

export async function openMailRoom({ onLetter, ...options }: MailRoomOptions = {}): Promise<MailRoom> {
  const letters: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    disableReverseLookup: true,
    closeTimeout: 100,
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const letter = Buffer.concat(chunks).toString();
        void Promise.resolve(onLetter?.(letter) ?? null).then((refusal) => {
          if (refusal === null) letters.push(letter);
          callback(refusal);
        });
      });
    },
    ...options,
  });
  // A client that is cut off is no mistake of the server.
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  const sockets = new Set<Socket>();
  listener.on('connection', (socket: Socket) => sockets.add(socket));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  let closing: Promise<void> | null = null;
  const close = () => (closing ??= new Promise<void>((resolve) => server.close(() => resolve())));
  onTestFinished(close);
  return { server: { host: '127.0.0.1', port, secure: false, user: '', password: '' }, letters, cut, close };
}

/** A header of a letter as it went over the wire, unfolded. */
export function headerOf(letter: string, name: string): string | undefined {
  const [head = ''] = letter.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return lines
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    ?.slice(name.length + 1)
    .trim();
}
