/** How the office's data and its server are: backups, disks, what needs somebody's hand. */
import { z } from 'zod';
import { durationMs, epochMs } from './primitives.ts';

const count = z.number().int().nonnegative();
const bytes = count;

/**
 * Why there is no new backup.
 * - `no-space`: the disk of the copies has no room, or so little that the office itself would run out of it
 * - `no-folder`: the folder, or the one it should lie in, is not there
 * - `not-writable`: the server may not write there
 * - `damaged`: the office's own database is damaged: the worst of all
 * - `failed`: the disk failed in another way
 */
const backupFault = z.enum(['no-space', 'no-folder', 'not-writable', 'damaged', 'failed']);
export type BackupFault = z.infer<typeof backupFault>;

/** `office-2026-11-28T03-00.sqlite`: the moment by the office's clock, in a name that every file system takes. */
export const copyName = z.string().regex(/^office-\d{4}-\d\d-\d\dT\d\d-\d\d\.sqlite$/);

export const backupCopy = z.object({ name: copyName, at: epochMs, sizeBytes: bytes });
export type BackupCopy = z.infer<typeof backupCopy>;

const disk = z.object({ folder: z.string(), freeBytes: bytes, totalBytes: bytes });
export type Disk = z.infer<typeof disk>;

const backupState = z.object({
  folder: z.string(),
  /** Whether anything is kept at all: not in a demo, and not before the office is set up. */
  kept: z.boolean(),
  /** The newest first. */
  copies: z.array(backupCopy),
  nextAt: epochMs.nullable(),
  running: z.boolean(),
  /** What the last attempt, or something of it, failed at; null since it has succeeded. */
  fault: z.object({ at: epochMs, fault: backupFault }).nullable(),
  /** Files of the slides that could not be copied with the last backup. */
  mediaMissing: count,
  /** Old copies from which names could not be erased in time. */
  notErased: z.array(z.string()),
  /** The copies lie on the same disk as the data: what ends the disk ends both. */
  sameDisk: z.boolean(),
});
export type BackupState = z.infer<typeof backupState>;

/** What is wrong, the worst first; words that say what to do belong to each. */
export const findingCode = z.enum([
  'database-damaged',
  'storage-failing',
  'data-disk-full',
  'backup-disk-full',
  'backup-fault',
  'no-backup-week',
  'data-disk-low',
  'backup-disk-low',
  'no-backup',
  'backup-media-missing',
  'copies-not-erased',
  'clock-behind',
  'messages-failed',
  'papers-doubtful',
]);
export type FindingCode = z.infer<typeof findingCode>;

const finding = z.object({
  code: findingCode,
  level: z.enum(['red', 'yellow']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof finding>;

export const officeStatus = z.object({
  findings: z.array(finding),
  disks: z.object({ data: disk.nullable(), backups: disk.nullable() }),
  database: z.object({
    sizeBytes: bytes,
    /** What is written and not yet in the database's own file. */
    walBytes: bytes,
    events: count,
    lastEventAt: epochMs.nullable(),
    schema: count,
    readTables: count,
  }),
  program: z.object({
    version: z.string(),
    /** Which build the pages are of; null when none says so. */
    build: z.string().nullable(),
    node: z.string(),
    system: z.string(),
    upMs: durationMs,
  }),
  clock: z.object({
    now: epochMs,
    timezone: z.string(),
    state: z.enum(['right', 'behind', 'demo']),
  }),
  messages: z.object({ configured: z.boolean(), waiting: count, failedLately: count }),
  papers: z.object({ waiting: count, doubtful: count }),
  backups: backupState,
});
export type OfficeStatus = z.infer<typeof officeStatus>;
