/** The ways over the kiosks' pages to printers on their computers: who is there, and what comes back from whom. */
import type { Socket } from 'socket.io';
import {
  portAnswer,
  portNews,
  type PortAnswer,
  type PortNews,
  type PortOrder,
} from '../../contract/kiosk-port.ts';
import type { ClientToServer, ServerToClient } from '../../contract/live.ts';
import type { PrintProblem } from '../../contract/printing.ts';
import type { KioskWay } from '../../printers/index.ts';

/**
 * A slow serial printer takes half a minute for a portion. Whoever waits for a paper has limits of its own; this one only
 * keeps an order that is never answered from being remembered for ever.
 */
const ANSWER_TIMEOUT_MS = 120_000;
const CLOSED: PortAnswer = { ok: false, problem: 'closed' };

type KioskSocket = Pick<Socket<ClientToServer, ServerToClient>, 'timeout'>;

/** One socket of a kiosk in our shell. Only what this socket says is heard in the sessions that were opened over it. */
export class SocketWay implements KioskWay {
  readonly #socket: KioskSocket;
  readonly #sessions = new Map<string, (news: PortNews) => void>();
  readonly #unanswered = new Set<(answer: PortAnswer) => void>();
  #lost = false;

  constructor(socket: KioskSocket) {
    this.#socket = socket;
  }

  ask(order: PortOrder): Promise<PortAnswer> {
    if (this.#lost) return Promise.resolve(CLOSED);
    return new Promise((resolve) => {
      const settle = (answer: PortAnswer) => {
        this.#unanswered.delete(settle);
        resolve(answer);
      };
      this.#unanswered.add(settle);
      this.#socket.timeout(ANSWER_TIMEOUT_MS).emit('port', order, (silence: Error | null, given: unknown) => {
        const answer = portAnswer.safeParse(given);
        settle(silence === null && answer.success ? answer.data : CLOSED);
      });
    });
  }

  listen(session: string, hear: (news: PortNews) => void): () => void {
    this.#sessions.set(session, hear);
    return () => void this.#sessions.delete(session);
  }

  /** What arrived on this socket; what is no news, or of a session that is not this socket's, is passed by. */
  heard(given: unknown): void {
    const news = portNews.safeParse(given);
    if (news.success) this.#sessions.get(news.data.session)?.(news.data);
  }

  /** The socket is gone, or its right has ended. */
  lose(): void {
    this.#lost = true;
    for (const settle of [...this.#unanswered]) settle(CLOSED);
    for (const [session, hear] of [...this.#sessions]) hear({ kind: 'closed', session });
  }
}

export class KioskWays {
  /** By device, the newest last; null stands for a page without our shell. */
  readonly #ways = new Map<string, (SocketWay | null)[]>();

  /** A kiosk's page is there. @returns what to call when it is gone */
  join(deviceId: string, way: SocketWay | null): () => void {
    this.#ways.set(deviceId, [...(this.#ways.get(deviceId) ?? []), way]);
    return () => {
      const left = [...(this.#ways.get(deviceId) ?? [])];
      const at = left.lastIndexOf(way);
      if (at !== -1) left.splice(at, 1);
      if (left.length === 0) this.#ways.delete(deviceId);
      else this.#ways.set(deviceId, left);
      way?.lose();
    };
  }

  /** The way to a kiosk; the newest page of several, since the others may be on their way out. */
  to(deviceId: string): SocketWay | { readonly problem: PrintProblem } {
    const ways = this.#ways.get(deviceId);
    if (ways === undefined) return { problem: 'kiosk-away' };
    return ways.findLast((way) => way !== null) ?? { problem: 'kiosk-browser' };
  }
}
