import { expect, it } from 'vitest';
import { findingsOf, type Facts } from './findings.ts';

const NOW = Date.parse('2026-11-28T12:00+03:00');
const HOUR = 3_600_000;
const GB = 1_000_000_000;

const disk = (freeBytes: number, totalBytes = 10 * GB) => ({ folder: '/srv/office', freeBytes, totalBytes });
const copy = (hoursAgo: number) => ({
  name: 'office-2026-11-28T03-00.sqlite',
  at: NOW - hoursAgo * HOUR,
  sizeBytes: 4096,
});
type Over = Partial<Omit<Facts, 'backups'>> & { backups?: Partial<Facts['backups']> };
const facts = ({ backups, ...over }: Over = {}): Facts => ({
  disks: { data: disk(5 * GB), backups: disk(5 * GB) },
  clock: { now: NOW, timezone: 'Europe/Moscow', state: 'right' },
  messages: { configured: true, waiting: 3, failedLately: 0 },
  papers: { waiting: 1, doubtful: 0 },
  storageFailing: false,
  openSince: NOW - 1000 * HOUR,
  backups: {
    folder: '/srv/office/backups',
    kept: true,
    copies: [copy(9)],
    nextAt: NOW + 15 * HOUR,
    running: false,
    fault: null,
    mediaMissing: 0,
    notErased: [],
    sameDisk: false,
    ...backups,
  },
  ...over,
});

it('finds nothing where nothing is wrong', () => {
  expect(findingsOf(facts())).toEqual([]);
});

it.each<[string, Over, string[]]>([
  ['a tenth is left', { disks: { data: disk(1.99 * GB, 10 * GB), backups: null } }, ['yellow data-disk-low']],
  [
    'two of a hundred GB are left',
    { disks: { data: disk(9 * GB, 100 * GB), backups: null } },
    ['yellow data-disk-low'],
  ],
  ['two GB of two and a half are left', { disks: { data: disk(2 * GB, 2.5 * GB), backups: null } }, []],
  ['almost nothing is left', { disks: { data: disk(0.4 * GB), backups: null } }, ['red data-disk-full']],
  [
    'the disk of the copies is full',
    { disks: { data: disk(5 * GB), backups: disk(0.1 * GB) } },
    ['red backup-disk-full'],
  ],
  [
    'both are one disk: told once',
    { disks: { data: disk(0.4 * GB), backups: disk(0.4 * GB) }, backups: { sameDisk: true } },
    ['red data-disk-full'],
  ],
  ['the last copy is of the night before the last', { backups: { copies: [copy(36)] } }, []],
  ['a night was missed', { backups: { copies: [copy(36.1)] } }, ['yellow no-backup']],
  ['a week was missed', { backups: { copies: [copy(24 * 7 + 0.1)] } }, ['red no-backup-week']],
  ['there never was one', { backups: { copies: [] } }, ['red no-backup-week']],
  [
    'there never was one, of an office of yesterday',
    { openSince: NOW - 20 * HOUR, backups: { copies: [] } },
    [],
  ],
  ['none is made', { backups: { kept: false, copies: [] } }, []],
  [
    'the last attempt failed',
    { backups: { fault: { at: NOW, fault: 'no-folder' } } },
    ['yellow backup-fault'],
  ],
  [
    'the database is damaged',
    { backups: { fault: { at: NOW, fault: 'damaged' } } },
    ['red database-damaged'],
  ],
  [
    'much is wrong: the worst first',
    {
      storageFailing: true,
      clock: { now: NOW, timezone: 'Europe/Moscow', state: 'behind' },
      messages: { configured: true, waiting: 0, failedLately: 2 },
      papers: { waiting: 0, doubtful: 1 },
      backups: { copies: [copy(40)], mediaMissing: 1, notErased: ['office-2026-11-01T03-00.sqlite'] },
    },
    [
      'red storage-failing',
      'yellow no-backup',
      'yellow backup-media-missing',
      'yellow copies-not-erased',
      'yellow clock-behind',
      'yellow messages-failed',
      'yellow papers-doubtful',
    ],
  ],
])('when %s', (_what, over, expected) => {
  expect(findingsOf(facts(over)).map(({ level, code }) => `${level} ${code}`)).toEqual(expected);
});
