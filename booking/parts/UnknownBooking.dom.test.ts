import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { fakeRouting } from '../testing/routing.ts';
import UnknownBooking from './UnknownBooking.vue';

it('says that there is none, and leads on', async () => {
  const { global, go } = fakeRouting();
  const wrapper = mountAttached(UnknownBooking, { global });
  expect(wrapper.get('h1').text()).toBe('Такой записи нет');
  const [find, start] = wrapper.findAll('a');
  await find!.trigger('click');
  expect(go).toHaveBeenLastCalledWith({ page: 'find' });
  await start!.trigger('click');
  expect(go).toHaveBeenLastCalledWith({ page: 'groups' });
  await expectAccessible(wrapper);
});
