/** Bytes and names that outlive a power cut. */
import { open } from 'node:fs/promises';

/** A file whose bytes, or a directory whose names, are not on the disk yet are lost with the power. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
