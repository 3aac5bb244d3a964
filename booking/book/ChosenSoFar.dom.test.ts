import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { fakeRouting } from '../testing/routing.ts';
import ChosenSoFar from './ChosenSoFar.vue';

it('says what has been chosen, and leads to choosing anew', async () => {
  const { go, global } = fakeRouting();
  const to = { page: 'day' as const, serviceId: 'contract-1' };
  const wrapper = mountAttached(ChosenSoFar, {
    props: { choices: [{ name: 'День', value: 'завтра', label: 'Изменить день', to }] },
    global,
  });
  expect(wrapper.get('dt').text()).toBe('День');
  const link = wrapper.get('a');
  expect(link.attributes('aria-label')).toBe('Изменить день');
  await link.trigger('click');
  expect(go).toHaveBeenCalledWith(to);
  await expectAccessible(wrapper);
});
