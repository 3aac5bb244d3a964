/** The data that stood where a copy was put: kept for a while under a name that tells when. */
import { copyFile, link, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';

/** What a database is beside its own file, after a server that was not stopped in order. */
export const BESIDE = ['-wal', '-shm'];
/** Of a copy that is being put back; until it is in its place it counts for nothing. */
export const RESTORING = '.restoring';
const ASIDE = 'office-before-restore-';
const ASIDE_NAME = /^office-before-restore-(\d{4}-\d\d-\d\d)T\d\d-\d\d-\d\d\.sqlite$/;

export const asideName = (stamp: string): string => `${ASIDE}${stamp}.sqlite`;

/** Those in a folder, with the day of each. */
export async function asidesIn(folder: string): Promise<{ name: string; date: string }[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => {
    const date = ASIDE_NAME.exec(name)?.[1];
    return date === undefined ? [] : [{ name, date }];
  });
}

/** Long enough to miss something; the names in it may not be kept for ever. */
export const ASIDE_KEPT_DAYS = 30;

export const isOldAside = (date: string, today: string): boolean =>
  date < Temporal.PlainDate.from(today).subtract({ days: ASIDE_KEPT_DAYS }).toString();

/** Gives a file a second name; where the file system cannot do that, a second file. */
export async function alsoCalled(path: string, name: string): Promise<void> {
  try {
    await link(path, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    await copyFile(path, name);
  }
}

export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Removes what a restore left that ended in the middle. A second name of a database in use must never be opened. */
export async function removeRestoreLeftovers(database: string): Promise<void> {
  for (const end of ['', ...BESIDE]) await rm(`${database}${RESTORING}${end}`, { force: true });
  const folder = dirname(database);
  const ino = await inodeOf(database);
  for (const { name } of await asidesIn(folder))
    if (ino !== null && (await inodeOf(join(folder, name))) === ino) await rm(join(folder, name));
}

const inodeOf = (path: string): Promise<bigint | null> =>
  stat(path, { bigint: true }).then(
    ({ ino }) => ino,
    () => null,
  );
