/** What the manager's page is told, asked once. */
import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '../../contract/live.ts';
import type { ManagerView } from '../../contract/views/manager.ts';

export async function managerView(url: string, token: string): Promise<ManagerView> {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    auth: { screen: 'staff', token },
    forceNew: true,
    transports: ['websocket'],
  });
  try {
    const answer = await socket.timeout(5_000).emitWithAck('watch', { view: 'manager' });
    if (!answer.ok || answer.envelope.view !== 'manager') throw new Error('no view for the manager');
    return answer.envelope.data;
  } finally {
    socket.close();
  }
}
