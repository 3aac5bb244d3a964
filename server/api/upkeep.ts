/** The backups of this office, made by its rules and told of in its audit log. */
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Actor } from '../../contract/people.ts';
import type { OfficeDatabase } from '../log/office-database.ts';
import type { Clock } from '../runtime/clock.ts';
import type { OfficeRuntime } from '../runtime/runtime.ts';
import { Backups, type Made } from '../upkeep/backups.ts';
import type { AuditLog } from './audit.ts';
import { mediaShown } from './media-folder.ts';
import { DATABASE_FILE } from './open-data.ts';
import { allKeptSince } from './retention.ts';
import type { ServeOptions } from './serve-options.ts';

interface Ground {
  readonly database: OfficeDatabase;
  readonly runtime: OfficeRuntime;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly audit: () => AuditLog;
  /** There is a copy more, or none where there should be one. */
  readonly onChange: () => void;
  readonly timezone: () => string;
}

export function backupsOf({ dataDir, backupDir, demo }: ServeOptions, ground: Ground): Backups {
  const { database, runtime, clock, logger, audit, onChange, timezone } = ground;
  return new Backups({
    folder: backupDir,
    dataDir,
    database: join(dataDir, DATABASE_FILE),
    nightly: demo === null,
    backUp: (to, onProved) => database.backUp(to, onProved),
    now: () => clock.now(),
    timezone,
    keptSince: () => {
      const { config } = runtime.state;
      return config === null ? null : allKeptSince(config.appointments.contactsKeptDays, runtime.now());
    },
    media: () => mediaShown({ runtime }),
    onMade: async (made, by) => {
      onChange();
      await tell(made, by, audit(), logger);
    },
    onError: (error, what) => {
      logger.error({ err: error }, `${what} failed`);
    },
  });
}

async function tell(made: Made, by: Actor, audit: AuditLog, logger: Logger): Promise<void> {
  if (made.ok) {
    const { name, sizeBytes } = made.copy;
    logger.info({ name, sizeBytes }, 'a backup was made');
    await audit.record('backup-made', by, { subject: { id: null, name }, details: { sizeBytes } });
  } else {
    logger.error({ fault: made.fault }, 'there is no new backup');
    await audit.record('backup-failed', by, { details: { fault: made.fault } });
  }
}
