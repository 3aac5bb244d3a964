/** The folder of the copies: what is in it, what goes, and what of it has to be made anew. */
import { access, constants, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupCopy } from '../../contract/upkeep.ts';
import { UNPROVED } from '../log/backup.ts';
import { factsOf } from '../log/copy-facts.ts';
import { StorageError } from '../log/errors.ts';
import { eraseInCopy, isOverdue, type KeptSince } from '../log/personal-data.ts';
import { BESIDE } from './aside.ts';
import { CHECKSUM, isAsItWas, withSum } from './checksum.ts';
import { sizeOf } from './disk.ts';
import { MEDIA, sweepCopies } from './media-copies.ts';
import { isCopyName, momentOf } from './names.ts';

const DAY_MS = 86_400_000;
/**
 * A copy is written anew for the sake of what it may not have any longer. Otherwise that would be every copy every night: so what
 * would have to go within a week goes at once, and a copy is written anew once a week at most.
 */
const ERASED_AHEAD_MS = 7 * DAY_MS;

/** Beside each copy, and with it. */
const PARTS = ['', CHECKSUM, `${CHECKSUM}.new`, UNPROVED, `${UNPROVED}-journal`, ...BESIDE];

/**
 * Makes the folder; the one it lies in has to be there. A disk that is not plugged in is a fault, not a new folder somewhere else.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const isThere = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isThere) throw error;
  }
  await access(folder, constants.W_OK);
}

/** The newest first; none when the folder is not there. */
export async function copiesIn(folder: string, timezone: string): Promise<BackupCopy[]> {
  const names = await readdir(folder).catch(() => []);
  const copies = await Promise.all(names.filter(isCopyName).map((name) => copyOf(folder, name, timezone)));
  return copies.filter((copy) => copy !== null).toSorted((a, b) => (a.name < b.name ? 1 : -1));
}

async function copyOf(folder: string, name: string, timezone: string): Promise<BackupCopy | null> {
  try {
    const { size } = await stat(join(folder, name));
    return { name, at: momentOf(name, timezone), sizeBytes: size };
  } catch {
    return null;
  }
}

/** Removes what is half-written of a copy: a server ended in the middle of it. */
export async function removeHalves(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [copy = '', ...rest] = name.split(/(?<=\.sqlite)/);
    const end = rest.join('');
    const hasCopy = end === CHECKSUM && (await sizeOf(join(folder, copy))) > 0;
    if (isCopyName(copy) && end !== '' && PARTS.includes(end) && !hasCopy)
      await rm(join(folder, name), { force: true });
  }
}

/** Removes the copies that are not to be kept, with all that belongs to them. Files of other names are not ours. */
export async function throwAway(folder: string, names: Iterable<string>): Promise<void> {
  for (const name of names)
    for (const part of PARTS) await rm(join(folder, `${name}${part}`), { force: true });
}

/** What the keeper knows of the disk, and where it tells of trouble. */
export interface Around {
  readonly hasRoom: (bytes: number) => Promise<boolean>;
  readonly onError: (error: unknown, what: string) => void;
}

/**
 * Erases from the copies what the office may not keep any longer.
 * @returns those for which that failed; the others are done all the same
 */
export async function eraseOverdue(
  folder: string,
  names: readonly string[],
  since: KeptSince,
  { hasRoom, onError }: Around,
): Promise<string[]> {
  const failed: string[] = [];
  for (const name of names) {
    try {
      const path = join(folder, name);
      if (!(await isOverdue(path, since))) continue;
      if (!(await hasRoom(await sizeOf(path))))
        throw new StorageError('disk-full', `No room to make ${name} anew`);
      await erase(path, ahead(since));
    } catch (error) {
      failed.push(name);
      onError(error, `erasing in ${name}`);
    }
  }
  return failed;
}

const ahead = ({ contacts, messages, audit }: KeptSince): KeptSince => ({
  contacts: contacts + ERASED_AHEAD_MS,
  messages: messages + ERASED_AHEAD_MS,
  audit: audit + ERASED_AHEAD_MS,
});

/** What is not as it was proved is not made anew: that would give damage a good sum. */
async function erase(path: string, since: KeptSince): Promise<void> {
  if (!(await isAsItWas(path))) throw new Error(`${path} is damaged`);
  await withSum(path, (onProved) => eraseInCopy(path, since, onProved));
}

/** Files of slides that none of the copies needs go. */
export async function sweepMediaOf(
  folder: string,
  names: readonly string[],
  alsoNeeded: ReadonlySet<string>,
  onError: Around['onError'],
): Promise<void> {
  const needed = new Set(alsoNeeded);
  try {
    for (const name of names)
      for (const hash of (await factsOf(join(folder, name)))?.media ?? []) needed.add(hash);
  } catch (error) {
    // What a copy that cannot be read needs nobody knows: nothing goes.
    onError(error, 'reading the copies');
    return;
  }
  await sweepCopies(join(folder, MEDIA), needed);
}
