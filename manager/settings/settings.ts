/** The settings of the form and the configuration they come from. What the form does not show stays as it was. */
import type { DisplayZone } from '../../contract/display.ts';
import type { Desk, OfficeConfig } from '../../contract/office.ts';
import type { ServiceOption } from '../../ui/fields/services.ts';
import { t } from '../../ui/words.ts';
import { readConfig, type FaultOf, type Reading, type Typed } from '../config/draft.ts';

const MOST_DESKS = 200;

export interface SettingsDraft {
  name: string;
  address: string;
  desks: Typed;
  /** What can be done, by desk; null for everything. A new desk is not there until it is changed. */
  deskServices: Record<string, readonly string[] | null>;
  waitNormMinutes: Typed;
  latenessCutoffMinutes: Typed;
  /** Empty for no limit. */
  priorityRunLimit: Typed;
  recallLimit: Typed;
  recallPauseSeconds: Typed;
  callsBeforeNoShow: Typed;
  /** Empty for the whole day. */
  comeBackMinutes: Typed;
}

export function draftOf(config: OfficeConfig): SettingsDraft {
  const { rules } = config;
  return {
    name: config.name,
    address: config.address,
    desks: config.desks.length,
    deskServices: Object.fromEntries(config.desks.map(({ id, serviceIds }) => [id, serviceIds])),
    waitNormMinutes: rules.waitNormMinutes,
    latenessCutoffMinutes: rules.latenessCutoffMinutes,
    priorityRunLimit: rules.priorityRunLimit ?? '',
    recallLimit: rules.recallLimit,
    recallPauseSeconds: rules.recallPauseSeconds,
    callsBeforeNoShow: rules.callsBeforeNoShow,
    comeBackMinutes: rules.comeBackMinutes ?? '',
  };
}

/** The desks as the form has them; none while their number is none. */
export function desksOf(config: OfficeConfig, { desks, deskServices }: SettingsDraft): Desk[] | null {
  const countable = desks !== '' && Number.isInteger(desks) && desks >= 1 && desks <= MOST_DESKS;
  if (!countable) return null;
  return desksFor(config.desks, desks).map((desk) => {
    const serviceIds = deskServices[desk.id];
    return serviceIds === undefined ? desk : { ...desk, serviceIds: serviceIds && [...serviceIds] };
  });
}

/** Services that are done at no desk: a warning, no fault. */
export function servedNowhere(desks: readonly Desk[], services: readonly ServiceOption[]): ServiceOption[] {
  return services.filter(({ id }) => desks.every(({ serviceIds }) => serviceIds?.includes(id) === false));
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

/** A hall loses the desks that are no more; without any it is none. */
const zonesOf = (zones: readonly DisplayZone[], desks: readonly Desk[]): DisplayZone[] =>
  zones
    .map((zone) => ({ ...zone, deskIds: zone.deskIds.filter((id) => desks.some((desk) => desk.id === id)) }))
    .filter(({ deskIds }) => deskIds.length > 0);

const faultOf: FaultOf = ([first, second]) => {
  if (first === 'name') return ['name', t('manager.fault-name')];
  if (first === 'address') return ['address', t('manager.fault-address')];
  if (first === 'desks') return ['desks', t('manager.fault-desks')];
  return first === 'rules' ? ruleFaultOf(second) : null;
};

/** A fault of the rules as a whole is that there are to be more calls than there may be. */
function ruleFaultOf(rule: string | undefined): ReturnType<FaultOf> {
  switch (rule) {
    case undefined:
      return ['callsBeforeNoShow', t('manager.fault-calls-too-many')];
    case 'waitNormMinutes':
      return [rule, t('manager.fault-wait-norm')];
    case 'latenessCutoffMinutes':
      return [rule, t('manager.fault-cutoff')];
    case 'priorityRunLimit':
      return [rule, t('manager.fault-run-limit')];
    case 'recallLimit':
      return [rule, t('manager.fault-recall-limit')];
    case 'recallPauseSeconds':
      return [rule, t('manager.fault-recall-pause')];
    case 'callsBeforeNoShow':
      return [rule, t('manager.fault-calls-before-no-show')];
    case 'comeBackMinutes':
      return [rule, t('manager.fault-come-back')];
    default:
      return null;
  }
}

export function readDraft(config: OfficeConfig, draft: SettingsDraft): Reading {
  const desks = desksOf(config, draft);
  const wished = {
    ...config,
    name: draft.name,
    address: draft.address,
    desks,
    display: { ...config.display, zones: zonesOf(config.display.zones, desks ?? config.desks) },
    rules: {
      ...config.rules,
      waitNormMinutes: draft.waitNormMinutes,
      latenessCutoffMinutes: draft.latenessCutoffMinutes,
      priorityRunLimit: draft.priorityRunLimit === '' ? null : draft.priorityRunLimit,
      recallLimit: draft.recallLimit,
      recallPauseSeconds: draft.recallPauseSeconds,
      callsBeforeNoShow: draft.callsBeforeNoShow,
      comeBackMinutes: draft.comeBackMinutes === '' ? null : draft.comeBackMinutes,
    },
  };
  return readConfig(wished, faultOf);
}
