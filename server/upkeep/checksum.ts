/**
 * The checksum of a copy, in a file of its own beside it that `sha256sum -c` reads too. The engine finds pages that are damaged in
 * their structure, not a letter of a name that became another one.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';

export const CHECKSUM = '.sha256';
const UNFINISHED = '.new';

/** SHA-256 of a file, in hexadecimal. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * The sums that a copy may have; null when none are known. There are two while a copy is being replaced, so that a power cut
 * between the sum and the copy leaves no good copy without its own.
 */
async function sumsBeside(path: string): Promise<readonly string[] | null> {
  try {
    const lines = await readFile(`${path}${CHECKSUM}`, 'utf8');
    return lines.match(/^[0-9a-f]{64}\b/gm) ?? [];
  } catch {
    return null;
  }
}

/** Whether somebody wrote down what a copy was. */
export const hasSum = async (path: string): Promise<boolean> => (await sumsBeside(path)) !== null;

/** Whether a copy is the one that was proved, byte by byte; also where nobody wrote down what it was. */
export async function isAsItWas(path: string): Promise<boolean> {
  const sums = await sumsBeside(path);
  return sums === null || sums.includes(await hashOf(path));
}

/**
 * Lets a copy be made or replaced, and has its sum beside it at every moment of that.
 * @param write calls what it is given when the new file is whole and has no name yet
 */
export async function withSum(
  path: string,
  write: (onProved: (unproved: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const before = (await sumsBeside(path)) ?? [];
  let sum = '';
  await write(async (unproved) => {
    sum = await hashOf(unproved);
    await writeSums(path, [...before, sum]);
  });
  if (before.length > 0) await writeSums(path, [sum]);
}

/** Writes the sums of a copy down, all of them or none. */
async function writeSums(path: string, sums: readonly string[]): Promise<void> {
  const to = `${path}${CHECKSUM}`;
  const file = await open(`${to}${UNFINISHED}`, 'w', 0o600);
  try {
    await file.writeFile(sums.map((sum) => `${sum}  ${basename(path)}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${to}${UNFINISHED}`, to);
}
