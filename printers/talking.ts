/** A printer that takes bytes over a wire and may answer: questions before and after, so that the outcome is known. */
import type { PrinterDialect } from '../contract/printers.ts';
import { EPSON } from './epson.ts';
import type { Language, Readiness, Talk } from './language.ts';
import { WIRE_LIMITS, type WireLimits } from './limits.ts';
import { STAR } from './star.ts';
import {
  createLock,
  type PrinterStatus,
  type PrintProblem,
  type SendOutcome,
  statusOfProblem,
  type Transport,
} from './transport.ts';
import { type Opener, StreamWire, type Wire } from './wire.ts';

export type TalkingOptions = {
  /** False for printers and print servers that never answer: the best outcome is then `sent`. True unless set. */
  readonly speaksStatus?: boolean;
  /**
   * False for printers that answer how they are but never in order: checked before, and `sent` is the best outcome.
   * True unless set.
   */
  readonly answersInOrder?: boolean;
  readonly limits?: Partial<WireLimits>;
};

/** @returns a transport to one printer; it opens the way for each paper anew and holds nothing between them */
function talkingTransport<A>(open: Opener, language: Language<A>, options: TalkingOptions = {}): Transport {
  return new TalkingTransport(open, language, options);
}

type Opening = (open: Opener, options: TalkingOptions) => Transport;

const IN_DIALECT: Readonly<Record<PrinterDialect, Opening>> = {
  epson: (open, options) => talkingTransport(open, EPSON, options),
  star: (open, options) => talkingTransport(open, STAR, options),
};

/** The same, in the language that the office has set. */
export function talkingIn(dialect: PrinterDialect, open: Opener, options: TalkingOptions): Transport {
  return IN_DIALECT[dialect](open, options);
}

type Conversation<A> = { readonly wire: Wire<A>; readonly talk: Talk; readonly signal: AbortSignal };

class TalkingTransport<A> implements Transport {
  readonly #open: Opener;
  readonly #language: Language<A>;
  readonly #options: TalkingOptions;
  readonly #limits: WireLimits;
  readonly #lock = createLock();
  readonly #closing = new AbortController();
  /** Whether some in-order question, of ours or of a server before us, may still be answered. */
  #answersOwed = true;
  /**
   * A paper of ours that nobody waits for any more and that may still lie in the printer: whether it is too old.
   * Lost with a server that is killed (docs/decisions/0002).
   */
  #inside: (() => boolean) | null = null;

  constructor(open: Opener, language: Language<A>, options: TalkingOptions) {
    this.#open = open;
    this.#language = language;
    this.#options = options;
    this.#limits = { ...WIRE_LIMITS, ...options.limits };
  }

  send(
    bytes: Uint8Array,
    signal: AbortSignal,
    report: (status: PrinterStatus) => void = () => undefined,
    isStale: () => boolean = () => false,
  ) {
    return this.#converse<SendOutcome>(signal, notSent, async (conversation) => {
      const { wire, talk, signal: either } = conversation;
      const readiness = await this.#readiness(conversation);
      report(readiness.status);
      if ('problem' in readiness) return notSent(readiness.problem);
      // It may have waited for its turn.
      if (either.aborted || isStale()) return notSent('stopped');
      if (wire.closed) return notSent('closed');
      // From this line on nothing may be called "not sent".
      const limits = limitsFor(bytes, this.#limits);
      this.#inside = isStale;
      if (!this.#wantsProof() || !talk.givesProof) return handOver(wire, bytes, limits, either);
      this.#answersOwed = true;
      const { outcome, mayBeInside } = await talk.print(bytes, { limits, signal: either, report, isStale });
      this.#answersOwed = outcome.kind !== 'confirmed';
      if (!mayBeInside) this.#inside = null;
      return outcome;
    });
  }

  status(signal?: AbortSignal): Promise<PrinterStatus> {
    return this.#converse<PrinterStatus>(signal, statusOfProblem, async (conversation) => {
      const readiness = await this.#readiness(conversation);
      return readiness.status;
    });
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#lock(() => Promise.resolve());
  }

  /** Of a printer that answers nothing we know that it let us in. */
  async #readiness({ talk, signal }: Conversation<A>): Promise<Readiness> {
    if (this.#options.speaksStatus === false) return { status: { condition: 'ready' } };
    const answersOwed = this.#answersOwed;
    this.#answersOwed = true;
    const answersInOrder = this.#wantsProof();
    const readiness = await talk.readiness({ limits: this.#limits, answersInOrder, answersOwed, signal });
    this.#answersOwed = 'problem' in readiness;
    await this.#clearStale(talk, readiness);
    return readiness;
  }

  /**
   * A cable was pulled in the middle of a paper, and the printer is heard of again: what it kept for want of paper is forgotten
   * once it is too old. A printer that is well has printed it by now.
   */
  async #clearStale(talk: Talk, { status, problem }: Readiness): Promise<void> {
    if (problem === undefined) this.#inside = null;
    if (this.#inside?.() !== true || !keepsPaper(status)) return;
    const { cleared } = await talk.clear(this.#limits);
    if (cleared) this.#inside = null;
  }

  #wantsProof(): boolean {
    return this.#options.speaksStatus !== false && this.#options.answersInOrder !== false;
  }

  /** Opens, talks, closes; one conversation at a time. */
  #converse<T>(
    signal: AbortSignal | undefined,
    failed: (problem: PrintProblem) => T,
    discuss: (conversation: Conversation<A>) => Promise<T>,
  ): Promise<T> {
    const closing = this.#closing.signal;
    const either = signal === undefined ? closing : AbortSignal.any([signal, closing]);
    return this.#lock(async () => {
      const opened = await this.#open(this.#limits.connectMs, either);
      if ('problem' in opened) return failed(opened.problem);
      const wire = new StreamWire(opened, this.#language.createReader());
      try {
        return await discuss({ wire, talk: this.#language.talk(wire), signal: either });
      } finally {
        await wire.close(this.#limits.closeMs);
      }
    });
  }
}

/** A printer in such trouble prints on what it was sent when the trouble is over. */
function keepsPaper({ condition }: PrinterStatus): boolean {
  return condition === 'paper-out' || condition === 'cover-open' || condition === 'error';
}

/** A longer paper takes longer. */
function limitsFor(bytes: Uint8Array, limits: WireLimits): WireLimits {
  const forBytesMs = Math.min(bytes.length * limits.proofPerByteMs, limits.mostForBytesMs);
  return { ...limits, proofMs: limits.proofMs + forBytesMs };
}

/** To a printer that gives no proof: knows only whether the connection took all the bytes. */
async function handOver<A>(
  wire: Wire<A>,
  bytes: Uint8Array,
  limits: WireLimits,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const delivery = await wire.deliver(bytes, limits, signal);
  return delivery === 'taken' ? { kind: 'sent' } : { kind: 'unknown', problem: delivery };
}

function notSent(problem: PrintProblem): SendOutcome {
  return { kind: 'not-sent', problem };
}
