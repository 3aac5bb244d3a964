import { describe, expect, it } from 'vitest';
import { officeConfig } from '../testing/fixtures.ts';
import { draftOf, readDraft, withBetween, type AppointmentsDraft } from './appointments.ts';

const config = officeConfig();
const { usualPlan } = config.appointments;
const change = (over: Partial<AppointmentsDraft>) => readDraft(config, { ...draftOf(config), ...over });

/** The configuration after a change that is fine. */
function changed(over: Partial<AppointmentsDraft>) {
  const result = change(over);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.config;
}

const plan = (over = {}) => ({ ...structuredClone(usualPlan), ...over });
const ofGroup = (over = {}) => ({ of: { kind: 'group' as const, id: 'payment' }, ...plan(over) });
const ofService = (over = {}) => ({ of: { kind: 'service' as const, id: 'payment' }, ...plan(over) });

describe('the form of appointments', () => {
  it('changes nothing by itself', () => {
    expect(changed({})).toEqual(config);
  });

  it('changes the rules and leaves the rest as it was', () => {
    const { appointments, ...rest } = changed({ horizonDays: 14, reminderHours: '', mostPerPhone: 5 });
    expect(appointments).toEqual({
      ...config.appointments,
      horizonDays: 14,
      reminderHours: null,
      mostPerPhone: 5,
    });
    expect({ ...rest, appointments: config.appointments }).toEqual(config);
  });

  it('gives groups and services plans of their own', () => {
    const { groupPlans, servicePlans } = changed({
      plans: [ofService({ capacity: 5 }), ofGroup()],
    }).appointments;
    expect(groupPlans).toEqual([{ groupId: 'payment', ...usualPlan }]);
    expect(servicePlans).toEqual([{ serviceId: 'payment', ...usualPlan, capacity: 5 }]);
  });

  it('makes visits at home, or none, and keeps their numbers', () => {
    const { homeVisits } = draftOf(config);
    expect(homeVisits).toEqual({ made: false, slotMinutes: 60, capacity: 1 });
    expect(changed({ homeVisits: { ...homeVisits, made: true } }).appointments.homeVisitPlan).toEqual({
      slotMinutes: 60,
      capacity: 1,
    });
    const broken = { made: false, slotMinutes: '' as const, capacity: 1 };
    expect(changed({ homeVisits: broken }).appointments.homeVisitPlan).toBeNull();
  });

  it('names other offices and what can be done without a visit', () => {
    const office = { number: 12, name: 'ЦОК Губкин', address: 'ул. Кирова, 40' };
    const remote = { phone: '8 800 100-10-10', website: 'example.ru', callBack: 'пн–пт' };
    const next = changed({ otherOffices: [office], remote });
    expect(next.appointments.otherOffices).toEqual([office]);
    expect(next.remote).toEqual(remote);
  });
});

describe('the form of appointments says where it is wrong', () => {
  const quotas = { ...usualPlan.quotas, website: 3 };
  const office = (number: number, name = 'ЦОК') => ({ number, name, address: '' });

  it.each([
    ['horizonDays', { horizonDays: 366 }],
    ['noticeMinutes', { noticeMinutes: '' }],
    ['mostPerPhone', { mostPerPhone: 0 }],
    ['reminderHours', { reminderHours: 1.5 }],
    ['contactsKeptDays', { contactsKeptDays: 0 }],
    ['officeNumber', { officeNumber: 100 }],
    ['usual.slotMinutes', { usualPlan: plan({ slotMinutes: 4 }) }],
    ['usual.capacity', { usualPlan: plan({ capacity: '' }) }],
    ['usual.quotas.phone', { usualPlan: plan({ quotas: { ...usualPlan.quotas, phone: -1 } }) }],
    ['group:payment.slotMinutes', { plans: [ofService(), ofGroup({ slotMinutes: '' })] }],
    ['service:payment.capacity', { plans: [ofGroup(), ofService({ capacity: 51 })] }],
    ['home.slotMinutes', { homeVisits: { made: true, slotMinutes: 4, capacity: 1 } }],
    ['home.capacity', { homeVisits: { made: true, slotMinutes: 60, capacity: '' } }],
    ['remote.phone', { remote: { phone: '8'.repeat(41), website: '', callBack: '' } }],
    ['remote.callBack', { remote: { phone: '', website: '', callBack: '8'.repeat(81) } }],
    ['offices.0.number', { otherOffices: [office(0)] }],
    ['offices.1.name', { otherOffices: [office(1), office(2, ' ')] }],
  ] satisfies [string, Partial<AppointmentsDraft>][])('at %s', (field, over) => {
    const result = change(over);
    expect(result.ok ? {} : Object.keys(result.faults)).toEqual([field]);
  });

  it('at each quota that is more than there are places', () => {
    const result = change({ usualPlan: plan({ quotas }), plans: [ofGroup({ quotas })] });
    expect(result.ok ? {} : result.faults).toMatchObject({
      'usual.quotas.website': expect.stringContaining('больше, чем мест'),
      'group:payment.quotas.website': expect.stringContaining('больше, чем мест'),
    });
  });

  it('at the later of two offices with one number, and at one that has this office’s', () => {
    const result = change({ otherOffices: [office(12), office(7), office(12)] });
    const faults = result.ok ? {} : result.faults;
    expect(Object.keys(faults).filter((field) => field.startsWith('offices.'))).toEqual([
      'offices.1.number',
      'offices.2.number',
    ]);
  });

  it('asks for the number of each office that has none yet', () => {
    const added = { number: '' as const, name: 'ЦОК', address: '' };
    const result = change({ otherOffices: [added, added] });
    const words = 'Введите целое число от 1 до 99.';
    expect(result.ok ? {} : result.faults).toEqual({ 'offices.0.number': words, 'offices.1.number': words });
  });

  it('in words of visits at home', () => {
    const result = change({ homeVisits: { made: true, slotMinutes: 4, capacity: 51 } });
    expect(result.ok ? {} : result.faults).toEqual({
      'home.slotMinutes': 'Введите целое число минут от 5 до 240.',
      'home.capacity': 'Введите целое число от 0 до 50.',
    });
  });

  it('of the whole only where no field is found: saving never does nothing in silence', () => {
    const both = { plans: 'Квота больше.', horizonDays: 'Введите число.' };
    const at = { 'usual.quotas.website': 'Квота больше.' };
    expect(withBetween(both, at)).toEqual({ horizonDays: 'Введите число.', ...at });
    expect(withBetween(both, {})).toEqual({ horizonDays: 'Введите число.', other: 'Квота больше.' });
    expect(withBetween({ offices: 'Один номер.' }, {})).toEqual({ other: 'Один номер.' });
  });
});
