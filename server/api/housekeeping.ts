/** What is done once a day, when a new one begins: forgetting what nobody may or need keep or look after. */
import type { House } from './house.ts';
import { sweepMedia } from './media-folder.ts';
import { allKeptSince, COMMANDS_KEPT_MS } from './retention.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Kept = Pick<
  House,
  'database' | 'runtime' | 'clock' | 'printing' | 'contacts' | 'needs' | 'transferNotes' | 'media' | 'logger'
>;

export class Housekeeping {
  readonly #house: Kept;
  /** One run after the other. */
  #last: Promise<void> = Promise.resolve();

  constructor(house: Kept) {
    this.#house = house;
  }

  /** A new day. */
  beginDay(): Promise<void> {
    return this.#add(() => this.#run());
  }

  /** After a start: does what is overdue. Whoever was switched off when the day began has missed the run of that day. */
  catchUp(): Promise<void> {
    return this.#add(async () => {
      const { database, runtime } = this.#house;
      const now = runtime.now();
      const [newest] = (await database.contacts.erasing(now)).runs;
      if (newest === undefined || now - newest.at > DAY_MS) await this.#run();
    });
  }

  /** Resolves when nothing is under way. */
  stop(): Promise<void> {
    return this.#last;
  }

  #add(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work).catch((error: unknown) => {
      this.#house.logger.error({ err: error }, 'the daily clean-up failed; it is tried again tomorrow');
    });
    return this.#last;
  }

  async #run(): Promise<void> {
    const { database, runtime, clock, printing, contacts, needs, transferNotes, logger } = this.#house;
    const { config } = runtime.state;
    // Nothing is kept yet, and nothing says for how long it would be.
    if (config === null) return;
    const now = runtime.now();
    // First, and whatever else may fail: names are not kept a day too long for the sake of a printer.
    const since = allKeptSince(config.appointments.contactsKeptDays, now);
    const before = since.contacts;
    // Before the names, whose erasing empties the write-ahead log as well.
    const needsForgotten = await database.visitorWords.forgetNeedsBefore(runtime.state.day?.beganAt ?? now);
    const notesForgotten = await database.visitorWords.forgetTransferNotesBefore(
      runtime.state.day?.beganAt ?? now,
    );
    needs.forget(runtime.state);
    transferNotes.forget(runtime.state);
    const wordsForgotten = await database.visitorWords.forgetWordsBefore(before);
    const erased = await database.contacts.eraseBefore(before, now);
    contacts.forget(runtime.state, before, now);
    const doubts = await database.printJobs.endOldDoubts();
    printing.printers.wakeAll();
    const forgotten = {
      doubts,
      media: await sweepMedia(this.#house),
      contacts: erased,
      needs: needsForgotten,
      transferNotes: notesForgotten,
      words: wordsForgotten,
      messages: await database.messages.forgetBefore(since.messages),
      audit: await database.audit.forgetBefore(since.audit),
      commands: await database.log.forgetCommands(now - COMMANDS_KEPT_MS),
      // By the clock that ends them, which may have been set back meanwhile.
      sessions: await database.sessions.sweep(clock.now()),
    };
    logger.info(forgotten, 'the daily clean-up: forgotten');
  }
}
