/** Which build the pages are of that this server gives, and which version of the program it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { BUILD_FILE } from '../../contract/build.ts';

/**
 * Read once, at the start: pages that are built anew under a running server are told of when it starts again.
 * @returns null when no build has put it there; pages are then never told that they are old
 */
export function buildOf(pagesDir: string, logger: Pick<Logger, 'warn'>): string | null {
  try {
    return readFileSync(join(pagesDir, BUILD_FILE), 'utf8').trim() || null;
  } catch (error) {
    logger.warn({ err: error }, 'the pages do not say which build they are of');
    return null;
  }
}

/** @param packageFile the program's own package.json */
export function versionOf(packageFile: string): string {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version?: unknown };
  return String(version);
}
