/** A file that is whole or was not written at all, also when the plug is pulled. */
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes beside the file and puts it in its place: until then the old one is there, and a half one never is.
 *
 * @returns false when the disk would not take it; why, is told on the log: whoever asked has no use for it
 */
export async function writeWhole(file: string, text: string): Promise<boolean> {
  const beside = `${file}.new`;
  const folder = dirname(file);
  try {
    await mkdir(folder, { recursive: true });
    // On the disk before it gets its name: the name alone could be there first, before an empty file.
    await writeFile(beside, text, { mode: 0o600, flush: true });
    await rename(beside, file);
  } catch (error) {
    console.error(`${file} could not be written:`, error);
    return false;
  }
  await flushNames(folder);
  return true;
}

/** Puts the new name on the disk as well. Windows opens no folder as a file, and keeps its names in a journal. */
async function flushNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const names = await open(folder).catch(() => null);
  // The file is in its place; a disk that flushes nothing does so later.
  await names?.sync().catch(() => {});
  await names?.close().catch(() => {});
}
