/** What is done once a day, when a new one begins: forgetting what nobody may or need keep or look after. */
import type { House } from './house.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Names and phones of past appointments are kept so long (5.1.1, 152-ФЗ art. 5): enough to answer a question about a visit. */
const CONTACTS_KEPT_MS = 30 * DAY_MS;
/** Answers to commands are asked for again within seconds; the runtime itself looks back two days. */
const COMMANDS_KEPT_MS = 7 * DAY_MS;

/** @returns what was forgotten, for the log of the service */
export async function keepHouse({ database, runtime, printing }: House): Promise<Record<string, number>> {
  const now = runtime.now();
  const doubts = await database.printJobs.endOldDoubts();
  printing.wakeAll();
  return {
    doubts,
    contacts: await database.contacts.eraseBefore(now - CONTACTS_KEPT_MS),
    commands: await database.log.forgetCommands(now - COMMANDS_KEPT_MS),
    sessions: await database.sessions.sweep(now),
  };
}
