import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { issuedTicket } from '../../test/support/arrivals.ts';
import { at } from '../../test/support/views.ts';
import TicketFacts from './TicketFacts.vue';

const show = (over: Parameters<typeof issuedTicket>[0]) =>
  mountAttached(TicketFacts, { props: { ticket: issuedTicket(over), timeZone: 'Europe/Moscow' } });

it('gives each figure its words, and the ear a sentence', async () => {
  const wrapper = show({ ahead: 5, appointmentAt: at('10:50'), wait: { minMinutes: 15, maxMinutes: 22 } });
  expect(wrapper.findAll('div').map((fact) => fact.text())).toEqual([
    '10:50время записи',
    '5перед вами',
    '15–22минуты ждать',
  ]);
  expect(wrapper.findAll('[data-said]')).toHaveLength(2);
  await expectAccessible(wrapper);
});

it('is nothing where nothing is known', () => {
  expect(show({ ahead: null, appointmentAt: null, wait: null }).find('dl').exists()).toBe(false);
});
