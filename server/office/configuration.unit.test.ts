/** A new configuration while people work: desks take it up at once, nobody undoes a colleague's change without knowing. */
import { expect, it } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import { configure, next, pause, sit, take, takeOutOfTurn } from './testing/commands.ts';
import { given } from './testing/given.ts';
import { CONFIG, withoutService } from './testing/office.ts';

const withService = (id: string): OfficeConfig => {
  const [first] = CONFIG.services;
  if (first === undefined) throw new Error('no service');
  return { ...CONFIG, services: [...CONFIG.services, { ...first, id, name: 'Новая услуга' }] };
};

const seated = given(['09:00', sit(1)], ['09:00', sit(3)], ['09:01', take('t1', { serviceId: 'payment' })]);

it('an open desk for everything does a new service from that moment on', () => {
  const story = seated
    .when('09:05', configure(withService('new')))
    .then({ type: 'OfficeConfigured' }, { type: 'DeskChanged', deskId: 'desk-1', operatorId: 'anna' });
  story
    .and(['09:06', takeOutOfTurn('t2', { serviceId: 'new' })])
    .when('09:07', next(1))
    .then({ type: 'TicketCalled', ticketId: 't2' });
});

it('a desk whose services stay the same hears nothing of it', () => {
  const renamed = { ...CONFIG, name: 'Другое имя' };
  seated.when('09:05', configure(renamed)).then({ type: 'OfficeConfigured' });
});

it('what the person cannot do stays undone', () => {
  seated
    .when('09:05', configure(withService('new'), { skills: { anna: ['payment', 'new'], vera: null } }))
    .then(
      { type: 'OfficeConfigured' },
      { type: 'DeskChanged', deskId: 'desk-1', serviceIds: ['payment', 'new'] },
    );
});

it('a desk with its visitor and a desk on a break stay as they are', () => {
  const story = seated
    .and(['09:02', next(1)], ['09:02', pause(3)])
    .and(['09:05', configure(withService('new'))]);
  expect(story.state.seats.get('desk-1')).toMatchObject({ ticketId: 't1', operatorId: 'anna' });
  expect(story.state.seats.get('desk-3')?.pausedAt).not.toBeNull();
});

it('a desk that would have nothing left to do is closed by its person first', () => {
  const skills = { anna: null, vera: ['receipts'] };
  seated
    .when('09:05', configure(withoutService('receipts'), { skills }))
    .refused('config-strands-desk', { deskNumber: 3 });
});

it('a change on top of what somebody else has changed meanwhile is refused', () => {
  const colleagues = { ...CONFIG, address: 'ул. Мира, 2' };
  const story = seated.and(['09:05', configure(colleagues, { before: CONFIG })]);
  const mine = { ...CONFIG, name: 'Другое имя' };
  story.when('09:06', configure(mine, { before: CONFIG })).refused('config-changed');
  story.when('09:06', configure(mine, { before: colleagues })).then({ type: 'OfficeConfigured' });
});
