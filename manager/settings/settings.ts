/** The settings of the form and the configuration they come from. What the form does not show stays as it was. */
import { officeConfig, type Desk, type OfficeConfig } from '../../contract/office.ts';
import { t } from '../../ui/words.ts';
import { fromDraft, toDraft, type HoursDraft } from '../../ui/fields/hours.ts';

/** An input for a number that somebody has emptied. */
type Typed = number | '';

export interface SettingsDraft {
  name: string;
  address: string;
  /** Monday … Sunday. */
  week: HoursDraft[];
  desks: Typed;
  waitNormMinutes: Typed;
  latenessCutoffMinutes: Typed;
  /** Empty for no limit. */
  priorityRunLimit: Typed;
  recallLimit: Typed;
}

export function draftOf(config: OfficeConfig): SettingsDraft {
  const { rules } = config;
  return {
    name: config.name,
    address: config.address,
    week: config.schedule.week.map(toDraft),
    desks: config.desks.length,
    waitNormMinutes: rules.waitNormMinutes,
    latenessCutoffMinutes: rules.latenessCutoffMinutes,
    priorityRunLimit: rules.priorityRunLimit ?? '',
    recallLimit: rules.recallLimit,
  };
}

/** As many desks as wished: new ones get the next numbers, superfluous ones go from the end. */
function desksFor(desks: readonly Desk[], wished: number): Desk[] {
  const kept = desks.slice(0, wished);
  const ids = new Set(desks.map(({ id }) => id));
  for (let number = Math.max(0, ...desks.map((desk) => desk.number)); kept.length < wished;) {
    number += 1;
    const id = ids.has(`desk-${number}`) ? `desk-${number}-new` : `desk-${number}`;
    kept.push({ id, number, serviceIds: null });
  }
  return kept;
}

/** The field of the form that a fault of the configuration belongs to, and what to say there. */
function faultOf(path: readonly PropertyKey[]): [field: string, words: string] {
  const [first, second, third] = path.map(String);
  if (first === 'name') return ['name', t('manager.fault-name')];
  if (first === 'address') return ['address', t('manager.fault-address')];
  if (first === 'desks') return ['desks', t('manager.fault-desks')];
  if (first === 'schedule') return [`week.${third ?? '0'}`, t('manager.fault-hours')];
  if (first === 'rules') {
    if (second === 'waitNormMinutes') return [second, t('manager.fault-wait-norm')];
    if (second === 'latenessCutoffMinutes') return [second, t('manager.fault-cutoff')];
    if (second === 'priorityRunLimit') return [second, t('manager.fault-run-limit')];
    if (second === 'recallLimit') return [second, t('manager.fault-recall-limit')];
  }
  return ['other', t('manager.fault-other')];
}

/** Words by field. */
export type Faults = Readonly<Record<string, string>>;

const MOST_DESKS = 200;

export function readDraft(
  config: OfficeConfig,
  draft: SettingsDraft,
): { ok: true; config: OfficeConfig } | { ok: false; faults: Faults } {
  const { desks } = draft;
  const countable = desks !== '' && Number.isInteger(desks) && desks >= 1 && desks <= MOST_DESKS;
  const wished = officeConfig.safeParse({
    ...config,
    name: draft.name,
    address: draft.address,
    desks: countable ? desksFor(config.desks, desks) : null,
    schedule: { ...config.schedule, week: draft.week.map(fromDraft) },
    rules: {
      ...config.rules,
      waitNormMinutes: draft.waitNormMinutes,
      latenessCutoffMinutes: draft.latenessCutoffMinutes,
      priorityRunLimit: draft.priorityRunLimit === '' ? null : draft.priorityRunLimit,
      recallLimit: draft.recallLimit,
    },
  });
  if (wished.success) return { ok: true, config: wished.data };
  return { ok: false, faults: Object.fromEntries(wished.error.issues.map(({ path }) => faultOf(path))) };
}
