/** The settings of this computer as they are now, and on the disk. */
import {
  readSettings,
  writeSettings,
  type SettingsFault,
  type SettingsKind,
  type SettingsRead,
} from './settings-file.ts';

/** Whoever puts another file in the place of one does so in less. */
const GONE_MS = 500;

export class KeptSettings<S> {
  readonly #kind: SettingsKind<S>;
  readonly #file: string;
  #read: SettingsRead<S>;
  #now: S;
  #writing: Promise<boolean> = Promise.resolve(true);

  private constructor(kind: SettingsKind<S>, file: string, read: SettingsRead<S>) {
    this.#kind = kind;
    this.#file = file;
    this.#read = read;
    this.#now = read.ok ? read.settings : kind.first;
  }

  static async open<S>(kind: SettingsKind<S>, file: string): Promise<KeptSettings<S>> {
    return new KeptSettings(kind, file, await readSettings(kind, file));
  }

  /** Without a use while there is a `fault`. */
  get now(): S {
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

  /** Nobody has set it up yet, and there is no file that might say otherwise. */
  get isNew(): boolean {
    return this.fault === null && this.#kind.isNew(this.#now);
  }

  /** Looks at a faulty file once more. @returns whether it is of use now */
  async readAgain(): Promise<boolean> {
    if (this.#read.ok) return true;
    this.#read = await readSettings(this.#kind, this.#file, [GONE_MS], true);
    if (!this.#read.ok) return false;
    this.#now = this.#read.settings;
    return true;
  }

  /**
   * What is on the disk counts: one that will not take the change keeps the settings as they were, and nothing is written over a file
   * whose words are not known. @returns whether it did
   */
  async change(part: Partial<S>): Promise<boolean> {
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
