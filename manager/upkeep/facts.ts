/** The facts of the status page, in groups. */
import type { Disk, OfficeStatus } from '../../contract/upkeep.ts';
import { localTime } from '../../ui/times.ts';
import { t } from '../../ui/words.ts';
import { countText, type Standing } from '../figures/figures.ts';
import { momentText } from '../moments.ts';
import { agoText, sizeText, spanText } from './words.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Left out where nothing can be wrong. */
  readonly standing?: Standing;
}

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

export const factsOf = (status: OfficeStatus): FactGroup[] => [
  { title: t('manager.facts-disks'), facts: ofDisks(status) },
  { title: t('manager.facts-database'), facts: ofDatabase(status) },
  { title: t('manager.facts-queues'), facts: ofQueues(status) },
  { title: t('manager.facts-program'), facts: ofProgram(status) },
];

function ofDisks({ disks, findings, backups }: OfficeStatus): Fact[] {
  const standing = (full: string, low: string): Standing => {
    if (findings.some(({ code }) => code === full)) return 'over';
    return findings.some(({ code }) => code === low) ? 'near' : 'ok';
  };
  const fact = (label: string, disk: Disk | null, is: Standing): Fact =>
    disk === null
      ? { label, value: t('manager.facts-unknown') }
      : {
          label,
          value: t('manager.facts-free', {
            free: sizeText(disk.freeBytes),
            total: sizeText(disk.totalBytes),
          }),
          standing: is,
        };
  const [ofData, ofCopies] = [
    standing('data-disk-full', 'data-disk-low'),
    standing('backup-disk-full', 'backup-disk-low'),
  ];
  return [
    fact(t('manager.facts-disk-data'), disks.data, ofData),
    fact(t('manager.facts-disk-backups'), disks.backups, backups.sameDisk ? ofData : ofCopies),
  ];
}

function ofDatabase({ database, clock }: OfficeStatus): Fact[] {
  const { sizeBytes, walBytes, events, lastEventAt, schema, readTables } = database;
  const last =
    lastEventAt === null
      ? t('manager.facts-never')
      : t('manager.facts-last-ago', {
          when: momentText(lastEventAt, clock.timezone),
          ago: agoText(clock.now - lastEventAt),
        });
  return [
    { label: t('manager.facts-size'), value: sizeText(sizeBytes) },
    { label: t('manager.facts-wal'), value: sizeText(walBytes) },
    { label: t('manager.facts-events'), value: countText(events) },
    { label: t('manager.facts-last-event'), value: last },
    {
      label: t('manager.facts-schema'),
      value: t('manager.facts-schemas', { schema: String(schema), tables: String(readTables) }),
    },
  ];
}

function ofQueues({ messages, papers }: OfficeStatus): Fact[] {
  const fact = (label: string, count: number, isFault: boolean): Fact => ({
    label,
    value: countText(count),
    ...(isFault && count > 0 ? { standing: 'near' as const } : {}),
  });
  return [
    {
      label: t('manager.facts-mail'),
      value: t(messages.configured ? 'manager.facts-mail-on' : 'manager.facts-mail-off'),
    },
    fact(t('manager.facts-mail-waiting'), messages.waiting, false),
    fact(t('manager.facts-mail-failed'), messages.failedLately, true),
    fact(t('manager.facts-papers'), papers.waiting, false),
    fact(t('manager.facts-doubtful'), papers.doubtful, true),
  ];
}

const CLOCK_WORDS = {
  right: 'manager.facts-clock-right',
  behind: 'manager.facts-clock-behind',
  demo: 'manager.facts-clock-demo',
} as const satisfies Record<OfficeStatus['clock']['state'], string>;

function ofProgram({ program, clock }: OfficeStatus): Fact[] {
  const state = t(CLOCK_WORDS[clock.state]);
  return [
    { label: t('manager.facts-version'), value: program.version },
    { label: t('manager.facts-build'), value: program.build ?? t('manager.facts-unknown') },
    { label: t('manager.facts-node'), value: program.node },
    { label: t('manager.facts-system'), value: program.system },
    { label: t('manager.facts-up'), value: spanText(program.upMs) },
    {
      label: t('manager.facts-clock'),
      value: `${localTime(clock.now, clock.timezone)}, ${state}`,
      ...(clock.state === 'behind' ? { standing: 'near' as const } : {}),
    },
  ];
}
