/** Why the data directory cannot be used, in words for the console. */
import { text } from '../../texts/index.ts';
import { DatabaseRefused, StorageError } from '../log/errors.ts';

/** @returns null for an error that is not about the data */
export function dataFault(error: unknown, directory: string): string | null {
  if (error instanceof DatabaseRefused) {
    const key = error.reason === 'in-use' ? 'server.data-in-use' : 'server.data-newer';
    return text(key, { directory });
  }
  if (!(error instanceof StorageError)) return null;
  const key = error.kind === 'disk-full' ? 'server.data-no-space' : 'server.data-unreadable';
  return text(key, { directory, fault: error.message });
}
