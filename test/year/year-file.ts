/**
 * The database of the simulated years, made once and kept in `.cache/` under a hash of all that makes it: half a minute at first,
 * nothing afterwards. Read it, or copy it: never write to it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openOfficeDatabase } from '../../server/log/office-database.ts';
import { batchOf } from '../../server/log/testing/fill.ts';
import { liveYears } from './live-year.ts';

const CACHE = '.cache/years';
const MAKERS = ['contract', 'server/office', 'server/log', 'simulator', 'test/year'];
/** Whoever else makes it has died when it takes longer. */
const MOST_WAIT_MS = 300_000;
const LOOK_EVERY_MS = 200;

/**
 * The path of a database with so many years, from `YEAR` on.
 * @throws Error when it is being made elsewhere and does not get ready
 */
export async function yearFile(years = 1): Promise<string> {
  const path = join(CACHE, `${years}-${hashOfMakers()}.sqlite`);
  mkdirSync(CACHE, { recursive: true });
  const making = `${path}.making`;
  for (let waited = 0; !existsSync(path); waited += LOOK_EVERY_MS) {
    if (begins(making)) {
      try {
        await make(path, years);
      } finally {
        rmdirSync(making);
      }
    } else if (waited > MOST_WAIT_MS) {
      throw new Error(`${path} does not get ready: remove ${making} and try again`);
    } else await sleep(LOOK_EVERY_MS);
  }
  return path;
}

/** Of two who come at once one makes it. */
function begins(making: string): boolean {
  try {
    mkdirSync(making);
    return true;
  } catch {
    return false;
  }
}

async function make(path: string, years: number): Promise<void> {
  const unfinished = `${path}.part`;
  for (const end of ['', '-wal', '-shm', '.lock']) rmSync(unfinished + end, { force: true });
  const database = await openOfficeDatabase(unfinished);
  for await (const events of liveYears(years)) await database.log.append(batchOf(...events));
  await database.close();
  renameSync(unfinished, path);
}

function hashOfMakers(): string {
  const hash = createHash('sha256');
  const files = MAKERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  for (const file of files.sort()) {
    if (/(?<!\.test)\.(ts|csv)$/.test(file)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
