/** The settings of this kiosk as they are now, and on the disk. */
import { readSettings, writeSettings, type Settings } from './settings.ts';

export class KeptSettings {
  readonly #file: string;
  /** What was there could not be read, and was laid aside. */
  readonly broken: boolean;
  #now: Settings;
  #writing: Promise<boolean> = Promise.resolve(true);

  private constructor(file: string, { ok, settings }: Awaited<ReturnType<typeof readSettings>>) {
    this.#file = file;
    this.broken = !ok;
    this.#now = settings;
  }

  static async open(file: string): Promise<KeptSettings> {
    return new KeptSettings(file, await readSettings(file));
  }

  get now(): Settings {
    return this.#now;
  }

  /** There is a server's address and a technician's code. */
  get isSetUp(): boolean {
    return this.#now.serverUrl !== null && this.#now.exitCode !== null;
  }

  /** What is on the disk counts: one that will not take the change keeps the settings as they were. @returns whether it did */
  async change(part: Partial<Settings>): Promise<boolean> {
    // One after the other: each has the changes of those before it.
    const mine = this.#writing.then(async () => {
      const next = { ...this.#now, ...part };
      const written = await writeSettings(this.#file, next);
      if (written) this.#now = next;
      return written;
    });
    this.#writing = mine;
    return mine;
  }
}
