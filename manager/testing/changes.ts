/** Changes of the settings of an office: some of every kind. */
import type { AnswerOf, ConfigChange } from '../../contract/api.ts';
import { officeConfig } from './fixtures.ts';

/** A time in Belgorod on the Monday of the views' fixtures. */
const at = (time: string): number => Date.parse(`2026-11-23T${time}+03:00`);

export const configChange = (seq: number, over: Partial<ConfigChange> = {}): ConfigChange => ({
  seq,
  at: at('10:20'),
  actor: { kind: 'person', id: 'olga', name: 'Ольга Викторовна' },
  origin: { kind: 'edited' },
  takenBackAt: null,
  stranded: 0,
  isFirst: false,
  changes: [{ path: ['services', 'Приём платежа', 'normMinutes'], before: '10', after: '15' }],
  moreChanges: 0,
  ...over,
});

export const configChanges = (
  over: Partial<AnswerOf<'listConfigChanges'>> = {},
): AnswerOf<'listConfigChanges'> => ({
  changes: [
    configChange(214, { origin: { kind: 'taken-back', seq: 187 }, takenBackAt: at('09:40') }),
    configChange(190, {
      stranded: 2,
      changes: [{ path: ['services'], before: 'Выдача справки', after: null }],
      moreChanges: 3,
    }),
    configChange(187, {
      origin: { kind: 'file', officeName: 'ЦОК Белгород', savedAt: at('08:30') },
      changes: [{ path: ['name'], before: 'ЦОК', after: 'ЦОК Шебекино' }],
    }),
    configChange(150, { changes: [] }),
    configChange(1, { isFirst: true, changes: [], actor: { kind: 'person', id: 'gone', name: null } }),
  ],
  next: null,
  ...over,
});

export const takenBack = (over: Partial<AnswerOf<'proposeTakeBack'>> = {}): AnswerOf<'proposeTakeBack'> => ({
  config: officeConfig(),
  changes: [{ path: ['services', 'Приём платежа', 'normMinutes'], before: '15', after: '10' }],
  moreChanges: 0,
  kept: [],
  ...over,
});

export const configFile = (over: Partial<AnswerOf<'readConfigFile'>> = {}): AnswerOf<'readConfigFile'> => ({
  config: officeConfig({ name: 'ЦОК Белгород' }),
  changes: [{ path: ['name'], before: 'Центр обслуживания клиентов', after: 'ЦОК Белгород' }],
  moreChanges: 0,
  officeName: 'ЦОК Белгород',
  savedAt: at('08:30'),
  isOwn: true,
  ...over,
});
