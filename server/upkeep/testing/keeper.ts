/** A keeper of backups over a real database, with a clock that a test moves. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KeptSince } from '../../log/personal-data.ts';
import type { OfficeDatabase } from '../../log/office-database.ts';
import { temporaryDatabase, temporaryPath } from '../../log/testing/temporary.ts';
import { Backups, type BackupsOptions, type Made } from '../backups.ts';

/** Saturday, 28 November 2026, 12:00 in Moscow. */
export const NOON = Date.parse('2026-11-28T12:00+03:00');

export interface Keeper {
  readonly database: OfficeDatabase;
  readonly dataDir: string;
  readonly folder: string;
  readonly backups: Backups;
  readonly made: readonly Made[];
  readonly troubles: readonly string[];
  /** What the office shows. */
  readonly shown: Set<string>;
  now: number;
  keptSince: KeptSince;
}

export async function aKeeper(over: Partial<BackupsOptions> = {}): Promise<Keeper> {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  const dataDir = dirname(path);
  const folder = over.folder ?? join(dataDir, 'backups');
  const made: Made[] = [];
  const troubles: string[] = [];
  const keeper = {
    database,
    dataDir,
    folder,
    made,
    troubles,
    shown: new Set<string>(),
    now: NOON,
    keptSince: { contacts: 0, messages: 0, audit: 0 },
  };
  const backups = new Backups({
    folder,
    dataDir,
    database: path,
    nightly: true,
    backUp: (to, onProved) => database.backUp(to, onProved),
    now: () => keeper.now,
    timezone: () => 'Europe/Moscow',
    keptSince: () => keeper.keptSince,
    media: () => keeper.shown,
    onMade: (one) => {
      made.push(one);
      return Promise.resolve();
    },
    onError: (error, what) => void troubles.push(`${what}: ${String(error)}`),
    ...over,
  });
  return Object.assign(keeper, { backups });
}

/** Puts a file of the slides into a folder. @returns the hash that is its name */
export async function aSlide(folder: string, content: string): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex');
  await mkdir(join(folder, 'media'), { recursive: true });
  await writeFile(join(folder, 'media', `${hash}.png`), content);
  return hash;
}
