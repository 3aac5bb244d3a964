/** How much room a disk has, and what its errors mean for a copy. */
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BackupFault, Disk } from '../../contract/upkeep.ts';
import { StorageError } from '../log/errors.ts';

/** The disk that a folder lies on, or will lie on; null when nobody can say. */
export async function diskOf(folder: string): Promise<Disk | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { folder, freeBytes: bavail * bsize, totalBytes: blocks * bsize };
  } catch (error) {
    const parent = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || parent === folder) return null;
    const disk = await diskOf(parent);
    return disk === null ? null : { ...disk, folder };
  }
}

/** Whether one broken disk takes both. */
export async function areOnOneDisk(one: string, other: string): Promise<boolean> {
  const [device, otherDevice] = await Promise.all([deviceOf(one), deviceOf(other)]);
  return device !== null && device === otherDevice;
}

/** Of a folder that is not there yet, that of the one it will lie in. */
async function deviceOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).dev;
  } catch (error) {
    const parent = dirname(path);
    return codeOf(error) === 'ENOENT' && parent !== path ? deviceOf(parent) : null;
  }
}

/** The length of a file; 0 when it is not there. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

const FAULTS: Readonly<Partial<Record<string, BackupFault>>> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EEXIST: 'no-folder',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

/** What an error of the disk means for whoever looks after the copies. */
export function faultOf(error: unknown): BackupFault {
  if (error instanceof StorageError) {
    if (error.kind === 'disk-full') return 'no-space';
    return error.kind === 'corrupt' ? 'damaged' : 'failed';
  }
  return FAULTS[codeOf(error)] ?? 'failed';
}
