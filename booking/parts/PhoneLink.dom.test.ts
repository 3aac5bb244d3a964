import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PhoneLink from './PhoneLink.vue';

it('calls the office, where there is a number', async () => {
  const wrapper = mountAttached(PhoneLink, { props: { phone: '8 800 100-00-00' } });
  expect(wrapper.attributes('href')).toBe('tel:88001000000');
  expect(wrapper.text()).toBe('8 800 100-00-00');
  await expectAccessible(wrapper);
  await wrapper.setProps({ phone: '' });
  expect(wrapper.find('a').exists()).toBe(false);
});
