/** The office's data and the runtime that goes on from them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from '../../texts/index.ts';
import { openOfficeDatabase, type OfficeDatabase } from '../log/office-database.ts';
import { Answers } from '../runtime/answers.ts';
import { stateFrom } from '../runtime/beginning.ts';
import type { Clock } from '../runtime/clock.ts';
import { OfficeRuntime } from '../runtime/runtime.ts';
import { removeRestoreLeftovers } from '../upkeep/aside.ts';
import { explainStorage } from './problems.ts';
import { newId } from './secrets.ts';

/** In the data directory. */
export const DATABASE_FILE = 'office.sqlite';
/** Also `server/log/copy-facts.ts` reads these two. */
const OFFICE_ID = 'office-id';
const KIND = 'kind';

/** Opens the database; the demo's data and an office's never mix. */
export async function openData(dataDir: string, kind: 'office' | 'demo'): Promise<OfficeDatabase> {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, DATABASE_FILE);
  const database = await openOfficeDatabase(path);
  await removeRestoreLeftovers(path);
  const found = await database.meta.get(KIND);
  if (found === null) await database.meta.set(KIND, kind);
  if (found === null || found === kind) return database;
  await database.close();
  const key = found === 'demo' ? 'server.demo-directory' : 'server.not-demo-directory';
  throw new Error(text(key, { directory: dataDir }));
}

/** @param onFatal hears when the log and the memory no longer agree */
export async function openRuntime(
  database: OfficeDatabase,
  clock: Clock,
  onFatal: (error: Error) => void,
): Promise<OfficeRuntime> {
  let officeId = await database.meta.get(OFFICE_ID);
  if (officeId === null) {
    officeId = newId();
    await database.meta.set(OFFICE_ID, officeId);
  }
  const state = stateFrom(officeId, await database.log.readDay());
  const commands = await database.log.recentCommands(Answers.since(clock.now()));
  return new OfficeRuntime(database.log, { state, commands }, { clock, explain: explainStorage, onFatal });
}
