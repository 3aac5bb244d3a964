/** A store of print jobs for tests: in memory, and strict about what may become of a job. */
import type { JobCounts, JobOutcome, PrintJob, PrintJobStore } from '../jobs.ts';
import type { TicketPaper } from '../ticket-paper.ts';
import { samplePaper } from './sample-papers.ts';

type State = 'queued' | 'sending' | Exclude<JobOutcome['kind'], 'not-sent'>;
type Entry = { job: PrintJob; state: State; readonly history: string[] };

export const PRINTER_ID = 'hall';

const numberOf = ({ paper }: PrintJob) => (paper.kind === 'ticket' ? paper.number : paper.slip.shortCode);

export class MemoryJobStore implements PrintJobStore {
  readonly #entries: Entry[] = [];
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Queues the ticket of that number. @returns the id of the job */
  add(number: string, changes: Partial<TicketPaper> = {}): string {
    const id = `job-${number}`;
    const paper = samplePaper({ number, ...changes });
    const job = { id, printerId: PRINTER_ID, paper, attempts: 0, queuedAt: this.#now() };
    this.#entries.push({ job, state: 'queued', history: [] });
    return id;
  }

  state(id: string): State {
    return this.#entry(id).state;
  }

  /** Everything that was marked, in order: `sending`, `not-sent paper-out`, `confirmed`… */
  history(id: string): readonly string[] {
    return this.#entry(id).history;
  }

  jobs(): ReadonlyArray<{ readonly number: string; readonly state: State }> {
    return this.#entries.map(({ job, state }) => ({ number: numberOf(job), state }));
  }

  async next(printerId: string): Promise<PrintJob | null> {
    return (
      this.#entries.find(({ job, state }) => state === 'queued' && job.printerId === printerId)?.job ?? null
    );
  }

  async markSending(id: string): Promise<void> {
    const entry = this.#entry(id);
    if (entry.state !== 'queued') throw new Error(`${id} is ${entry.state}, not queued`);
    entry.state = 'sending';
    entry.history.push('sending');
  }

  async markOutcome(id: string, outcome: JobOutcome): Promise<void> {
    const entry = this.#entry(id);
    const early = outcome.kind === 'expired' || outcome.kind === 'cancelled';
    if (entry.state !== (early ? 'queued' : 'sending'))
      throw new Error(`${id} is ${entry.state}: no ${outcome.kind}`);
    entry.history.push('problem' in outcome ? `${outcome.kind} ${outcome.problem}` : outcome.kind);
    if (outcome.kind === 'not-sent') {
      entry.job = { ...entry.job, attempts: entry.job.attempts + 1 };
      entry.state = 'queued';
    } else entry.state = outcome.kind;
  }

  async counts(): Promise<JobCounts> {
    const count = (state: State) => this.#entries.filter((entry) => entry.state === state).length;
    return { queued: count('queued'), unknown: count('unknown') };
  }

  #entry(id: string): Entry {
    const entry = this.#entries.find(({ job }) => job.id === id);
    if (entry === undefined) throw new Error(`no job ${id}`);
    return entry;
  }
}
