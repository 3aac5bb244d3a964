import { expect, it } from 'vitest';
import { changesBetween } from './changes.ts';

const service = (over: object = {}) => ({
  id: 's-1',
  name: 'Консультация',
  normMinutes: 20,
  offered: true,
  ...over,
});
const config = (over: object = {}) => ({
  officeId: 'office-1',
  name: 'Центр',
  services: [service(), service({ id: 's-2', name: 'Оплата' })],
  rules: { waitNormMinutes: 20, priorityRunLimit: null },
  week: [{ opens: '08:00', breaks: [] }, null],
  desks: [{ id: 'desk-1', number: 1, serviceIds: null }],
  ...over,
});

it.each<[string, object, [string[], string | null, string | null][]]>([
  ['nothing', {}, []],
  ['a value', { name: 'Офис' }, [[['name'], 'Центр', 'Офис']]],
  [
    'a value of one of many',
    { services: [service({ normMinutes: 25 }), service({ id: 's-2', name: 'Оплата' })] },
    [[['services', 'Консультация', 'normMinutes'], '20', '25']],
  ],
  ['one that is gone', { services: [service()] }, [[['services'], 'Оплата', null]]],
  [
    'one that is new',
    {
      services: [service(), service({ id: 's-2', name: 'Оплата' }), service({ id: 's-3', name: 'Справки' })],
    },
    [[['services'], null, 'Справки']],
  ],
  [
    'a new name: the thing is called as it was',
    { services: [service({ name: 'Совет' }), service({ id: 's-2', name: 'Оплата' })] },
    [[['services', 'Консультация', 'name'], 'Консультация', 'Совет']],
  ],
  [
    'another order',
    { services: [service({ id: 's-2', name: 'Оплата' }), service()] },
    [[['services'], 'Консультация, Оплата', 'Оплата, Консультация']],
  ],
  [
    'nothing that became something',
    { rules: { waitNormMinutes: 20, priorityRunLimit: 3 } },
    [[['rules', 'priorityRunLimit'], null, '3']],
  ],
  [
    'a day of the week',
    { week: [{ opens: '09:00', breaks: [] }, null] },
    [[['week', '1', 'opens'], '08:00', '09:00']],
  ],
  [
    'a list of plain things, of a desk that is called by its number',
    { desks: [{ id: 'desk-1', number: 1, serviceIds: ['s-1', 's-2'] }] },
    [[['desks', '1', 'serviceIds'], null, 's-1, s-2']],
  ],
])('tells of %s', (_what, over, expected) => {
  expect(changesBetween(config(), config(over))).toEqual(
    expected.map(([path, before, after]) => ({ path, before, after })),
  );
});

it('cuts what is too long to be read', () => {
  const [change] = changesBetween({ documents: 'а' }, { documents: 'я'.repeat(500) });
  expect(change?.after).toHaveLength(160);
  expect(change?.after).toMatch(/я…$/);
});
