import { describe, expect, it } from 'vitest';
import { at } from '../../../test/support/views.ts';
import { emptyBooking, faultOf, firstMissing, requestOf } from './booking.ts';

const full = emptyBooking({
  serviceId: 'contract-1',
  appointmentAt: at('11:00'),
  name: ' Иван Петрович ',
  phone: '+7 900 123-45-67',
});

describe('a booking', () => {
  it('is sent when nothing is missing', () => {
    expect(requestOf(full)).toEqual({
      serviceId: 'contract-1',
      appointmentAt: at('11:00'),
      channel: 'phone',
      kind: 'office',
      fromReserve: false,
      name: 'Иван Петрович',
      phone: '79001234567',
      email: null,
      address: '',
    });
  });

  it('asks in the order of the conversation', () => {
    expect(firstMissing(emptyBooking())).toBe('service');
    expect(firstMissing({ ...full, appointmentAt: null, name: '' })).toBe('time');
    expect(firstMissing({ ...full, name: ' ', phone: '' })).toBe('name');
    expect(firstMissing({ ...full, phone: '12' })).toBe('phone');
    expect(firstMissing(full)).toBeNull();
  });

  it('needs no e-mail, but a right one', () => {
    expect(requestOf({ ...full, email: ' ivan@example.ru ' })).toMatchObject({ email: 'ivan@example.ru' });
    expect(requestOf({ ...full, email: 'ivan@' })).toBeNull();
    expect(faultOf('email', { ...full, email: 'ivan@' })).toBe('desk.email-wrong');
  });

  it('of a visit at home says where, and comes from no reserve', () => {
    const home = { ...full, kind: 'home-visit' as const, fromReserve: true };
    expect(firstMissing(home)).toBe('address');
    expect(requestOf({ ...home, address: ' ул. Щорса, 41 ' })).toMatchObject({
      kind: 'home-visit',
      address: 'ул. Щорса, 41',
      fromReserve: false,
    });
    expect(requestOf({ ...full, address: 'ул. Щорса, 41' })).toMatchObject({ address: '' });
  });

  it('tells a name that is missing from one with wrong signs', () => {
    expect(faultOf('name', { ...full, name: ' ' })).toBe('desk.name-missing');
    expect(faultOf('name', { ...full, name: 'Анна (дочь)' })).toBe('desk.name-wrong');
    expect(faultOf('name', { ...full, name: "Анна-Мария О'Нил" })).toBeNull();
  });

  it('tells a phone that is missing from one that is wrong', () => {
    expect(faultOf('phone', { ...full, phone: ' ' })).toBe('desk.phone-missing');
    expect(faultOf('phone', { ...full, phone: '12-34' })).toBe('desk.phone-wrong');
  });
});
