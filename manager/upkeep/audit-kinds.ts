/** What the kinds of entries are called, what they mean, and the groups in which they are chosen. */
import { auditKinds, type AuditKind } from '../../contract/audit.ts';
import { t } from '../../ui/words.ts';

const WORDS = {
  'signed-in': { name: 'audit.signed-in', means: 'audit.signed-in-means' },
  'sign-in-failed': { name: 'audit.sign-in-failed', means: 'audit.sign-in-failed-means' },
  'signed-out': { name: 'audit.signed-out', means: 'audit.signed-out-means' },
  'password-changed': { name: 'audit.password-changed', means: 'audit.password-changed-means' },
  'password-given': { name: 'audit.password-given', means: 'audit.password-given-means' },
  'password-reset': { name: 'audit.password-reset', means: 'audit.password-reset-means' },
  'person-added': { name: 'audit.person-added', means: 'audit.person-added-means' },
  'person-changed': { name: 'audit.person-changed', means: 'audit.person-changed-means' },
  'person-removed': { name: 'audit.person-removed', means: 'audit.person-removed-means' },
  'device-accepted': { name: 'audit.device-accepted', means: 'audit.device-accepted-means' },
  'device-changed': { name: 'audit.device-changed', means: 'audit.device-changed-means' },
  'device-removed': { name: 'audit.device-removed', means: 'audit.device-removed-means' },
  'help-button-added': { name: 'audit.help-button-added', means: 'audit.help-button-added-means' },
  'api-key-issued': { name: 'audit.api-key-issued', means: 'audit.api-key-issued-means' },
  'api-key-revoked': { name: 'audit.api-key-revoked', means: 'audit.api-key-revoked-means' },
  'backup-made': { name: 'audit.backup-made', means: 'audit.backup-made-means' },
  'backup-failed': { name: 'audit.backup-failed', means: 'audit.backup-failed-means' },
  'backup-downloaded': { name: 'audit.backup-downloaded', means: 'audit.backup-downloaded-means' },
  restored: { name: 'audit.restored', means: 'audit.restored-means' },
  'report-exported': { name: 'audit.report-exported', means: 'audit.report-exported-means' },
  'config-exported': { name: 'audit.config-exported', means: 'audit.config-exported-means' },
  'config-changed': { name: 'audit.config-changed', means: 'audit.config-changed-means' },
  'day-closed': { name: 'audit.day-closed', means: 'audit.day-closed-means' },
  'called-by-hand': { name: 'audit.called-by-hand', means: 'audit.called-by-hand-means' },
  'step-taken-back': { name: 'audit.step-taken-back', means: 'audit.step-taken-back-means' },
  'appointment-booked': { name: 'audit.appointment-booked', means: 'audit.appointment-booked-means' },
  'appointment-moved': { name: 'audit.appointment-moved', means: 'audit.appointment-moved-means' },
  'appointment-cancelled': {
    name: 'audit.appointment-cancelled',
    means: 'audit.appointment-cancelled-means',
  },
  'appointment-kept': { name: 'audit.appointment-kept', means: 'audit.appointment-kept-means' },
  'home-visit-recorded': { name: 'audit.home-visit-recorded', means: 'audit.home-visit-recorded-means' },
  'word-considered': { name: 'audit.word-considered', means: 'audit.word-considered-means' },
} as const satisfies Record<AuditKind, { name: string; means: string }>;

export const kindText = (kind: AuditKind): string => t(WORDS[kind].name);
export const kindMeaning = (kind: AuditKind): string => t(WORDS[kind].means);

interface KindGroup {
  readonly name: string;
  readonly kinds: readonly AuditKind[];
}

/** Every kind once. */
export const KIND_GROUPS: readonly KindGroup[] = [
  {
    name: t('audit.group-access'),
    kinds: [
      'signed-in',
      'sign-in-failed',
      'signed-out',
      'password-changed',
      'password-given',
      'password-reset',
    ],
  },
  { name: t('audit.group-people'), kinds: ['person-added', 'person-changed', 'person-removed'] },
  {
    name: t('audit.group-devices'),
    kinds: [
      'device-accepted',
      'device-changed',
      'device-removed',
      'help-button-added',
      'api-key-issued',
      'api-key-revoked',
    ],
  },
  { name: t('audit.group-office'), kinds: ['config-changed', 'config-exported', 'day-closed'] },
  {
    name: t('audit.group-visitors'),
    kinds: [
      'called-by-hand',
      'step-taken-back',
      'appointment-booked',
      'appointment-moved',
      'appointment-cancelled',
      'appointment-kept',
      'home-visit-recorded',
      'word-considered',
    ],
  },
  {
    name: t('audit.group-data'),
    kinds: ['backup-made', 'backup-failed', 'backup-downloaded', 'restored', 'report-exported'],
  },
];

/** The kind that a choice names, where it names one alone. */
export const onlyKind = (kinds: string): AuditKind | null =>
  auditKinds.find((kind) => kind === kinds) ?? null;
