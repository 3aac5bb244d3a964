/** Tells when somebody waits whom no day file knows: a person who watches the demo took a ticket at the kiosk. */
import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, HandshakeAuth, ServerToClient } from '../contract/live.ts';

/**
 * Watches the manager's view.
 * @param onWaiting called at every change while the queue is not empty
 * @returns how to stop
 */
export function listenForVisitors(url: string, manager: string, onWaiting: () => void): () => void {
  const auth: HandshakeAuth = { screen: 'staff', token: manager };
  const socket: Socket<ServerToClient, ClientToServer> = io(url, { auth, transports: ['websocket'] });
  socket.on('connect', () => {
    // The first view answers the wish; later ones come by themselves. A refusal leaves us with the day file alone.
    socket.emit('watch', { view: 'manager' }, () => undefined);
  });
  socket.on('view', (envelope) => {
    if (envelope.view === 'manager' && envelope.data.waiting > 0) onWaiting();
  });
  return () => {
    socket.disconnect();
  };
}
