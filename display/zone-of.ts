import { id } from '../contract/primitives.ts';

/** No zone that the manager's page makes is called so. */
const NO_ZONE = '-';

/**
 * The hall whose display this is: `/display?zone=zone-1`, in the address, so that pairing, reloading and a new computer keep it. Null for all
 * of the office; what can be no zone is one that no office has.
 */
export function zoneOf(search: string): string | null {
  const given = new URLSearchParams(search).get('zone');
  if (given === null) return null;
  return id.safeParse(given).success ? given : NO_ZONE;
}
