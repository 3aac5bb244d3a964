/** What the runtime needs of the log and begins with; tests put a log of their own in its place. */
import type { Batch, StoredCommand } from '../log/batch.ts';
import type { OfficeState } from '../office/state.ts';

export interface Log {
  /** Durable when it resolves; all or nothing. */
  append(batch: Batch): Promise<void>;
  /** The sequence number of the last event on disk, 0 for an empty log. */
  lastSeq(): Promise<number>;
}

/** Where the runtime begins: the state rebuilt from the log, and the answers that may be asked for again. */
export interface Beginning {
  readonly state: OfficeState;
  readonly commands: readonly StoredCommand[];
}
