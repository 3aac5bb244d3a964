/** What can go wrong under the log, in words of ours: no driver's code leaves this room. */

/**
 * - `disk-full`: no space for the data; nothing of the statement was kept, it works again when there is space
 * - `locked`: another connection held the database for too long
 * - `corrupt`: the file is damaged or no database
 * - `constraint`: the data break a rule of the schema
 * - `io`: the disk or the file system failed, or may not be written
 * - `closed`: asked after the end
 * - `internal`: a wrong statement: a bug of ours
 */
export type StorageFault = 'disk-full' | 'locked' | 'corrupt' | 'constraint' | 'io' | 'closed' | 'internal';

export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: StorageFault;

  constructor(kind: StorageFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

const FAULT_OF_CODE: Readonly<Record<string, StorageFault>> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_BUSY: 'locked',
  SQLITE_LOCKED: 'locked',
  SQLITE_PROTOCOL: 'locked',
  SQLITE_CORRUPT: 'corrupt',
  SQLITE_NOTADB: 'corrupt',
  SQLITE_CONSTRAINT: 'constraint',
  SQLITE_MISMATCH: 'constraint',
  SQLITE_TOOBIG: 'constraint',
  SQLITE_IOERR: 'io',
  SQLITE_CANTOPEN: 'io',
  SQLITE_READONLY: 'io',
  SQLITE_PERM: 'io',
};

/** @returns the driver's error as one of ours */
export function storageError(cause: Error & { readonly code?: unknown }): StorageError {
  const code = typeof cause.code === 'string' ? cause.code : '';
  return new StorageError(FAULT_OF_CODE[code] ?? 'internal', cause.message, { cause });
}

/** The data directory must not be used as it is: by whom or by what, its message says. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';
  readonly reason: 'in-use' | 'newer-version';

  constructor(reason: 'in-use' | 'newer-version', message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Events that cannot follow what is in the log: a bug of the caller; nothing was written. */
export class LogOrderError extends Error {
  override readonly name = 'LogOrderError';
}

/** An event in the log that cannot be understood. */
export class BrokenEventError extends Error {
  override readonly name = 'BrokenEventError';
  readonly seq: number;

  constructor(seq: number, message: string, options?: ErrorOptions) {
    super(`Event ${seq} of the log cannot be read: ${message}`, options);
    this.seq = seq;
  }
}
