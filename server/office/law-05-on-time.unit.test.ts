/** Law 5: checked in before the cutoff keeps the priority however long the office makes them wait. */
import { expect, it } from 'vitest';
import { book, checkIn, configure, next, sit, take, tick, toService, transfer } from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at, withRules } from './testing/office.ts';

const onTime = given(
  ['09:00', book('a1', at('10:20'))],
  ['09:30', take('walk-in')],
  ['10:24:59.999', checkIn('a1', 'holder')],
);

it('keeps the priority long after the cutoff', () => {
  const story = onTime.and(['10:25', tick()], ['14:00', tick()], ['14:00', sit(1)]);
  expect(story.calledInTurn(1, '14:00')).toEqual(['holder', 'walk-in']);
});

it('explains the call by the appointment, hours later', () => {
  onTime
    .and(['14:00', sit(1)])
    .when('14:00', next(1))
    .then({ type: 'TicketCalled', reason: { kind: 'appointment', appointmentAt: at('10:20') } });
});

it('keeps the priority when the cutoff is made stricter afterwards', () => {
  const story = onTime.and(['10:30', configure(withRules({ latenessCutoffMinutes: 0 }))], ['10:40', sit(1)]);
  expect(story.calledInTurn(1, '10:41')).toEqual(['holder', 'walk-in']);
});

it('keeps the priority through a transfer', () => {
  const story = onTime.and(
    ['10:30', sit(1)],
    ['10:30', next(1)],
    ['10:31', take('payer', { serviceId: 'payment' })],
    ['10:32', transfer(1, toService('payment'))],
  );
  expect(story.calledInTurn(1, '10:33')).toEqual(['holder', 'walk-in', 'payer']);
});
