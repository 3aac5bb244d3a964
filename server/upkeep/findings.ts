/** What is wrong with the office's server and data, the worst first; nothing as a rule. */
import { findingCode, type Finding, type FindingCode, type OfficeStatus } from '../../contract/upkeep.ts';
import type { Disk } from '../../contract/upkeep.ts';

/** A day of a big office is some 20 MB: time to react even where nobody looks for a week. */
const LOW_BYTES = 2_000_000_000;
const LOW_SHARE = 0.1;
const FULL_BYTES = 500_000_000;
const HOUR_MS = 3_600_000;
/** A night was missed, and the day after it is half over. */
const NO_BACKUP_MS = 36 * HOUR_MS;
const NO_BACKUP_LONG_MS = 7 * 24 * HOUR_MS;

const RED: ReadonlySet<FindingCode> = new Set([
  'database-damaged',
  'storage-failing',
  'data-disk-full',
  'backup-disk-full',
  'no-backup-week',
]);

export interface Facts extends Pick<OfficeStatus, 'disks' | 'clock' | 'messages' | 'papers' | 'backups'> {
  /** The last commit failed. */
  readonly storageFailing: boolean;
  /** Since when this office could have had a backup: its first event. */
  readonly openSince: number | null;
}

type Found = [FindingCode, Finding['params']] | null;

export function findingsOf(facts: Facts): Finding[] {
  const { clock, messages, papers, backups } = facts;
  const { fault, mediaMissing, notErased } = backups;
  const found: Found[] = [
    fault?.fault === 'damaged' ? ['database-damaged', {}] : null,
    facts.storageFailing ? ['storage-failing', {}] : null,
    ofDisk(facts.disks.data, 'data-disk-full', 'data-disk-low'),
    backups.sameDisk ? null : ofDisk(facts.disks.backups, 'backup-disk-full', 'backup-disk-low'),
    fault === null || fault.fault === 'damaged'
      ? null
      : ['backup-fault', { fault: fault.fault, at: fault.at }],
    ofAge(facts),
    mediaMissing > 0 ? ['backup-media-missing', { count: mediaMissing }] : null,
    notErased.length > 0 ? ['copies-not-erased', { names: notErased.join(', ') }] : null,
    clock.state === 'behind' ? ['clock-behind', {}] : null,
    messages.failedLately > 0 ? ['messages-failed', { count: messages.failedLately }] : null,
    papers.doubtful > 0 ? ['papers-doubtful', { count: papers.doubtful }] : null,
  ];
  const order = findingCode.options;
  return found
    .filter((one) => one !== null)
    .map(([code, params]): Finding => ({ code, level: RED.has(code) ? 'red' : 'yellow', params }))
    .toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

function ofDisk(disk: Disk | null, full: FindingCode, low: FindingCode): Found {
  if (disk === null) return null;
  const { folder, freeBytes, totalBytes } = disk;
  const params = { folder, freeBytes };
  if (freeBytes < FULL_BYTES) return [full, params];
  return freeBytes < LOW_BYTES || freeBytes < totalBytes * LOW_SHARE ? [low, params] : null;
}

function ofAge({ backups, clock, openSince }: Facts): Found {
  if (!backups.kept || openSince === null) return null;
  const [newest] = backups.copies;
  const since = newest?.at ?? openSince;
  const age = clock.now - since;
  if (age <= NO_BACKUP_MS) return null;
  const code = age > NO_BACKUP_LONG_MS ? 'no-backup-week' : 'no-backup';
  return [code, newest === undefined ? {} : { lastAt: newest.at }];
}
