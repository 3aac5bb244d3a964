/** What the parts of the settings are called. */
import type { OfficeConfig } from '../../contract/office.ts';
import type { TextKey } from '../../texts/index.ts';
import { t } from '../../ui/words.ts';

/** The settings' own parts: each has a name. */
const WHOLES = {
  officeId: 'audit.part-office-name',
  name: 'audit.part-office-name',
  address: 'audit.part-address',
  timezone: 'audit.part-timezone',
  groups: 'audit.part-groups',
  services: 'audit.part-services',
  desks: 'audit.part-desks',
  schedule: 'audit.part-schedule',
  rules: 'audit.part-rules',
  appointments: 'audit.part-appointments',
  remote: 'audit.part-remote',
  kiosk: 'audit.part-kiosk',
  printers: 'audit.part-printers',
  languages: 'audit.part-languages',
  paper: 'audit.part-paper',
  display: 'audit.part-display',
  slides: 'audit.part-slides',
} as const satisfies Record<keyof OfficeConfig, TextKey>;

/** Of their parts, those that are changed most; others are called as the API calls them. Also what a person or a device has. */
const PARTS: Readonly<Partial<Record<string, TextKey>>> = {
  name: 'audit.part-name',
  normMinutes: 'audit.part-norm',
  documents: 'audit.part-documents',
  offered: 'audit.part-offered',
  hint: 'audit.part-hint',
  letter: 'audit.part-letter',
  number: 'audit.part-number',
  serviceIds: 'audit.part-services',
  services: 'audit.part-services',
  week: 'audit.part-week',
  exceptions: 'audit.part-exceptions',
  opens: 'audit.part-opens',
  closes: 'audit.part-closes',
  hours: 'audit.part-hours',
  waitNormMinutes: 'audit.part-wait-norm',
  latenessCutoffMinutes: 'audit.part-lateness',
  contactsKeptDays: 'audit.part-kept-days',
  capacity: 'audit.part-capacity',
  horizonDays: 'audit.part-horizon',
  personName: 'audit.part-person-name',
  roles: 'audit.part-roles',
  today: 'audit.part-today',
  printer: 'audit.part-printer',
};

/** @param depth 0 for a part of the whole settings, or of a person */
export function partText(part: string, depth: number): string {
  const key = (depth === 0 ? (WHOLES as Partial<Record<string, TextKey>>)[part] : undefined) ?? PARTS[part];
  return key === undefined ? part : t(key);
}
