/**
 * Services that nobody does: gone from the catalogue, or done at no desk of the office. Who waits for one was there before; so that
 * nobody waits in vain, every open desk sees these visitors (law 1 else knows no desk for them).
 */
import type { OfficeConfig } from '../../contract/office.ts';
import { servicesWaitedFor } from './lanes.ts';
import type { OfficeState } from './state.ts';

/** What the desks of a configuration do; asked for at every call, so it is found out once. */
const known = new WeakMap<OfficeConfig, ReadonlySet<string>>();

function servicesDone(config: OfficeConfig): ReadonlySet<string> {
  const before = known.get(config);
  if (before !== undefined) return before;
  const all = config.services.map(({ id }) => id);
  const atDesks = new Set(config.desks.flatMap(({ serviceIds }) => serviceIds ?? all));
  const done = new Set(all.filter((id) => atDesks.has(id)));
  known.set(config, done);
  return done;
}

/** @example the catalogue has А, Б; the desks do А → Б is an orphan, and so is В, which was removed */
export const isOrphan = (config: OfficeConfig, serviceId: string): boolean =>
  !servicesDone(config).has(serviceId);

/** The services that every open desk has to see to besides its own: those of the catalogue, and those that somebody waits for. */
export function orphansOf({ config, lanes }: Pick<OfficeState, 'config' | 'lanes'>): string[] {
  if (config === null) return [];
  const all = new Set([...config.services.map(({ id }) => id), ...servicesWaitedFor(lanes)]);
  return [...all].filter((id) => isOrphan(config, id));
}
