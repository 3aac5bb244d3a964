/** Several conversations with one printer, a job's and a test paper's: one at a time, whoever began them. */
import type { Lock, Transport } from './transport.ts';

/**
 * @param turn the lock of the printer's wire, shared by all who print there
 * @returns the transport, which waits for its turn; whose signal ends meanwhile has sent nothing
 */
export function takingTurns(transport: Transport, turn: Lock): Transport {
  return {
    send: (bytes, signal, report, isStale) =>
      inTurn(turn, signal, { kind: 'not-sent', problem: 'stopped' }, () =>
        transport.send(bytes, signal, report, isStale),
      ),
    status: (signal) => inTurn(turn, signal, { condition: 'offline' }, () => transport.status(signal)),
    close: () => transport.close(),
  };
}

function inTurn<T>(
  turn: Lock,
  signal: AbortSignal | undefined,
  stopped: T,
  work: () => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => resolve(stopped);
    signal?.addEventListener('abort', leave);
    turn(async () => {
      signal?.removeEventListener('abort', leave);
      if (signal?.aborted) leave();
      else await work().then(resolve, reject);
    }).catch(reject);
  });
}
