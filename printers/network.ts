/** A printer on the network: raw ESC/POS over TCP, with questions before and after so that the outcome is known. */
import { NETWORK_LIMITS, type NetworkLimits } from './limits.ts';
import { waitForProof } from './proof.ts';
import { questionReadiness, type Readiness } from './readiness.ts';
import { IN_ORDER_QUESTION } from './status.ts';
import {
  createLock,
  type PrinterStatus,
  type PrintProblem,
  type SendOutcome,
  statusOfProblem,
  type Transport,
} from './transport.ts';
import { openWire, type Wire } from './wire.ts';

/** The port on which printers take raw bytes, since HP's JetDirect. */
const RAW_PRINTING_PORT = 9100;

export type NetworkOptions = {
  readonly host: string;
  /** 9100 unless set. */
  readonly port?: number;
  /** False for printers and print servers that never answer: the best outcome is then `sent`. True unless set. */
  readonly speaksStatus?: boolean;
  /**
   * False for printers that answer `DLE EOT` but not `GS r`: checked before, and `sent` is the best outcome.
   * True unless set.
   */
  readonly answersInOrder?: boolean;
  readonly limits?: Partial<NetworkLimits>;
};

/** @returns a transport to one printer; it connects for each paper anew and holds no connection between them */
export function networkTransport(options: NetworkOptions): Transport {
  return new NetworkTransport(options);
}

class NetworkTransport implements Transport {
  readonly #options: NetworkOptions;
  readonly #limits: NetworkLimits;
  readonly #lock = createLock();
  readonly #closing = new AbortController();
  /** Whether some in-order question, of ours or of a server before us, may still be answered. */
  #answersOwed = true;

  constructor(options: NetworkOptions) {
    this.#options = options;
    this.#limits = { ...NETWORK_LIMITS, ...options.limits };
  }

  send(bytes: Uint8Array, signal: AbortSignal, report: (status: PrinterStatus) => void = () => undefined) {
    return this.#converse<SendOutcome>(signal, notSent, async (wire, either) => {
      const readiness = await this.#readiness(wire, either);
      report(readiness.status);
      if ('problem' in readiness) return notSent(readiness.problem);
      if (either.aborted) return notSent('stopped');
      if (wire.closed) return notSent('closed');
      // From this line on nothing may be called "not sent".
      const limits = limitsFor(bytes, this.#limits);
      if (!this.#givesProof()) return handOver(wire, bytes, limits, either);
      this.#answersOwed = true;
      wire.write(Buffer.concat([bytes, IN_ORDER_QUESTION]));
      const outcome = await waitForProof(wire, { limits, signal: either, report });
      this.#answersOwed = outcome.kind !== 'confirmed';
      return outcome;
    });
  }

  status(signal?: AbortSignal): Promise<PrinterStatus> {
    return this.#converse<PrinterStatus>(signal, statusOfProblem, async (wire, either) => {
      const readiness = await this.#readiness(wire, either);
      return readiness.status;
    });
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#lock(() => Promise.resolve());
  }

  /** Of a printer that answers nothing we know that it let us in. */
  async #readiness(wire: Wire, signal: AbortSignal): Promise<Readiness> {
    if (this.#options.speaksStatus === false) return { status: { condition: 'ready' } };
    const answersOwed = this.#answersOwed;
    this.#answersOwed = true;
    const answersInOrder = this.#givesProof();
    const readiness = await questionReadiness(wire, {
      limits: this.#limits,
      answersInOrder,
      answersOwed,
      signal,
    });
    this.#answersOwed = 'problem' in readiness;
    return readiness;
  }

  #givesProof(): boolean {
    return this.#options.speaksStatus !== false && this.#options.answersInOrder !== false;
  }

  /** Opens, talks, closes; one conversation at a time. */
  #converse<T>(
    signal: AbortSignal | undefined,
    failed: (problem: PrintProblem) => T,
    talk: (wire: Wire, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { host, port = RAW_PRINTING_PORT } = this.#options;
    const closing = this.#closing.signal;
    const either = signal === undefined ? closing : AbortSignal.any([signal, closing]);
    return this.#lock(async () => {
      const opened = await openWire(host, port, this.#limits.connectMs, either);
      if ('problem' in opened) return failed(opened.problem);
      try {
        return await talk(opened.wire, either);
      } finally {
        await opened.wire.close(this.#limits.closeMs);
      }
    });
  }
}

/** A longer paper takes longer. */
function limitsFor(bytes: Uint8Array, limits: NetworkLimits): NetworkLimits {
  return { ...limits, proofMs: limits.proofMs + bytes.length * limits.proofPerByteMs };
}

/** To a printer that gives no proof: knows only whether the connection took all the bytes. */
async function handOver(
  wire: Wire,
  bytes: Uint8Array,
  limits: NetworkLimits,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const delivery = await wire.deliver(bytes, limits, signal);
  return delivery === 'taken' ? { kind: 'sent' } : { kind: 'unknown', problem: delivery };
}

function notSent(problem: PrintProblem): SendOutcome {
  return { kind: 'not-sent', problem };
}
