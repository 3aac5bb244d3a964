/** Everything an office has written down, to look for what may not stand there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a data directory, whatever folder they lie in, byte by byte. */
export function filesIn(dataDir: string): Buffer[] {
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

/** Whether these words stand in any of them. */
export const isInFiles = (dataDir: string, words: string): boolean =>
  filesIn(dataDir).some((bytes) => bytes.includes(words));
