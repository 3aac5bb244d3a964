import { expect, it } from 'vitest';
import { auditKinds, type AuditEntry } from '../../contract/audit.ts';
import { takenBackStep } from '../../contract/events.ts';
import { auditEntry } from '../testing/upkeep.ts';
import { KIND_GROUPS, kindMeaning, kindText, onlyKind } from './audit-kinds.ts';
import { detailLines, whoText } from './audit-words.ts';

const AT = Date.parse('2026-11-23T15:00+03:00');

it('has every kind once among its groups, with a name and a meaning of its own', () => {
  expect(KIND_GROUPS.flatMap(({ kinds }) => kinds).toSorted()).toEqual(auditKinds.toSorted());
  expect(new Set(auditKinds.map(kindText)).size).toBe(auditKinds.length);
  expect(new Set(auditKinds.map(kindMeaning)).size).toBe(auditKinds.length);
  expect(onlyKind('signed-in')).toBe('signed-in');
  expect(onlyKind('signed-in,signed-out')).toBe(null);
});

it.each<[AuditEntry['actor'], string]>([
  [{ kind: 'person', id: 'p-1', name: 'Анна' }, 'Анна'],
  [{ kind: 'person', id: 'p-1', name: null }, 'бывший сотрудник'],
  [{ kind: 'system', id: 'server', name: null }, 'сервер'],
  [{ kind: 'system', id: 'console', name: null }, 'на компьютере сервера'],
  [{ kind: 'visitor', id: 'anybody', name: null }, 'неизвестно кто'],
])('says who it was: %o', (actor, words) => {
  expect(whoText(auditEntry('signed-in', { actor }))).toBe(words);
});

it.each<[AuditEntry['kind'], Partial<AuditEntry>, string[]]>([
  ['signed-in', {}, []],
  ['device-removed', { subject: { id: 'd-1', name: 'Киоск 2' } }, ['Киоск 2']],
  [
    'person-added',
    { subject: { id: 'p-3', name: 'Анна' }, details: { login: 'anna', roles: 'operator, manager' } },
    ['Анна', 'логин anna; роли: Принимает за окном, Видит отчёты'],
  ],
  [
    'called-by-hand',
    { details: { number: 'К047', desk: 4, why: 'staff-mistake' } },
    ['талон К 047, окно 4: исправление нашей ошибки'],
  ],
  ['step-taken-back', { details: { number: 'К047', desk: 4, step: 'finish' } }, ['окно 4, завершено: К 047']],
  ['appointment-kept', { details: { appointmentAt: AT } }, ['на 23 ноября 2026, 15:00']],
  [
    'appointment-cancelled',
    { details: { appointmentAt: AT, by: 'schedule' } },
    ['на 23 ноября 2026, 15:00, из-за расписания'],
  ],
  [
    'home-visit-recorded',
    { details: { appointmentAt: AT, outcome: 'not-made' } },
    ['на 23 ноября 2026, 15:00: не состоялся'],
  ],
  ['day-closed', { details: { date: '2026-11-23' } }, ['понедельник, 23 ноября 2026']],
  [
    'report-exported',
    { details: { file: 'visits-2026-11.csv', from: '2026-11-01', to: '2026-11-30' } },
    ['visits-2026-11.csv', '1 ноября 2026 — 30 ноября 2026'],
  ],
  ['report-exported', { details: {} }, []],
  ['config-changed', { details: { first: 1 } }, ['первая настройка офиса']],
  [
    'config-changed',
    { details: { takesBack: 47, stranded: 2 } },
    ['возвращено изменение № 47', 'без своей услуги остались 2 посетителя: их принимает любое окно'],
  ],
  [
    'config-changed',
    { details: { file: 'Белгород', savedAt: Date.parse('2026-11-23T10:20:00+03:00') } },
    ['настройки из файла офиса «Белгород», сохранённого 23 ноября 2026, 10:20'],
  ],
  [
    'config-changed',
    {
      changes: [
        { path: ['services', 'Консультация', 'normMinutes'], before: '20', after: '25' },
        { path: ['services', 'Консультация', 'offered', 'kiosk'], before: 'true', after: 'false' },
        { path: ['desks'], before: '7', after: null },
        { path: ['groups'], before: null, after: 'Справки' },
        { path: ['schedule', 'week', '1', 'opens'], before: '08:00', after: '09:00' },
        { path: ['rules', 'priorityRunLimit'], before: null, after: '3' },
      ],
      moreChanges: 21,
    },
    [
      'Услуги → Консультация → норматив: 20 → 25',
      'Услуги → Консультация → предлагается → в киоске: да → нет',
      'Окна: убрано «7»',
      'Группы услуг: добавлено «Справки»',
      'Расписание → день недели → 1 → открытие: 08:00 → 09:00',
      'Правила очереди → приоритетных подряд не больше: нет → 3',
      'и ещё 21 изменение',
    ],
  ],
])('says what exactly: %s', (kind, over, lines) => {
  const said = detailLines(auditEntry(kind, over), 'Europe/Moscow');
  expect(said.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(lines);
});

it('has words for every step that can be taken back', () => {
  for (const step of takenBackStep.options)
    expect(
      detailLines(
        auditEntry('step-taken-back', { details: { number: 'К047', desk: 1, step } }),
        'Europe/Moscow',
      ),
    ).toHaveLength(1);
});
