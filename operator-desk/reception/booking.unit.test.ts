import { describe, expect, it } from 'vitest';
import { at, NOW } from '../../test/support/views.ts';
import { emptyBooking, requestOf } from './booking.ts';
import { codeOf, codeText, phoneOf } from './code.ts';
import { dateAt } from './moment.ts';

const MOSCOW = 'Europe/Moscow';
const CODE = 'a1b2c3d4e5f6g7h8';

describe('the code of an appointment', () => {
  it.each([
    CODE,
    ' A1B2 C3D4 E5F6 G7H8 ',
    'a1b2-c3d4-e5f6-g7h8',
    `https://office.example/t/${CODE}`,
    'ф1и2с3в4у5а6п7р8',
  ])('is read from «%s»', (typed) => expect(codeOf(typed)).toBe(CODE));

  it.each(['', 'a1b2', `${CODE}9`, 'a1b2c3d4e5f6g7h!'])('is not in «%s»', (typed) =>
    expect(codeOf(typed)).toBeNull(),
  );

  it('is read out in groups of four', () => {
    expect(codeText(CODE)).toBe('a1b2\u00a0c3d4\u00a0e5f6\u00a0g7h8');
  });
});

describe('a phone number', () => {
  it('is taken as people write it', () => {
    expect(phoneOf('+7 (900) 123-45-67')).toBe('+79001234567');
    expect(phoneOf('89001234567')).toBe('89001234567');
    expect(phoneOf('12-34')).toBeNull();
  });
});

it('the date is the office’s', () => {
  expect(dateAt(at('00:30'), MOSCOW)).toBe('2026-11-23');
});

describe('a booking', () => {
  const empty = emptyBooking('contract-1', NOW, MOSCOW);
  const full = { ...empty, appointmentAt: at('11:00'), name: ' Иван Петрович ', phone: '+7 900 123-45-67' };

  it('begins today', () => {
    expect(empty.date).toBe('2026-11-23');
    expect(requestOf(empty)).toBeNull();
  });

  it('is sent when nothing is missing', () => {
    expect(requestOf(full)).toEqual({
      serviceId: 'contract-1',
      appointmentAt: at('11:00'),
      channel: 'reception',
      name: 'Иван Петрович',
      phone: '+79001234567',
    });
    expect(requestOf({ ...full, phone: '12' })).toBeNull();
    expect(requestOf({ ...full, name: ' ' })).toBeNull();
  });
});
