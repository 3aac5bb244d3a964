/** What staff see of a printer, told to them whenever it changes. */
import type { PrinterCondition, PrinterState } from '../contract/printing.ts';
import type { JobCounts } from './jobs.ts';

/** Until it was asked, nothing better is known. */
export const unheardOf = ({ id, name }: { id: string; name: string }, now: number): PrinterState => ({
  id,
  name,
  condition: 'offline',
  since: now,
  queued: 0,
  unknown: 0,
});

export class PrinterBoard {
  #state: PrinterState;
  readonly #now: () => number;
  readonly #onState: (state: PrinterState) => void;

  /**
   * @param now epoch milliseconds
   * @param onState called with each changed state, never twice with the same
   */
  constructor(
    printer: { id: string; name: string },
    now: () => number,
    onState: (state: PrinterState) => void,
  ) {
    this.#state = unheardOf(printer, now());
    this.#now = now;
    this.#onState = onState;
  }

  get state(): PrinterState {
    return this.#state;
  }

  show(condition: PrinterCondition): void {
    if (condition !== this.#state.condition) this.#tell({ ...this.#state, condition, since: this.#now() });
  }

  count({ queued, unknown }: JobCounts): void {
    if (queued !== this.#state.queued || unknown !== this.#state.unknown)
      this.#tell({ ...this.#state, queued, unknown });
  }

  #tell(state: PrinterState): void {
    this.#state = state;
    this.#onState(state);
  }
}
