import { expect, it } from 'vitest';
import { bookingOffice } from '../../test/support/views.ts';
import { findService, groupsOf } from './catalogue.ts';

const office = bookingOffice();

it('an empty group is not shown', () => {
  const [first, ...rest] = office.groups;
  const emptied = { ...office, groups: [{ ...first!, services: [] }, ...rest] };
  expect(groupsOf(emptied)).toEqual(rest);
});

it('a service is found with its group', () => {
  expect(findService(office, 'balance-2')).toMatchObject({
    group: { id: 'balance' },
    service: { name: 'Рассрочка долга' },
  });
  expect(findService(office, 'none')).toBeNull();
});
