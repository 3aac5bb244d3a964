import { expect, it } from 'vitest';
import { at, bookingOffice } from '../../test/support/views.ts';
import { findService } from './catalogue.ts';
import { dayChoice, serviceChoice, timeChoice } from './choices.ts';

it('each choice has its words and leads to its step', () => {
  const { group, service } = findService(bookingOffice(), 'payment-1')!;
  expect(serviceChoice(group, service)).toMatchObject({
    value: 'Приём платежей',
    to: { page: 'services', groupId: 'payment' },
  });
  expect(dayChoice('payment-1', '2026-11-24', '2026-11-23')).toMatchObject({
    value: 'завтра, 24 ноября',
    to: { page: 'day', serviceId: 'payment-1' },
  });
  expect(timeChoice('payment-1', at('10:20'), 'Europe/Moscow')).toMatchObject({
    value: '10:20',
    to: { page: 'time', serviceId: 'payment-1', date: '2026-11-23' },
  });
});
