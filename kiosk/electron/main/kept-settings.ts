/** The settings of this kiosk as they are now, and on the disk. */
import { FIRST_SETTINGS, type Settings } from './settings.ts';
import { readSettings, writeSettings, type SettingsFault, type SettingsRead } from './settings-file.ts';

/** Whoever puts another file in the place of one does so in less. */
const GONE_MS = 500;

export class KeptSettings {
  readonly #file: string;
  #read: SettingsRead;
  #now: Settings;
  #writing: Promise<boolean> = Promise.resolve(true);

  private constructor(file: string, read: SettingsRead) {
    this.#file = file;
    this.#read = read;
    this.#now = read.ok ? read.settings : FIRST_SETTINGS;
  }

  static async open(file: string): Promise<KeptSettings> {
    return new KeptSettings(file, await readSettings(file));
  }

  /** Without a use while there is a `fault`. */
  get now(): Settings {
    return this.#now;
  }

  /** The file is there, and what it says is not known. */
  get fault(): SettingsFault | null {
    return this.#read.ok ? null : this.#read.fault;
  }

  /** Part of what the file said was none, and holds no more. */
  get broken(): boolean {
    return this.#read.ok && this.#read.replaced.length > 0;
  }

  /** Nobody has set this kiosk up yet: there is no technician's code, and no file that might have one. */
  get isNew(): boolean {
    return this.fault === null && this.#now.exitCode === null;
  }

  /** Looks at a faulty file once more. @returns whether it is of use now */
  async readAgain(): Promise<boolean> {
    if (this.#read.ok) return true;
    this.#read = await readSettings(this.#file, [GONE_MS], true);
    if (!this.#read.ok) return false;
    this.#now = this.#read.settings;
    return true;
  }

  /**
   * What is on the disk counts: one that will not take the change keeps the settings as they were, and nothing is written over a file
   * whose words are not known. @returns whether it did
   */
  async change(part: Partial<Settings>): Promise<boolean> {
    // One after the other: each has the changes of those before it.
    const mine = this.#writing.then(async () => {
      if (!this.#read.ok) return false;
      const next = { ...this.#now, ...part };
      const written = await writeSettings(this.#file, next);
      if (written) this.#now = next;
      return written;
    });
    this.#writing = mine;
    return mine;
  }
}
