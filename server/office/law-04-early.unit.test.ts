/** Law 4: early holders wait for their time without priority, but an idle desk with nobody else may take them. */
import { expect, it } from 'vitest';
import { book, checkIn, next, sit, take, takeOutOfTurn } from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at } from './testing/office.ts';

const early = given(['09:00', book('a1', at('10:20'))], ['10:00', checkIn('a1', 'early')], ['10:00', sit(1)]);

it('takes an early holder where there is nobody else', () => {
  early.when('10:01', next(1)).then({
    type: 'TicketCalled',
    ticketId: 'early',
    reason: { kind: 'early-appointment', appointmentAt: at('10:20') },
    waitMs: 0,
  });
});

it('takes a walk-in before an early holder, to the last millisecond', () => {
  early
    .and(['10:19', take('walk-in')])
    .when('10:19:59.999', next(1))
    .then({ type: 'TicketCalled', ticketId: 'walk-in' });
});

it('takes the holder first from the appointed time on', () => {
  early
    .and(['10:19', take('walk-in')])
    .when('10:20', next(1))
    .then({
      type: 'TicketCalled',
      ticketId: 'early',
      reason: { kind: 'appointment', appointmentAt: at('10:20') },
      waitMs: 0,
    });
});

it('takes an early holder before nobody: neither out of turn nor a holder whose time has come', () => {
  const story = early.and(
    ['10:05', book('a2', at('10:10'))],
    ['10:06', checkIn('a2', 'due')],
    ['10:10', takeOutOfTurn('first')],
    ['10:11', take('walk-in')],
  );
  expect(story.calledInTurn(1, '10:12')).toEqual(['first', 'due', 'walk-in', 'early']);
});

it('takes the earliest of several early holders', () => {
  const story = early.and(['09:59', book('a2', at('10:10'))], ['10:01', checkIn('a2', 'sooner')]);
  expect(story.calledInTurn(1, '10:02')).toEqual(['sooner', 'early']);
});

it('counts only those whom this desk may call as somebody else', () => {
  early
    .and(
      ['09:59', book('a2', at('10:20'), 'payment')],
      ['10:01', checkIn('a2', 'payer')],
      ['10:02', take('walk-in')],
    )
    .and(['10:02', sit(3)])
    .when('10:03', next(3))
    .then({ type: 'TicketCalled', ticketId: 'payer' });
});
