/** Copies of the slides' files. They are named by their content, so each is copied once, whatever number of backups needs it. */
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flush } from '../log/flush.ts';
import { hashOf } from './checksum.ts';
import { sizeOf } from './disk.ts';

/** Beside the copies, and beside the database that names its files. */
export const MEDIA = 'media';
const UNFINISHED = '.part';
const MEDIA_NAME = /^([0-9a-f]{64})\.[a-z0-9]{2,5}$/;

/** The hash in the name of such a file; null for any other. */
const hashIn = (name: string): string | null => MEDIA_NAME.exec(name)?.[1] ?? null;

/** Those of a folder that hold these contents; none when there is no folder. */
async function filesOf(folder: string, hashes: ReadonlySet<string>): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => hashes.has(hashIn(name) ?? ''));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

/**
 * Copies what is not there yet; a file counts when its content is what its name says.
 * @returns how many of the contents are in the second folder neither before nor afterwards
 */
export async function copyMedia(
  from: string,
  to: string,
  hashes: ReadonlySet<string>,
  hasRoom: (bytes: number) => Promise<boolean>,
): Promise<number> {
  if (hashes.size === 0) return 0;
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const name of await filesOf(from, hashes)) {
    const size = await sizeOf(join(from, name));
    if ((await sizeOf(join(to, name))) === size || !(await hasRoom(size))) continue;
    await copyWhole(join(from, name), join(to, name), hashIn(name));
  }
  await flush(to);
  const there = new Set((await filesOf(to, hashes)).map(hashIn));
  return [...hashes].filter((hash) => !there.has(hash)).length;
}

async function copyWhole(from: string, to: string, hash: string | null): Promise<void> {
  const unfinished = `${to}${UNFINISHED}`;
  try {
    // Where the file system can, the copy costs no room at all.
    await copyFile(from, unfinished, constants.COPYFILE_FICLONE);
    if ((await hashOf(unfinished)) !== hash) return;
    await flush(unfinished);
    await rename(unfinished, to);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Removes what no copy needs any more, and what an earlier run left half-written. Files of other names are not ours. */
export async function sweepCopies(folder: string, needed: ReadonlySet<string>): Promise<void> {
  for (const name of await namesIn(folder)) {
    const hash = hashIn(name.endsWith(UNFINISHED) ? name.slice(0, -UNFINISHED.length) : name);
    const isUnfinished = name.endsWith(UNFINISHED);
    if (hash !== null && (isUnfinished || !needed.has(hash))) await rm(join(folder, name), { force: true });
  }
}
