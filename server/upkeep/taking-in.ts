/** A file that somebody names as a backup: whether it is one, and why not. */
import { copyFile, open, realpath } from 'node:fs/promises';
import { factsOf, type CopyFacts } from '../log/copy-facts.ts';
import { DatabaseRefused, StorageError } from '../log/errors.ts';
import { SCHEMA_VERSION } from '../log/migrations.ts';
import { putTogether } from '../log/restoring.ts';
import { proveSound } from '../log/soundness.ts';
import { isThere } from './aside.ts';
import { isAsItWas } from './checksum.ts';
import { faultOf, sizeOf } from './disk.ts';

/**
 * - `in-use`: a server runs on the data
 * - `no-file`: there is no such file
 * - `in-place`: it is the office's database itself
 * - `not-office`: it is no database, or none of an office
 * - `damaged`: cut short, or not what it was when it was made
 * - `newer`: a newer version of the program wrote it
 * - `demo`: it is of a demonstration
 * - `other-office`: it is of another office than the data that are there
 * - `no-space`, `not-writable`: of the disk of the data
 */
export type RestoreRefusal =
  | 'in-use'
  | 'no-file'
  | 'in-place'
  | 'not-office'
  | 'damaged'
  | 'newer'
  | 'demo'
  | 'other-office'
  | 'no-space'
  | 'not-writable';

/** A reason to refuse, from inside. */
export class Refused extends Error {
  readonly refusal: RestoreRefusal;

  constructor(refusal: RestoreRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** @throws what is no reason to refuse, but a bug or a power cut */
export function refusalOf(error: unknown): RestoreRefusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof DatabaseRefused) return error.reason === 'in-use' ? 'in-use' : 'newer';
  const fault = faultOf(error);
  if (fault === 'damaged') return 'damaged';
  if (fault === 'no-space') return 'no-space';
  if (fault === 'not-writable' || fault === 'no-folder' || error instanceof StorageError)
    return 'not-writable';
  throw error;
}

const MAGIC = 'SQLite format 3\0';

/** @throws Refused for a file that need not even be copied */
export async function refuseForeignFile(file: string, database: string): Promise<void> {
  if (!(await isThere(file))) throw new Refused('no-file');
  if ((await isThere(database)) && (await realpath(file)) === (await realpath(database)))
    throw new Refused('in-place');
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) throw new Refused('no-file');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    if (buffer.toString('latin1', 0, bytesRead) !== MAGIC) throw new Refused('not-office');
  } catch (error) {
    // A folder.
    throw error instanceof Refused ? error : new Refused('not-office');
  } finally {
    await handle.close();
  }
  if (!(await isAsItWas(file))) throw new Refused('damaged');
}

/** Copies it beside its later place and looks into the copy: what is on the other disk stays untouched. @throws Refused */
export async function takeIn(file: string, to: string): Promise<CopyFacts> {
  await copyFile(file, to);
  // A database that was copied by hand may have part of itself beside it.
  if ((await sizeOf(`${file}-wal`)) > 0) {
    await copyFile(`${file}-wal`, `${to}-wal`);
    await putTogether(to);
  }
  const facts = await factsOf(to);
  if (facts === null || facts.schema === 0) throw new Refused('not-office');
  if (facts.schema > SCHEMA_VERSION) throw new Refused('newer');
  await proveSound(to);
  return facts;
}
