/** Ticket numbers: the letter of the group and three digits, four past 999. */
import { expect, it } from 'vitest';
import { ticketNumber } from '../../contract/primitives.ts';
import { ticketNumberOf } from './numbers.ts';
import { configure, take } from './testing/commands.ts';
import { given } from './testing/given.ts';
import { CONFIG } from './testing/office.ts';

it.each([
  [1, 'К001'],
  [10, 'К010'],
  [999, 'К999'],
  [1000, 'К1000'],
  [9999, 'К9999'],
  [10000, 'К10000'],
])('%i is %s', (ordinal, number) => {
  expect(ticketNumberOf('К', ordinal)).toBe(number);
  expect(ticketNumber.parse(number)).toBe(number);
});

it('counts on past 999 in one day', () => {
  const crowd = Array.from({ length: 1000 }, (_, i) => ['09:00', take(`t${i + 1}`)] as const);
  const story = given(...crowd);
  const numbers = [...story.state.tickets.values()].map((ticket) => ticket.number);
  expect(new Set(numbers).size).toBe(1000);
  expect(numbers).toContain('К999');
  story.when('09:01', take('t1001')).then({ type: 'TicketIssued', number: 'К1001', ordinal: 1001 });
});

it('counts each letter for itself, all services of a group together', () => {
  given(['09:00', take('t1')], ['09:00', take('t2', { serviceId: 'payment' })])
    .when('09:01', take('t3', { serviceId: 'mobile-app' }))
    .then({ type: 'TicketIssued', number: 'К002', letter: 'К' })
    .when('09:02', take('t4', { serviceId: 'receipts' }))
    .then({ type: 'TicketIssued', number: 'А001' });
});

it('gives no number twice when a group is given the letter of another in mid-day', () => {
  const swapped = CONFIG.groups.map((group) => ({
    ...group,
    letter: group.id === 'consultation' ? 'П' : group.id === 'payment' ? 'К' : group.letter,
  }));
  given(['09:00', take('t1')], ['09:00', take('t2', { serviceId: 'payment' })], ['09:00', take('t3')])
    .and(['09:01', configure({ ...CONFIG, groups: swapped })])
    .when('09:02', take('t4', { serviceId: 'payment' }))
    .then({ type: 'TicketIssued', number: 'К003' })
    .when('09:02', take('t5'))
    .then({ type: 'TicketIssued', number: 'П002' });
});
