/** Looks now and then whether something is wrong with the server, for whoever has its page not open. */
import type { Finding } from '../../contract/upkeep.ts';
import type { ServerTroubles } from '../../contract/views/manager.ts';

interface ServerWatchOptions {
  readonly findings: () => Promise<readonly Finding[]>;
  /** There is more wrong, or less. */
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
}

/** Disks fill up and copies grow old by the hour. */
const EVERY_MS = 60_000;

export class ServerWatch {
  readonly #options: ServerWatchOptions;
  #troubles: ServerTroubles = { red: 0, yellow: 0 };
  #looking: Promise<void> = Promise.resolve();

  /** Does nothing before `start()`. */
  constructor(options: ServerWatchOptions) {
    this.#options = options;
  }

  get troubles(): ServerTroubles {
    return this.#troubles;
  }

  /** @returns what ends it, when nothing is under way any more */
  start(): () => Promise<void> {
    this.look();
    const timer = setInterval(() => this.look(), EVERY_MS).unref();
    return async () => {
      clearInterval(timer);
      await this.#looking;
    };
  }

  /** Something may have changed. */
  look(): void {
    this.#looking = this.#looking.then(() => this.#look()).catch(this.#options.onError);
  }

  async #look(): Promise<void> {
    const findings = await this.#options.findings();
    const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length;
    const { red, yellow } = this.#troubles;
    this.#troubles = { red: count('red'), yellow: count('yellow') };
    if (red !== this.#troubles.red || yellow !== this.#troubles.yellow) this.#options.onChange();
  }
}
