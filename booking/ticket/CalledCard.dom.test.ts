import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { ticketView } from '../../test/support/views.ts';
import CalledCard from './CalledCard.vue';

it('says that it is time to go, and where', async () => {
  const view = ticketView({ status: 'called', deskNumber: 4, ahead: null, wait: null });
  const wrapper = mountAttached(CalledCard, { props: { view } });
  expect(wrapper.get('h1').text()).toBe('Вас вызывают');
  expect(wrapper.get('.desk').text()).toBe('Окно4');
  expect(wrapper.text()).toContain('Д\u00a0047');
  await expectAccessible(wrapper);
});
