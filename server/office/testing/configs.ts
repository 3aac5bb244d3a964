/** The ways in which a random day's office is set up anew in its middle. */
import type { OfficeConfig } from '../../../contract/office.ts';
import {
  ALWAYS_OPEN,
  CONFIG,
  NO_PAYMENTS,
  withHours,
  withoutService,
  withPlaces,
  withRules,
} from './office.ts';

const withLetters = (letters: Readonly<Record<string, string>>): OfficeConfig => ({
  ...CONFIG,
  groups: CONFIG.groups.map((group) => ({ ...group, letter: letters[group.id] ?? group.letter })),
});

const withDesks = (serviceIds: string[] | null): OfficeConfig => ({
  ...CONFIG,
  desks: CONFIG.desks.map((desk) => ({ ...desk, serviceIds })),
});

/** What visitors of random days ask for, and nobody does. */
const NO_MOBILE_APP = CONFIG.services.map(({ id }) => id).filter((id) => id !== 'mobile-app');

const EASY_CALLS = { recallPauseSeconds: 0, callsBeforeNoShow: 3, comeBackMinutes: null } as const;

export const CONFIGS: readonly OfficeConfig[] = [
  CONFIG,
  withRules({ priorityRunLimit: 1, callsBeforeNoShow: 2, comeBackMinutes: 5 }),
  withRules({ priorityRunLimit: 3, recallLimit: 0 }),
  withPlaces(10, 1, withRules({ latenessCutoffMinutes: 0 })),
  withPlaces(5, 4, withRules({ latenessCutoffMinutes: 15, ...EASY_CALLS })),
  withHours('00:00', '24:00'),
  withRules({ dayEndsAfterClosingMinutes: 0 }, withHours('08:00', '12:00')),
  withHours('07:00', '23:00'),
  ALWAYS_OPEN,
  withoutService('payment'),
  withoutService('consultation'),
  withLetters({ consultation: 'П', payment: 'К' }),
  withDesks(NO_PAYMENTS),
  withDesks(null),
  withDesks(NO_MOBILE_APP),
  { ...CONFIG, desks: CONFIG.desks.slice(0, 4) },
];
