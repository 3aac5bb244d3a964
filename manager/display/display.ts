/** What an office sets for its displays, as the form holds it, and the configuration that it makes. */
import type { DisplaySettings, DisplayZone, VolumePeriod } from '../../contract/display.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { t } from '../../ui/words.ts';
import { inTenths, readConfig, type FaultOf, type Reading, type Typed } from '../config/draft.ts';

export interface ZoneDraft {
  id: string;
  name: string;
  deskIds: string[];
  /** Empty for that of the office. */
  screenInches: Typed;
}

export interface PeriodDraft {
  /** Tells two rows apart while they are changed. */
  key: number;
  from: string;
  to: string;
  percent: Typed;
}

export interface DisplayDraft {
  screenInches: Typed;
  readFromMetres: Typed;
  zones: ZoneDraft[];
  repeats: DisplaySettings['repeats'];
  repeatAfterSeconds: Typed;
  english: boolean;
  volume: Typed;
  periods: PeriodDraft[];
}

/** As many as the contract lets in. */
export const MOST_ZONES = 20;
export const MOST_PERIODS = 6;

export function draftOf({ display }: OfficeConfig): DisplayDraft {
  return {
    screenInches: display.screenInches,
    readFromMetres: display.readFromMetres,
    zones: display.zones.map((zone) => ({
      ...zone,
      deskIds: [...zone.deskIds],
      screenInches: zone.screenInches ?? '',
    })),
    repeats: display.repeats,
    repeatAfterSeconds: display.repeatAfterSeconds,
    english: display.english,
    volume: display.volume,
    periods: display.volumeByHour.map((period, key) => ({ ...period, key })),
  };
}

const numberOf = (id: string): number => Number(/^zone-(\d+)$/.exec(id)?.[1] ?? 0);

/** An empty hall under an id above all that there are: a display that still shows a hall which is gone does not become another's. */
export function newZone(drafted: readonly ZoneDraft[], saved: readonly DisplayZone[]): ZoneDraft {
  const highest = Math.max(0, ...[...drafted, ...saved].map(({ id }) => numberOf(id)));
  return { id: `zone-${highest + 1}`, name: '', deskIds: [], screenInches: '' };
}

/** Quiet early hours, as an example to change. */
export const newPeriod = (periods: readonly PeriodDraft[]): PeriodDraft => ({
  key: Math.max(-1, ...periods.map(({ key }) => key)) + 1,
  from: '08:00',
  to: '09:00',
  percent: 50,
});

/** The address under which a display of the hall is opened. */
export const addressOf = ({ id }: Pick<DisplayZone, 'id'>): string => `/display?zone=${id}`;

/** Numbers of desks as they are read: «1, 4, 5». */
export const desksText = (desks: OfficeConfig['desks'], isMeant: (deskId: string) => boolean): string =>
  desks
    .filter(({ id }) => isMeant(id))
    .map(({ number }) => number)
    .join(', ');

function sharedDesks(desks: OfficeConfig['desks'], zones: readonly ZoneDraft[]): string {
  const zoned = zones.flatMap(({ deskIds }) => deskIds);
  const isShared = (id: string) => zoned.filter((one) => one === id).length > 1;
  const count = desks.filter(({ id }) => isShared(id)).length;
  return t('manager.fault-zone-desks', { count, desks: desksText(desks, isShared) });
}

function zoneFault(zone: ZoneDraft, field: string | undefined): ReturnType<FaultOf> {
  if (field === 'name') return [`zone.${zone.id}.name`, t('manager.fault-zone-name')];
  if (field === 'screenInches') return [`zone.${zone.id}.inches`, t('manager.fault-wall-inches')];
  return field === 'deskIds' ? [`zone.${zone.id}.desks`, t('manager.fault-zone-no-desks')] : null;
}

const faultIn =
  (desks: OfficeConfig['desks'], { zones, periods }: DisplayDraft): FaultOf =>
  ([first, second, third, field], message) => {
    if (first !== 'display') return null;
    switch (second) {
      case undefined:
        if (message === 'zoneNames') return ['zones', t('manager.fault-zone-names')];
        if (message === 'zoneDesks') return ['zones', sharedDesks(desks, zones)];
        return message === 'volumeByHour' ? ['periods', t('manager.fault-volume-hours')] : null;
      case 'screenInches':
        return [second, t('manager.fault-wall-inches')];
      case 'readFromMetres':
        return [second, t('manager.fault-wall-metres')];
      case 'repeatAfterSeconds':
        return [second, t('manager.fault-repeat-after')];
      case 'volume':
        return [second, t('manager.fault-volume')];
      case 'zones': {
        const zone = zones[Number(third)];
        return zone === undefined ? null : zoneFault(zone, field);
      }
      case 'volumeByHour': {
        const period = periods[Number(third)];
        return period === undefined ? null : [`period.${period.key}`, t('manager.fault-volume')];
      }
      default:
        return null;
    }
  };

export function readDraft(config: OfficeConfig, draft: DisplayDraft): Reading {
  // What other pages set for displays stays as it was.
  const display = {
    ...config.display,
    screenInches: inTenths(draft.screenInches),
    readFromMetres: inTenths(draft.readFromMetres),
    zones: draft.zones.map((zone) => ({
      ...zone,
      screenInches: zone.screenInches === '' ? null : inTenths(zone.screenInches),
    })),
    repeats: draft.repeats,
    repeatAfterSeconds: draft.repeatAfterSeconds,
    english: draft.english,
    volume: draft.volume,
    volumeByHour: draft.periods.map(
      ({ from, to, percent }): Omit<VolumePeriod, 'percent'> & { percent: Typed } => ({
        from,
        to,
        percent,
      }),
    ),
  };
  return readConfig({ ...config, display }, faultIn(config.desks, draft));
}
