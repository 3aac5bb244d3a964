/** The visitors who wait for what a new configuration leaves nobody to do. */
import type { OfficeConfig } from '../../contract/office.ts';
import { isOrphan } from './orphans.ts';
import type { OfficeState, Ticket } from './state.ts';

const HERE: readonly Ticket['status']['kind'][] = ['waiting', 'called', 'held'];

/**
 * Those who wait, are called or are on hold, and whose service is done at no desk any more. What people can do stays as it is when the
 * configuration changes, so that it strands nobody; halls are where calls are shown, and anybody may be called into any of them.
 *
 *     the desks do А and Б, К001 waits for Б; Б is removed, or taken from the last desk that does it → К001
 * @returns by their numbers' age; whom an earlier change had stranded is not told of again
 */
export function strandedBy({ config: before, tickets }: OfficeState, config: OfficeConfig): Ticket[] {
  if (before === null) return [];
  return [...tickets.values()]
    .filter(({ status, serviceId }) => {
      if (!HERE.includes(status.kind)) return false;
      return isOrphan(config, serviceId) && !isOrphan(before, serviceId);
    })
    .sort((a, b) => a.sequence - b.sequence);
}
