import { describe, expect, it } from 'vitest';
import { officeConfig } from '../../contract/office.ts';
import { at, NOW } from '../../test/support/views.ts';
import { proposal } from '../testing/proposal.ts';
import { draftFrom, faultsOfLogin, readDraft, type SetupDraft } from './draft.ts';
import { isOpenAt } from './opening.ts';

function filled(): SetupDraft {
  const draft = draftFrom(proposal(), NOW);
  const password = 'длинный пароль';
  Object.assign(draft.administrator, { name: 'Марина Сергеевна', login: 'Marina', password });
  draft.administrator.repeated = password;
  return draft;
}

const olga = () => ({
  key: 1,
  name: 'Ольга Викторовна',
  login: 'olga',
  password: 'ещё один пароль',
  roles: ['operator' as const],
});

/** The request that the draft becomes, after a change. */
function requestOf(change: (draft: SetupDraft) => void = () => {}) {
  const draft = filled();
  change(draft);
  const result = readDraft(draft, proposal(), 'token');
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.request;
}

function faultsOf(change: (draft: SetupDraft) => void) {
  const draft = filled();
  change(draft);
  const result = readDraft(draft, proposal(), 'token');
  return result.ok ? [] : Object.keys(result.faults);
}

describe('the draft of a new office', () => {
  it('is the proposal, with what only a person can say', () => {
    const request = requestOf();
    expect(request.config).toEqual(proposal());
    expect(officeConfig.safeParse(request.config).success).toBe(true);
    expect(request).toMatchObject({ token: 'token', people: [], pairThisComputer: true });
    expect(request.administrator).toEqual({
      name: 'Марина Сергеевна',
      login: 'marina',
      password: 'длинный пароль',
      roles: ['operator', 'reception', 'manager', 'administrator'],
      serviceIds: null,
    });
  });

  it('proposes day and night only when the office would be closed now', () => {
    expect(draftFrom(proposal(), at('10:42')).always).toBe(false);
    expect(draftFrom(proposal(), at('18:00')).always).toBe(true);
    expect(draftFrom(proposal(), at('07:59')).always).toBe(true);
  });

  it('makes a week of the hours', () => {
    const { schedule } = requestOf((draft) => {
      draft.weekdays.closes = '19:00';
      draft.saturday = { open: true, opens: '09:00', closes: '17:00', breaks: [] };
    }).config;
    expect(schedule.week[4]).toEqual({ opens: '08:00', closes: '19:00', breaks: [] });
    expect(schedule.week[5]).toEqual({ opens: '09:00', closes: '17:00', breaks: [] });
    expect(schedule.week[6]).toBeNull();
    const always = requestOf((draft) => (draft.always = true)).config.schedule.week;
    expect(always).toEqual(Array(7).fill({ opens: '00:00', closes: '24:00', breaks: [] }));
  });

  it('makes as many desks as wished', () => {
    const { desks } = requestOf((draft) => (draft.desks = 2)).config;
    expect(desks).toEqual([1, 2].map((number) => ({ id: `desk-${number}`, number, serviceIds: null })));
  });

  it('makes the printer a real one', () => {
    const { printers } = requestOf((draft) => {
      draft.printer = { kind: 'network', host: ' 192.168.1.50 ', port: 9100 };
    }).config;
    expect(printers).toEqual([
      {
        ...proposal().printers[0],
        kind: 'network',
        host: '192.168.1.50',
        port: 9100,
        speaksStatus: true,
      },
    ]);
  });

  it('takes people in, and an administrator who does nothing else', () => {
    const request = requestOf((draft) => {
      draft.people = [olga()];
      draft.administrator.worksToo = false;
    });
    const { key: _key, ...person } = olga();
    expect(request.people).toEqual([{ ...person, serviceIds: null }]);
    expect(request.administrator.roles).toEqual(['administrator']);
  });

  const wrong: [string, (draft: SetupDraft) => void][] = [
    ['name', (draft) => (draft.name = ' ')],
    ['address', (draft) => (draft.address = 'а'.repeat(121))],
    ['desks', (draft) => (draft.desks = '')],
    ['desks', (draft) => (draft.desks = 201)],
    ['weekdays', (draft) => (draft.weekdays.closes = '08:00')],
    ['saturday', (draft) => (draft.saturday = { open: true, opens: '17:00', closes: '09:00', breaks: [] })],
    ['sunday', (draft) => (draft.sunday = { open: true, opens: '17:00', closes: '09:00', breaks: [] })],
    ['administrator.name', (draft) => (draft.administrator.name = '')],
    ['administrator.login', (draft) => (draft.administrator.login = 'две части')],
    ['administrator.repeated', (draft) => (draft.administrator.repeated = 'другой пароль')],
    ['people.0.roles', (draft) => (draft.people = [{ ...olga(), roles: [] }])],
    ['people.0.login', (draft) => (draft.people = [{ ...olga(), login: ' MARINA ' }])],
    ['people.1.login', (draft) => (draft.people = [olga(), olga()])],
    ['printer.host', (draft) => (draft.printer = { kind: 'network', host: ' ', port: 9100 })],
    ['printer.port', (draft) => (draft.printer = { kind: 'network', host: '10.0.0.1', port: '' })],
    ['printer.port', (draft) => (draft.printer = { kind: 'network', host: '10.0.0.1', port: 70_000 })],
  ];
  it.each(wrong)('says at %s what is wrong', (field, change) => {
    expect(faultsOf(change)).toEqual([field]);
  });

  it('says everything at once', () => {
    expect(
      faultsOf((draft) => {
        draft.name = '';
        draft.administrator = { name: '', login: '', password: 'мало', repeated: '', worksToo: true };
        draft.people = [{ ...olga(), name: '', password: '' }];
      }),
    ).toEqual([
      'name',
      'administrator.login',
      'administrator.name',
      'administrator.password',
      'administrator.repeated',
      'people.0.name',
      'people.0.password',
    ]);
  });

  it('finds the fields with a login that the office knows', () => {
    const draft = filled();
    draft.people = [olga()];
    expect(faultsOfLogin(draft, 'marina', 'занят')).toEqual({ 'administrator.login': 'занят' });
    expect(faultsOfLogin(draft, 'olga', 'занят')).toEqual({ 'people.0.login': 'занят' });
  });
});

describe('the opening hours', () => {
  const { schedule } = proposal();

  it('count in the office’s time zone', () => {
    expect(isOpenAt(schedule, at('08:00'), 'Europe/Moscow')).toBe(true);
    expect(isOpenAt(schedule, at('17:00'), 'Asia/Yekaterinburg')).toBe(false);
  });

  it('know a day off, and the end of the day', () => {
    const sunday = at('12:00') - 24 * 3_600_000;
    expect(isOpenAt(schedule, sunday, 'Europe/Moscow')).toBe(false);
    const always = { week: Array(7).fill({ opens: '00:00', closes: '24:00', breaks: [] }), exceptions: [] };
    expect(isOpenAt(always, at('23:59'), 'Europe/Moscow')).toBe(true);
    expect(isOpenAt(always, at('00:00'), 'Europe/Moscow')).toBe(true);
  });
});
