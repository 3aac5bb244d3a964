import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import NoAccess from './NoAccess.vue';

it('says who is signed in, why that is not enough, and lets another sign in', async () => {
  const wrapper = mountAttached(NoAccess, { props: { name: 'Ольга Викторовна' } });
  expect(wrapper.text()).toContain('Вы вошли как Ольга Викторовна.');
  expect(wrapper.get('a').attributes('href')).toBe('/desk');
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('sign-out')).toHaveLength(1);
  await expectAccessible(wrapper);
});
