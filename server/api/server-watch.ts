/** Looks now and then whether something is wrong with the server, for whoever has its page not open. */
import type { ServerTroubles } from '../../contract/views/manager.ts';
import type { House } from './house.ts';
import { statusOfOffice } from './status.ts';

/** Disks fill up and copies grow old by the hour. */
const EVERY_MS = 60_000;

export class ServerWatch {
  #troubles: ServerTroubles = { red: 0, yellow: 0 };
  #looking: Promise<void> = Promise.resolve();

  get troubles(): ServerTroubles {
    return this.#troubles;
  }

  /** @returns what ends it, when nothing is under way any more */
  start(house: House): () => Promise<void> {
    this.look(house);
    const timer = setInterval(() => this.look(house), EVERY_MS).unref();
    return async () => {
      clearInterval(timer);
      await this.#looking;
    };
  }

  /** Something may have changed. */
  look(house: House): void {
    this.#looking = this.#looking
      .then(() => this.#look(house))
      .catch((error: unknown) => {
        house.logger.error({ err: error }, 'nobody knows whether something is wrong with the server');
      });
  }

  async #look(house: House): Promise<void> {
    const { findings } = await statusOfOffice(house);
    const count = (level: 'red' | 'yellow') => findings.filter((one) => one.level === level).length;
    const { red, yellow } = this.#troubles;
    this.#troubles = { red: count('red'), yellow: count('yellow') };
    if (red !== this.#troubles.red || yellow !== this.#troubles.yellow) house.onChange();
  }
}
