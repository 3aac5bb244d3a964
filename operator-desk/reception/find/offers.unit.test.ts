import { describe, expect, it } from 'vitest';
import { foundAppointment, homeVisit } from '../../../test/support/found.ts';
import { at, NOW } from '../../../test/support/views.ts';
import { offerLabel, offersOf, type Known } from './offers.ts';

const MOSCOW = 'Europe/Moscow';
const TOMORROW = at('11:00') + 86_400_000;

describe('what can be done with a booking', () => {
  it.each<[string, Known, string]>([
    ['for today', foundAppointment(), 'check-in move slip cancel'],
    [
      'for today whose time has just passed',
      foundAppointment({ appointmentAt: at('10:40') }),
      'check-in move slip cancel',
    ],
    ['for another day', foundAppointment({ appointmentAt: TOMORROW }), 'move slip cancel'],
    ['that was missed', foundAppointment({ state: 'missed' }), 'check-in move'],
    ['whose holder has come', foundAppointment({ state: 'checked-in' }), ''],
    ['that was cancelled', foundAppointment({ state: 'cancelled' }), 'book-again'],
    ['of a visit at home that is due', homeVisit(), 'visit-made visit-not-made move cancel'],
    ['of a visit at home to come', homeVisit({ appointmentAt: at('12:00') }), 'move slip cancel'],
    ['of a visit at home that was made', homeVisit({ state: 'made' }), ''],
    ['of a visit at home that was not made', homeVisit({ state: 'not-made' }), 'book-again'],
    ['of a visit at home that was missed', homeVisit({ state: 'missed' }), 'move'],
  ])('%s', (_, known, offers) => expect(offersOf(known, NOW, MOSCOW).join(' ')).toBe(offers));
});

it('a missed booking is not moved but followed by another', () => {
  expect(offerLabel('move', { state: 'missed' })).not.toBe(offerLabel('move', { state: 'booked' }));
  expect(offerLabel('check-in', { state: 'missed' })).not.toBe(offerLabel('check-in', { state: 'booked' }));
});
