import { describe, expect, it } from 'vitest';
import { officeConfig } from '../testing/fixtures.ts';
import {
  nameOf,
  newPlan,
  ownPlansOf,
  planHint,
  tooMuch,
  withoutPlan,
  type OwnPlan,
  type PlanDraft,
} from './plans.ts';

const plan = (
  capacity: number,
  website: number,
  phone: number,
  inPerson: number,
  reserve = 0,
): PlanDraft => ({
  slotMinutes: 10,
  capacity,
  quotas: { website, phone, 'in-person': inPerson, reserve },
});
const GROUP = { kind: 'group', id: 'payment' } as const;
const SERVICE = { kind: 'service', id: 'payment' } as const;

describe('plans of their own', () => {
  const config = officeConfig();
  const own: OwnPlan = { of: GROUP, ...plan(4, 1, 1, 1) };

  it('are had by groups and by services, and offered to those that have none', () => {
    expect(withoutPlan(config, [])).toEqual([GROUP, SERVICE]);
    expect(withoutPlan(config, [own])).toEqual([SERVICE]);
    expect(nameOf(GROUP, config)).toBe('Оплата');
    expect(nameOf(SERVICE, config)).toBe('Приём платежа');
    expect(nameOf({ kind: 'service', id: 'gone' }, config)).toBe('gone');
  });

  it('begin as what held so far', () => {
    const usualPlan = plan(2, 2, 2, 2);
    expect(newPlan(GROUP, config, { usualPlan, plans: [] })).toEqual({ of: GROUP, ...usualPlan });
    const ofService = newPlan(SERVICE, config, { usualPlan, plans: [own] });
    expect(ofService).toEqual({ ...own, of: SERVICE });
    ofService.quotas.website = 4;
    expect(own.quotas.website).toBe(1);
  });

  it('are read from the configuration', () => {
    const { appointments } = config;
    const read = ownPlansOf({
      ...config,
      appointments: {
        ...appointments,
        groupPlans: [{ groupId: 'payment', ...appointments.usualPlan }],
        servicePlans: [{ serviceId: 'payment', ...appointments.usualPlan, capacity: 5 }],
      },
    });
    expect(read.map(({ of, capacity }) => [of, capacity])).toEqual([
      [GROUP, 2],
      [SERVICE, 5],
    ]);
  });
});

describe('what is said of a plan', () => {
  it('is nothing where every place can be taken', () => {
    expect(planHint(plan(4, 3, 2, 2, 1))).toBeNull();
    expect(planHint(plan(4, 2, 1, 0, 1))).toBeNull();
  });

  it('is that nothing can be booked', () => {
    expect(planHint(plan(0, 0, 0, 0))).toContain('записи не будет');
    expect(planHint(plan(4, 2, 2, 2, 4))).toContain('сможет только сотрудник');
  });

  it('is how many places nobody can take', () => {
    expect(planHint(plan(4, 1, 1, 0, 1))).toContain('1 место не займёт никто');
    expect(planHint(plan(10, 1, 1, 1, 2))).toContain('5 мест не займёт никто');
  });

  it('is nothing while a number is missing', () => {
    const unfinished = plan(4, 1, 1, 0, 1);
    unfinished.quotas.phone = '';
    expect(planHint(unfinished)).toBeNull();
  });
});

it('no quota is more than there is', () => {
  expect(tooMuch(plan(2, 3, 2, 2, 3))).toEqual(['website', 'reserve']);
  expect(tooMuch({ ...plan(2, 3, 2, 2), capacity: '' })).toEqual([]);
});
