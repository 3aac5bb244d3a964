import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import ServicesWarning from './ServicesWarning.vue';

it('names what nobody does, and is silent otherwise', async () => {
  const services = [{ id: 'payment', name: 'Приём платежа', groupName: 'Оплата' }];
  const wrapper = mountAttached(ServicesWarning, { props: { services, kind: 'nobody-does' } });
  expect(wrapper.text()).toContain('Услугу не оказывает ни один специалист: «Приём платежа»');
  await expectAccessible(wrapper);
  await wrapper.setProps({ kind: 'no-desk-does' });
  expect(wrapper.text()).toContain('ни в одном окне');
  await wrapper.setProps({ services: [] });
  expect(wrapper.text()).toBe('');
});
