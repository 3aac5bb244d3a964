/** An entry of the audit log in words: who, and what exactly. */
import type { AuditChange, AuditEntry } from '../../contract/audit.ts';
import type { ByHandReason } from '../../contract/events.ts';
import { role as roles } from '../../contract/people.ts';
import { roleText } from '../../ui/fields/roles.ts';
import { t } from '../../ui/words.ts';
import type { TextKey } from '../../texts/index.ts';
import { ticketText } from '../../texts/problem-sentence.ts';
import { dateTimeText } from '../moments.ts';
import { byHandText, daysText as periodText } from '../../texts/report-words.ts';
import { partText } from './audit-parts.ts';
import { FAULT_WORDS, sizeText } from './words.ts';

export function whoText({ actor }: Pick<AuditEntry, 'actor'>): string {
  const { kind, id, name } = actor;
  if (name !== null) return name;
  if (kind === 'person') return t('manager.audit-by-gone');
  if (kind === 'system') return t(id === 'console' ? 'manager.audit-by-console' : 'manager.audit-by-server');
  return t('manager.audit-by-anybody');
}

/** What exactly, line by line; nothing where the kind says it all. */
export function detailLines(entry: AuditEntry, timeZone: string): string[] {
  const { subject, changes, moreChanges } = entry;
  return [
    ...(subject === null ? [] : [subject.name]),
    ...(ownDetail(entry, timeZone) ?? []),
    ...changes.map(changeText),
    ...(moreChanges > 0 ? [t('audit.changes-more', { count: moreChanges })] : []),
  ];
}

function ownDetail({ kind, details }: AuditEntry, timeZone: string): string[] | null {
  const word = (key: string): string => String(details[key] ?? '');
  const moment = (key: string): string => dateTimeText(Number(details[key]), timeZone);
  const bySchedule = (what: string): string =>
    details.by === 'schedule' ? t('audit.detail-by-schedule', { what }) : what;
  switch (kind) {
    case 'person-added':
      return [t('audit.detail-login', { login: word('login'), roles: rolesText(word('roles')) })];
    case 'called-by-hand': {
      const why = byHandText(word('why') as ByHandReason);
      const number = ticketText(word('number'));
      return [t('audit.detail-ticket-by-hand', { number, desk: word('desk'), why })];
    }
    case 'step-taken-back': {
      const step = t(STEPS[word('step') as keyof typeof STEPS], { number: ticketText(word('number')) });
      return [t('audit.detail-ticket-step', { desk: word('desk'), step: lowerFirst(step) })];
    }
    case 'day-closed':
      return [daysText(word('date'), word('date'))];
    case 'word-considered':
      return [t('audit.detail-ticket', { number: ticketText(word('number')) })];
    case 'appointment-booked':
      return [
        t('audit.detail-appointment-service', { service: word('service'), at: moment('appointmentAt') }),
      ];
    case 'appointment-moved':
      return [
        bySchedule(t('audit.detail-moved', { from: moment('movedFrom'), at: moment('appointmentAt') })),
      ];
    case 'appointment-cancelled':
      return [bySchedule(t('audit.detail-appointment', { at: moment('appointmentAt') }))];
    case 'appointment-kept':
      return [t('audit.detail-appointment', { at: moment('appointmentAt') })];
    case 'home-visit-recorded':
      return [
        t(word('outcome') === 'made' ? 'audit.detail-home-made' : 'audit.detail-home-not-made', {
          at: moment('appointmentAt'),
        }),
      ];
    case 'backup-made':
      return [sizeText(Number(details.sizeBytes))];
    case 'backup-failed':
      return [t(FAULT_WORDS[word('fault') as keyof typeof FAULT_WORDS], { folder: '' })];
    case 'restored':
      return [t('audit.detail-restored', { file: word('file'), at: moment('lastEventAt') })];
    case 'report-exported':
      return [word('file'), daysText(word('from'), word('to'))].filter((line) => line !== '');
    case 'config-changed':
      return configDetail(details, moment);
    default:
      return null;
  }
}

/** Where a configuration came from, and whom it left without their service. */
function configDetail(details: AuditEntry['details'], moment: (key: string) => string): string[] {
  const { first, takesBack, file, stranded } = details;
  return [
    ...(first === 1 ? [t('audit.detail-first')] : []),
    ...(takesBack === undefined ? [] : [t('audit.detail-takes-back', { seq: takesBack })]),
    ...(file === undefined ? [] : [t('audit.detail-config-file', { name: file, at: moment('savedAt') })]),
    ...(stranded === undefined ? [] : [t('audit.detail-stranded', { count: stranded })]),
  ];
}

/** Of a report over some days; empty where none are named. */
function daysText(from: string, to: string): string {
  return from === '' ? '' : periodText({ from, to: to === '' ? from : to });
}

const STEPS = {
  start: 'desk.step-start',
  finish: 'desk.step-finish',
  'did-not-come': 'desk.step-did-not-come',
  hold: 'desk.step-hold',
  transfer: 'desk.step-transfer',
  'another-service': 'desk.step-another-service',
  return: 'desk.step-return',
  'at-once': 'desk.step-at-once',
} as const satisfies Record<string, TextKey>;

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

/** `operator, manager` in words; what is no role stays. */
function rolesText(list: string): string {
  return list
    .split(', ')
    .map((one) => {
      const role = roles.safeParse(one);
      return role.success ? roleText(role.data) : one;
    })
    .join(', ');
}

/** «Услуги → Консультация → норматив» */
export const pathText = (path: readonly string[]): string =>
  path.map((part, depth) => partText(part, depth)).join(' → ');

/** «Услуги → Консультация → норматив: 20 → 25» */
export function changeText({ path, before, after }: AuditChange): string {
  const where = pathText(path);
  const value = (text: string | null): string =>
    text === null ? t('audit.change-nothing') : valueText(text, path);
  // Of a list, one that was not there or is there no more.
  const isOfList = LISTS.has(path.join('/'));
  if (isOfList && before === null) return t('audit.change-added', { path: where, after: after ?? '' });
  if (isOfList && after === null && before !== null)
    return t('audit.change-removed', { path: where, before });
  return t('audit.change', { path: where, before: value(before), after: value(after) });
}

const LISTS: ReadonlySet<string> = new Set([
  'groups',
  'services',
  'desks',
  'printers',
  'languages',
  'schedule/exceptions',
  'appointments/groupPlans',
  'appointments/servicePlans',
  'appointments/otherOffices',
  'kiosk/infoPages',
  'display/zones',
  'slides/list',
  'slides/strip',
]);

function valueText(text: string, path: readonly string[]): string {
  if (path[0] === 'roles') return rolesText(text);
  if (text === 'true') return t('audit.yes');
  return text === 'false' ? t('audit.no') : text;
}
