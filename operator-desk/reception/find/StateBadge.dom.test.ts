import { expect, it } from 'vitest';
import { appointmentState } from '../../../contract/booking.ts';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import StateBadge from './StateBadge.vue';

it('has a word of its own for every state', async () => {
  const wrappers = appointmentState.options.map((state) => mountAttached(StateBadge, { props: { state } }));
  const words = wrappers.map((wrapper) => wrapper.text());
  expect(words).toEqual(['ожидается', 'пришёл', 'не пришёл', 'отменена', 'выполнен', 'не состоялся']);
  await expectAccessible(wrappers[0]!);
});
