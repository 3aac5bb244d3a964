/** What the status page says: sizes, spans of time, what is wrong and what to do about it. */
import type { BackupFault, BackupState, Finding } from '../../contract/upkeep.ts';
import { t } from '../../ui/words.ts';
import { momentText } from '../moments.ts';

const KB = 1000;
const MB = KB * KB;
const GB = KB * MB;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const figure = (value: number): string =>
  value.toLocaleString('ru', { maximumFractionDigits: value < 10 ? 1 : 0 });

/** `307 КБ`, `1,2 ГБ`: thousands, as disks are sold. */
export function sizeText(bytes: number): string {
  if (bytes < MB) return t('manager.bytes-kb', { n: figure(bytes / KB) });
  if (bytes < GB) return t('manager.bytes-mb', { n: figure(bytes / MB) });
  return t('manager.bytes-gb', { n: figure(bytes / GB) });
}

/** `3 часа`: the largest whole unit. */
export function spanText(ms: number): string {
  if (ms < HOUR_MS) return t('manager.span-minutes', { n: Math.floor(ms / MINUTE_MS) });
  if (ms < DAY_MS) return t('manager.span-hours', { n: Math.floor(ms / HOUR_MS) });
  return t('manager.span-days', { n: Math.floor(ms / DAY_MS) });
}

/** `3 часа назад` */
export const agoText = (ms: number): string =>
  ms < MINUTE_MS ? t('manager.span-now') : t('manager.span-ago', { span: spanText(ms) });

export interface FindingWords {
  readonly what: string;
  /** What to do. */
  readonly how: string;
}

export function findingWords(
  { code, params }: Finding,
  { folder }: Pick<BackupState, 'folder'>,
  timeZone: string,
): FindingWords {
  const free = sizeText(Number(params.freeBytes ?? 0));
  const of = { folder: String(params.folder ?? folder), free };
  const count = Number(params.count ?? 0);
  switch (code) {
    case 'database-damaged':
      return {
        what: t('manager.finding-database-damaged'),
        how: t('manager.finding-database-damaged-do'),
      };
    case 'storage-failing':
      return { what: t('manager.finding-storage-failing'), how: t('manager.finding-storage-failing-do') };
    case 'data-disk-full':
      return {
        what: t('manager.finding-data-disk-full', of),
        how: t('manager.finding-data-disk-full-do', of),
      };
    case 'backup-disk-full':
      return {
        what: t('manager.finding-backup-disk-full', of),
        how: t('manager.finding-backup-disk-full-do', of),
      };
    case 'data-disk-low':
      return { what: t('manager.finding-data-disk-low', of), how: t('manager.finding-data-disk-low-do', of) };
    case 'backup-disk-low':
      return {
        what: t('manager.finding-backup-disk-low', of),
        how: t('manager.finding-backup-disk-low-do', of),
      };
    case 'backup-fault':
      return {
        what: t('manager.finding-backup-fault', { at: momentText(Number(params.at), timeZone) }),
        how: t(FAULT_WORDS[params.fault as BackupFault], { folder }),
      };
    case 'no-backup':
      return { what: t('manager.finding-no-backup'), how: lastText(params.lastAt, timeZone) };
    case 'no-backup-week':
      return { what: t('manager.finding-no-backup-week'), how: lastText(params.lastAt, timeZone) };
    case 'backup-media-missing':
      return {
        what: t('manager.finding-backup-media-missing', { count }),
        how: t('manager.finding-backup-media-missing-do'),
      };
    case 'copies-not-erased':
      return {
        what: t('manager.finding-copies-not-erased'),
        how: t('manager.finding-copies-not-erased-do', { names: String(params.names) }),
      };
    case 'clock-behind':
      return { what: t('manager.finding-clock-behind'), how: t('manager.finding-clock-behind-do') };
    case 'messages-failed':
      return {
        what: t('manager.finding-messages-failed', { count }),
        how: t('manager.finding-messages-failed-do'),
      };
    case 'papers-doubtful':
      return {
        what: t('manager.finding-papers-doubtful', { count }),
        how: t('manager.finding-papers-doubtful-do'),
      };
  }
}

export const FAULT_WORDS = {
  'no-space': 'manager.backup-fault-no-space',
  'no-folder': 'manager.backup-fault-no-folder',
  'not-writable': 'manager.backup-fault-not-writable',
  damaged: 'manager.backup-fault-damaged',
  failed: 'manager.backup-fault-failed',
} as const satisfies Record<BackupFault, string>;

function lastText(lastAt: string | number | undefined, timeZone: string): string {
  return lastAt === undefined
    ? t('manager.finding-no-backup-never')
    : t('manager.finding-no-backup-last', { at: momentText(Number(lastAt), timeZone) });
}
