import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import TicketNumber from './TicketNumber.vue';

it('writes the number with a space that never breaks', async () => {
  const wrapper = mountAttached(TicketNumber, { props: { number: 'Д047' } });
  expect(wrapper.text()).toBe('Д\u00a0047');
  await expectAccessible(wrapper);
});
