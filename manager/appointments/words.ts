/** The ways of booking in words, as the heads of the columns have them. */
import type { Quota } from '../../contract/schedule.ts';

export const PLACES_WORDS = {
  website: 'manager.plans-website',
  phone: 'manager.plans-phone',
  'in-person': 'manager.plans-in-person',
  reserve: 'manager.plans-reserve',
} as const satisfies Record<Quota, string>;
