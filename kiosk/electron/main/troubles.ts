/** The shell's diary: what it had to mend, for the manager's page and the technician. Outlives a restart. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { trouble, type ShellReport, type Trouble } from '../../../contract/endpoints/shells.ts';
import { steady } from '../../../shell/steady.ts';
import { writeWhole } from '../../../shell/write-whole.ts';

const DAY_MS = 24 * 3600_000;
/** A page that crashes all day long fills no disk. */
const KEPT = 500;

const diary = z.object({
  /** True while the shell runs: found at a start, it tells that the last run was cut off. */
  running: z.boolean(),
  troubles: z.array(trouble.extend({ at: z.number() })),
});
type Entry = z.infer<typeof diary>['troubles'][number];

/** The diary of a day needs a date, which may be set; what decides and what is told as a duration needs one that is not. */
interface Clocks {
  /** Epoch milliseconds. */
  readonly date: () => number;
  /** Milliseconds, never set back. */
  readonly steady: () => number;
}
const OWN_CLOCKS: Clocks = { date: Date.now, steady };

export class Troubles {
  readonly #file: string;
  readonly #clocks: Clocks;
  readonly #startedAt: number;
  #entries: readonly Entry[];
  /** Only since this start, by the steady clock: what decides about a remedy. */
  #since: readonly number[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(file: string, clocks: Clocks, entries: readonly Entry[]) {
    this.#file = file;
    this.#clocks = clocks;
    this.#startedAt = clocks.steady();
    this.#entries = entries;
  }

  static async open(file: string, clocks = OWN_CLOCKS): Promise<Troubles> {
    const { running, troubles } = await readDiary(file);
    const opened = new Troubles(file, clocks, troubles);
    if (running) opened.#enter({ kind: 'ended', detail: null });
    opened.#write(true);
    return opened;
  }

  /** When the troubles since this start happened, by the steady clock, the newest last. */
  get times(): readonly number[] {
    return this.#since;
  }

  get last(): Trouble | null {
    const newest = this.#lately().at(-1);
    return newest === undefined ? null : { kind: newest.kind, detail: newest.detail };
  }

  report(): Pick<ShellReport, 'uptimeMs' | 'troubles' | 'lastTrouble'> {
    const uptimeMs = Math.round(this.#clocks.steady() - this.#startedAt);
    return { uptimeMs, troubles: this.#lately().length, lastTrouble: this.last };
  }

  add(what: Trouble): void {
    this.#since = [...this.#since, this.#clocks.steady()];
    this.#enter(what);
    this.#write(true);
  }

  /** The end is in order. */
  async close(): Promise<void> {
    this.#write(false);
    await this.#writing;
  }

  #enter(what: Trouble): void {
    this.#entries = [...this.#entries, { ...what, at: this.#clocks.date() }].slice(-KEPT);
  }

  #lately(): readonly Entry[] {
    return this.#entries.filter(({ at }) => this.#clocks.date() - at < DAY_MS);
  }

  /** One after the other; a diary that the disk will not take costs nothing but itself. */
  #write(running: boolean): void {
    const text = JSON.stringify({ running, troubles: this.#lately() });
    this.#writing = this.#writing.then(() => writeWhole(this.#file, text));
  }
}

async function readDiary(file: string): Promise<z.infer<typeof diary>> {
  try {
    return diary.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return { running: false, troubles: [] };
  }
}
