/** What of the office a display shows: all of it, or the desks of one hall. */
import { USUAL_DISPLAY, volumeAt } from '../../contract/display.ts';
import type { Desk, OfficeConfig } from '../../contract/office.ts';
import type { DisplayView } from '../../contract/views/display.ts';
import { localTimeAt } from '../office/calendar.ts';

export interface Hall {
  readonly told: DisplayView['hall'];
  /** Null for all of the office. */
  readonly desks: readonly Desk[] | null;
  readonly screenInches: number;
}

/** @param zoneId which a display was opened for; one that the office has not is told, and shows everything */
export function hallOf(config: OfficeConfig | null, zoneId: string | null): Hall {
  const { zones, screenInches } = config?.display ?? USUAL_DISPLAY;
  const zone = zones.find(({ id }) => id === zoneId);
  if (zone === undefined)
    return { told: { kind: zoneId === null ? 'whole' : 'unknown' }, desks: null, screenInches };
  return {
    told: { kind: 'zone', name: zone.name },
    desks: (config?.desks ?? []).filter(({ id }) => zone.deskIds.includes(id)),
    screenInches: zone.screenInches ?? screenInches,
  };
}

/** Whether the service is done in the hall. */
export const isDoneIn = ({ desks }: Hall, serviceId: string): boolean =>
  desks === null || desks.some(({ serviceIds }) => serviceIds?.includes(serviceId) ?? true);

/** Whether the desk of this number is in the hall. */
export const isIn = ({ desks }: Hall, deskNumber: number): boolean =>
  desks === null || desks.some(({ number }) => number === deskNumber);

/** How large it is shown and how it is called, as the office wishes it now. */
export function looksOf(
  config: OfficeConfig | null,
  { screenInches }: Hall,
  now: number,
): Pick<DisplayView, 'glass' | 'calling'> {
  const display = config?.display ?? USUAL_DISPLAY;
  const { readFromMetres, repeats, repeatAfterSeconds, english } = display;
  const volume = volumeAt(localTimeAt(now, config?.timezone ?? 'UTC'), display);
  return {
    glass: { screenInches, readFromMetres },
    calling: { repeats, repeatAfterSeconds, english, volume },
  };
}
