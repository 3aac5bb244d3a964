/** Puts a copy in the place of the office's data: looks at it first, changes nothing until it is told to, and then all at once. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { factsOf, type CopyFacts } from '../log/copy-facts.ts';
import { lockData, type DataLock } from '../log/data-lock.ts';
import { flush } from '../log/flush.ts';
import { makeReady, putTogether } from '../log/restoring.ts';
import { alsoCalled, asideName, BESIDE, isThere, removeRestoreLeftovers, RESTORING } from './aside.ts';
import { faultOf } from './disk.ts';
import { copyMedia, MEDIA } from './media-copies.ts';
import { localStampToTheSecond } from './names.ts';
import { Refused, refusalOf, refuseForeignFile, takeIn, type RestoreRefusal } from './taking-in.ts';

export interface RestoreRequest {
  readonly file: string;
  /** Where the office's database is, or will be. */
  readonly database: string;
  /** Though the data that are there are of another one. */
  readonly otherOffice: boolean;
  readonly now: number;
  /** Of an office that does not say its own. */
  readonly timezone: string;
  /** Hears of each step before it is taken; a test cuts the power there. */
  readonly onStep?: (step: string) => void;
}

/** A copy that may be put back, and what it would replace. */
export interface Prepared {
  readonly copy: CopyFacts;
  /** Null when there is nothing; `unreadable` when it is damaged. */
  readonly present: CopyFacts | 'unreadable' | null;
  commit(): Promise<Restored>;
  /** Everything stays as it is. */
  cancel(): Promise<void>;
}

type Restored =
  | {
      readonly ok: true;
      /** Where the data lie now that were there. */
      readonly aside: string | null;
      /** So many files of the slides are nowhere. */
      readonly mediaMissing: number;
    }
  | { readonly ok: false; readonly refusal: RestoreRefusal };

export type PreparedRestore =
  | { readonly ok: true; readonly prepared: Prepared }
  | { readonly ok: false; readonly refusal: RestoreRefusal };

/** Looks whether a copy may be put back. Holds the data until it is told what to do: no server starts meanwhile. */
export async function prepareRestore(request: RestoreRequest): Promise<PreparedRestore> {
  const { database } = request;
  let lock: DataLock | null = null;
  try {
    await refuseForeignFile(request.file, database);
    await mkdir(dirname(database), { recursive: true, mode: 0o700 });
    lock = await lockData(database);
    return { ok: true, prepared: await prepare(request, lock) };
  } catch (error) {
    await removeCopy(database, lock !== null);
    await lock?.release();
    return { ok: false, refusal: refusalOf(error) };
  }
}

/** Only the holder of the lock may. */
async function removeCopy(database: string, isOurs: boolean): Promise<void> {
  if (isOurs) await removeRestoreLeftovers(database);
}

async function prepare(request: RestoreRequest, lock: DataLock): Promise<Prepared> {
  const { file, database, otherOffice } = request;
  await removeRestoreLeftovers(database);
  const copy = await takeIn(file, `${database}${RESTORING}`);
  const present = await factsOf(database).catch(() => 'unreadable' as const);
  if (copy.kind === 'demo') throw new Refused('demo');
  // A server that was started and never set up has an id of its own, and is nobody's office.
  const isOther =
    present !== null && present !== 'unreadable' && present.events > 0 && present.officeId !== copy.officeId;
  if (isOther && !otherOffice) throw new Refused('other-office');
  return {
    copy,
    present,
    commit: async () => {
      try {
        return await putInPlace(request, copy, present !== 'unreadable');
      } catch (error) {
        const refusal = refusalOf(error);
        await removeRestoreLeftovers(database);
        return { ok: false, refusal };
      } finally {
        await lock.release();
      }
    },
    cancel: async () => {
      await removeRestoreLeftovers(database);
      await lock.release();
    },
  };
}

/** From the first to the last step the database is the old one or the new one, whole. */
async function putInPlace(
  { file, database, now, timezone, onStep = () => undefined }: RestoreRequest,
  copy: CopyFacts,
  isReadable: boolean,
): Promise<Restored> {
  const restoring = `${database}${RESTORING}`;
  const folder = dirname(database);
  onStep('ready');
  await makeReady(restoring, now, { file: basename(file), lastEventAt: copy.lastEventAt ?? 0 });
  await flush(restoring);
  onStep('media');
  const mediaMissing = await copyMedia(join(dirname(file), MEDIA), join(folder, MEDIA), copy.media, () =>
    Promise.resolve(true),
  );
  onStep('aside');
  const zone = copy.office?.timezone ?? timezone;
  const aside = (await isThere(database)) ? await freeAside(folder, now, zone) : null;
  if (aside !== null) {
    // Of a database that it cannot read, the engine would throw away what stands beside it.
    if (isReadable) await putTogetherIfSound(database);
    await setAside(database, aside, onStep);
  }
  onStep('place');
  await rename(restoring, database);
  onStep('flush');
  await flush(folder);
  return { ok: true, aside, mediaMissing };
}

/** A name of this second; two restores in one second are those of a script. */
async function freeAside(folder: string, now: number, timezone: string): Promise<string> {
  const path = join(folder, asideName(localStampToTheSecond(now, timezone)));
  return (await isThere(path)) ? freeAside(folder, now + 1000, timezone) : path;
}

/** What stands beside a database goes into it: from here on it is one file. */
async function putTogetherIfSound(database: string): Promise<void> {
  await putTogether(database).catch((error: unknown) => {
    if (faultOf(error) !== 'damaged') throw error;
  });
}

/**
 * Gives the data a second name. What still stands beside them belongs to damaged ones; it gets a second name too and goes, for it would be
 * taken for a part of the new data.
 */
async function setAside(database: string, aside: string, onStep: (step: string) => void): Promise<void> {
  onStep('name');
  for (const end of ['', ...BESIDE])
    if (await isThere(`${database}${end}`)) await alsoCalled(`${database}${end}`, `${aside}${end}`);
  await flush(dirname(database));
  onStep('alone');
  for (const end of BESIDE) await rm(`${database}${end}`, { force: true });
}
