import { describe, expect, it } from 'vitest';
import { contactOf, faultsOf, noContacts, readablePhone, shortCodeOf } from './contacts.ts';

const FILLED = { name: ' Анна Петровна ', phone: '+7 999 555-01-23', email: '', consent: true };

describe('the form', () => {
  it('is fine without an address', () => {
    expect(faultsOf(FILLED)).toEqual({});
    expect(contactOf(FILLED)).toEqual({ name: 'Анна Петровна', phone: '+7 999 555-01-23', email: null });
  });

  it('says of each field what it lacks', () => {
    expect(faultsOf(noContacts())).toEqual({
      name: 'booking.fault-name',
      phone: 'booking.fault-phone',
      consent: 'booking.fault-consent',
    });
  });

  it.each(['   ', 'Я'.repeat(81)])('takes no such name: %j', (name) => {
    expect(faultsOf({ ...FILLED, name })).toEqual({ name: 'booking.fault-name' });
  });

  it.each(['8 (999) 555-01-23', '9995550123', '+375 29 123-45-67', '+7.999.555.01.23'])(
    'takes the number %s',
    (phone) => {
      expect(faultsOf({ ...FILLED, phone })).toEqual({});
    },
  );

  it.each(['555-01-23', '999 555 01 2', 'позвоните жене', '1234567890123456'])(
    'takes no such number: %s',
    (phone) => {
      expect(faultsOf({ ...FILLED, phone })).toEqual({ phone: 'booking.fault-phone' });
    },
  );

  it('takes an address that can be one, with spaces around it', () => {
    expect(faultsOf({ ...FILLED, email: ' anna@example.ru ' })).toEqual({});
    expect(contactOf({ ...FILLED, email: ' anna@example.ru ' }).email).toBe('anna@example.ru');
    expect(faultsOf({ ...FILLED, email: 'anna@' })).toEqual({ email: 'booking.fault-email' });
    const long = `anna@${'x'.repeat(60)}.${'y'.repeat(55)}.ru`;
    expect(faultsOf({ ...FILLED, email: long })).toEqual({ email: 'booking.fault-email' });
  });
});

describe('a number', () => {
  it.each([
    ['89995550123', '+7 999 555-01-23'],
    ['9995550123', '+7 999 555-01-23'],
    ['+7 (999) 555 01 23', '+7 999 555-01-23'],
    ['+375 29 123-45-67', '+375291234567'],
    ['99955', '99955'],
  ])('%s reads %s', (typed, read) => {
    expect(readablePhone(typed)).toBe(read);
  });
});

describe('a code', () => {
  it.each([
    ['07482193', '07482193'],
    [' 07 482 193 ', '07482193'],
    ['07-482-193', '07482193'],
    ['0748219', null],
    ['о7482193', null],
  ])('%j is %s', (typed, code) => {
    expect(shortCodeOf(typed)).toBe(code);
  });
});
