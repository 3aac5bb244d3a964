/** What a way to a printer must offer, whatever the wire: network, device file, serial port, CUPS. */
import type { PrinterCondition, PrintProblem } from '../contract/printing.ts';

export type { PrintProblem } from '../contract/printing.ts';

/** What became of one paper, and no more than is known. */
export type SendOutcome =
  /** Certain: no byte of the paper reached the printer. Safe to try again. */
  | { readonly kind: 'not-sent'; readonly problem: PrintProblem }
  /** The printer answered, after it had processed the bytes, and has paper. */
  | { readonly kind: 'confirmed' }
  /** Handed over to a printer that answers no questions. */
  | { readonly kind: 'sent' }
  /** Bytes went out and no proof came back. Only a person may have it printed again. */
  | { readonly kind: 'unknown'; readonly problem: PrintProblem };

/** What the printer said last of itself. `busy` is no answer of a printer, it is ours. */
export type PrinterStatus = { readonly condition: Exclude<PrinterCondition, 'busy'> };

export interface Transport {
  /**
   * Prints one paper. Never throws: whatever happens is an outcome, and the first outcome is the last word.
   * @param bytes a whole paper, from reset to cut
   * @param signal ends the waiting; what had gone out by then stays `unknown`
   * @param report hears what the printer says of itself on the way, the trouble in the middle included
   * @param isStale whether the paper is too old to be of use; a printer that keeps it for want of paper is then told to
   *   forget it. Never, unless given
   */
  send(
    bytes: Uint8Array,
    signal: AbortSignal,
    report?: (status: PrinterStatus) => void,
    isStale?: () => boolean,
  ): Promise<SendOutcome>;
  /** Asks the printer how it is. Never throws. */
  status(signal?: AbortSignal): Promise<PrinterStatus>;
  /** Ends what is under way and every later call (`not-sent`, `stopped`). */
  close(): Promise<void>;
}

/** What the office sees of a printer that could not be talked to. */
export function statusOfProblem(problem: PrintProblem): PrinterStatus {
  switch (problem) {
    case 'paper-out':
    case 'cover-open':
    case 'error':
    case 'offline':
    case 'not-answering':
    case 'in-use':
    case 'no-access':
    case 'kiosk-away':
    case 'kiosk-browser':
      return { condition: problem };
    case 'not-printing':
    case 'garbled':
    case 'hung':
      return { condition: 'not-answering' };
    case 'refused':
    case 'unreachable':
    case 'gone':
    case 'connect-timeout':
    case 'closed':
    case 'stopped':
      return { condition: 'offline' };
    default:
      return problem satisfies never;
  }
}

/** Lets one piece of work at a time near a wire, in the order of asking. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}
