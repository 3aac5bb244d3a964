/** A server where all is well and one where little is, and an audit log with some of everything. */
import { AUDIT_KEPT_DAYS, type AuditEntry, type AuditPage } from '../../contract/audit.ts';
import type { OfficeStatus } from '../../contract/upkeep.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A time in Belgorod on the Monday of the views' fixtures. */
const at = (time: string): number => Date.parse(`2026-11-23T${time}+03:00`);

const copyOf = (daysAgo: number) => {
  const moment = at('03:00') - daysAgo * DAY_MS;
  const date = new Date(moment + 3 * HOUR_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
  return { name: `office-${date}T03-00.sqlite`, at: moment, sizeBytes: 41_300_000 - daysAgo * 310_000 };
};

type Over = Partial<Omit<OfficeStatus, 'backups'>> & { backups?: Partial<OfficeStatus['backups']> };

export const officeStatus = ({ backups, ...over }: Over = {}): OfficeStatus => ({
  findings: [],
  disks: {
    data: { folder: '/srv/office/data', freeBytes: 61_400_000_000, totalBytes: 120_000_000_000 },
    backups: { folder: '/mnt/backup/office', freeBytes: 890_000_000_000, totalBytes: 1_000_000_000_000 },
  },
  database: {
    sizeBytes: 62_800_000,
    walBytes: 4_100_000,
    events: 184_207,
    lastEventAt: at('10:40'),
    schema: 9,
    readTables: 9,
  },
  program: {
    version: '0.1.0',
    build: 'b7f3c2a1',
    node: '22.12.0',
    system: 'Linux 6.1.0-28-amd64, x64',
    upMs: 12 * DAY_MS,
  },
  clock: { now: at('10:42'), timezone: 'Europe/Moscow', state: 'right' },
  messages: { configured: true, waiting: 2, failedLately: 0 },
  papers: { waiting: 1, doubtful: 0 },
  ...over,
  backups: {
    folder: '/mnt/backup/office',
    kept: true,
    copies: [0, 1, 2, 3, 4, 5, 6].map(copyOf),
    nextAt: at('03:00') + DAY_MS,
    running: false,
    fault: null,
    mediaMissing: 0,
    notErased: [],
    sameDisk: false,
    ...backups,
  },
});

/** Everything that can be wrong at once. */
export const troubledStatus = (): OfficeStatus =>
  officeStatus({
    findings: [
      { code: 'database-damaged', level: 'red', params: {} },
      { code: 'storage-failing', level: 'red', params: {} },
      { code: 'data-disk-full', level: 'red', params: { folder: '/srv/office', freeBytes: 412_000_000 } },
      { code: 'backup-disk-full', level: 'red', params: { folder: '/mnt/backup', freeBytes: 9_000_000 } },
      { code: 'backup-fault', level: 'yellow', params: { fault: 'no-folder', at: at('03:00') } },
      { code: 'no-backup-week', level: 'red', params: { lastAt: at('03:00') - 8 * DAY_MS } },
      { code: 'data-disk-low', level: 'yellow', params: { folder: '/srv/office', freeBytes: 1.6e9 } },
      { code: 'backup-disk-low', level: 'yellow', params: { folder: '/mnt/backup', freeBytes: 1.2e9 } },
      { code: 'no-backup', level: 'yellow', params: {} },
      { code: 'backup-media-missing', level: 'yellow', params: { count: 2 } },
      { code: 'copies-not-erased', level: 'yellow', params: { names: 'office-2026-09-06T03-00.sqlite' } },
      { code: 'clock-behind', level: 'yellow', params: {} },
      { code: 'messages-failed', level: 'yellow', params: { count: 3 } },
      { code: 'papers-doubtful', level: 'yellow', params: { count: 1 } },
    ],
    disks: {
      data: { folder: '/srv/office', freeBytes: 412_000_000, totalBytes: 20_000_000_000 },
      backups: null,
    },
    clock: { now: at('10:42'), timezone: 'Europe/Moscow', state: 'behind' },
    database: { sizeBytes: 4096, walBytes: 0, events: 0, lastEventAt: null, schema: 9, readTables: 9 },
    messages: { configured: false, waiting: 0, failedLately: 3 },
    papers: { waiting: 0, doubtful: 1 },
    backups: { copies: [], fault: { at: at('03:00'), fault: 'no-folder' }, sameDisk: true },
  });

let places = 0;

export const auditEntry = (kind: AuditEntry['kind'], over: Partial<AuditEntry> = {}): AuditEntry => ({
  place: `${at('10:00')}-a-${(places += 1)}`,
  at: at('10:00'),
  kind,
  actor: { kind: 'person', id: 'p-1', name: 'Ольга Викторовна' },
  subject: null,
  details: {},
  changes: [],
  moreChanges: 0,
  ...over,
});

const SYSTEM = { kind: 'system' as const, name: null };

export const auditEntries = (): AuditEntry[] => [
  auditEntry('config-changed', {
    changes: [
      { path: ['services', 'Вопрос специалисту', 'normMinutes'], before: '20', after: '25' },
      { path: ['services'], before: null, after: 'Справка об отсутствии задолженности' },
      { path: ['rules', 'priorityRunLimit'], before: null, after: '3' },
    ],
    moreChanges: 2,
  }),
  auditEntry('called-by-hand', {
    actor: { kind: 'person', id: 'p-2', name: 'Марина Сергеевна' },
    details: { number: 'К047', desk: 4, why: 'staff-mistake' },
  }),
  auditEntry('sign-in-failed', {
    actor: { kind: 'visitor', id: 'anybody', name: null },
    subject: { id: 'p-2', name: 'Марина Сергеевна' },
  }),
  auditEntry('person-changed', {
    subject: { id: 'p-2', name: 'Марина Сергеевна' },
    changes: [{ path: ['roles'], before: 'operator', after: 'operator, reception' }],
  }),
  auditEntry('appointment-moved', {
    details: { movedFrom: at('12:00'), appointmentAt: at('15:20'), by: 'schedule' },
  }),
  auditEntry('backup-made', {
    actor: { ...SYSTEM, id: 'server' },
    subject: { id: null, name: 'office-2026-11-23T03-00.sqlite' },
    details: { sizeBytes: 41_300_000 },
  }),
  auditEntry('restored', {
    actor: { ...SYSTEM, id: 'console' },
    details: { file: 'office-2026-11-20T03-00.sqlite', lastEventAt: at('02:00') },
  }),
];

export const auditPage = (over: Partial<AuditPage> = {}): AuditPage => ({
  entries: auditEntries(),
  next: '1795417200000-a-1',
  keptDays: AUDIT_KEPT_DAYS,
  ...over,
});
