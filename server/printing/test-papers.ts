/** Test papers of printers that are being set up: no jobs and no tickets, remembered only for whoever looks at the outcome. */
import type { Printer } from '../../contract/printers.ts';
import type { TestPaper } from '../../contract/printing.ts';
import type { SendOutcome } from '../../printers/index.ts';

/** A picture on a slow serial line takes a minute; nobody stands before a printer for longer. */
const PATIENCE_MS = 90_000;
/** As many as somebody who sets up a printer has printed in a row; the outcomes of older ones were seen. */
const REMEMBERED = 50;

/** Prints one; a printer that is not there is an outcome too. */
type Print = (printer: Printer, signal: AbortSignal) => Promise<SendOutcome>;

export class TestPapers {
  readonly #print: Print;
  readonly #papers = new Map<string, TestPaper>();
  readonly #onError: (error: unknown) => void;

  constructor(print: Print, onError: (error: unknown) => void) {
    this.#print = print;
    this.#onError = onError;
  }

  /** Begins to print one. The same id again prints no second one. @returns what is known so far */
  start(testId: string, printer: Printer): TestPaper {
    const known = this.#papers.get(testId);
    if (known !== undefined) return known;
    const [oldest] = this.#papers.keys();
    if (this.#papers.size >= REMEMBERED && oldest !== undefined) this.#papers.delete(oldest);
    const printing: TestPaper = { state: 'printing' };
    this.#papers.set(testId, printing);
    void this.#run(testId, printer);
    return printing;
  }

  get(testId: string): TestPaper | null {
    return this.#papers.get(testId) ?? null;
  }

  async #run(testId: string, printer: Printer): Promise<void> {
    const outcome = await this.#print(printer, AbortSignal.timeout(PATIENCE_MS)).catch((error: unknown) => {
      this.#onError(error);
      return { kind: 'unknown', problem: 'stopped' } as const;
    });
    this.#papers.set(testId, paperOf(outcome));
  }
}

function paperOf(outcome: SendOutcome): TestPaper {
  return 'problem' in outcome ? { state: outcome.kind, problem: outcome.problem } : { state: outcome.kind };
}
