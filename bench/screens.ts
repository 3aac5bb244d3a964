/** Screens as programs: a socket each, what they watch, and the bytes of the views that they are sent. */
import { io, type Socket } from 'socket.io-client';
import type { ServerToClient, ViewEnvelope, WatchAnswer, WatchRequest } from '../contract/live.ts';

export type Screen = Socket<
  ServerToClient,
  { watch: (request: WatchRequest, answer: (a: WatchAnswer) => void) => void }
>;

/** @param auth which screen, and its token where it has one */
export async function connect(url: string, auth: Readonly<Record<string, string>>): Promise<Screen> {
  const socket = io(url, { transports: ['websocket'], auth, forceNew: true }) as Screen;
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return socket;
}

export async function watch(screen: Screen, request: WatchRequest): Promise<ViewEnvelope> {
  const answer = await new Promise<WatchAnswer>((resolve) => screen.emit('watch', request, resolve));
  if (!answer.ok) throw new Error(`refused to watch: ${answer.problem.code}`);
  return answer.envelope;
}

/** The bytes of the views that a screen has been sent. */
export function weigh(screen: Screen): () => number {
  let bytes = 0;
  screen.on('view', (envelope) => (bytes += Buffer.byteLength(JSON.stringify(envelope))));
  return () => bytes;
}
