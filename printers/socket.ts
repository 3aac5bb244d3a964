/** A TCP connection to a printer. */
import { connect } from 'node:net';
import type { PrintProblem } from './transport.ts';
import type { Opened, Opener } from './wire.ts';

/** @returns an opener that connects to the address anew each time */
export function socketOpener(host: string, port: number): Opener {
  return (limitMs, signal) =>
    new Promise((resolve) => {
      const socket = connect({ host, port, noDelay: true });
      const settle = (opened: Opened) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        if ('problem' in opened) socket.destroy();
        resolve(opened);
      };
      const onAbort = () => settle({ problem: 'stopped' });
      const timer = setTimeout(() => settle({ problem: 'connect-timeout' }), limitMs);
      signal.addEventListener('abort', onAbort);
      // Stays for the life of the socket: without it an error after all is settled would end the process.
      socket.on('error', (error: NodeJS.ErrnoException) => settle({ problem: problemOf(error) }));
      socket.once('connect', () => settle({ stream: socket, saysGoodbye: true }));
      if (signal.aborted) onAbort();
    });
}

function problemOf(error: NodeJS.ErrnoException): PrintProblem {
  if (error.code === 'ECONNREFUSED') return 'refused';
  return error.code === 'ETIMEDOUT' ? 'connect-timeout' : 'unreachable';
}
