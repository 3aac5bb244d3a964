import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import KioskButton from './KioskButton.vue';

it('says what will happen, and what more there is to know', async () => {
  const slots = { default: 'Готово', more: 'экран закроется через 18 с' };
  const wrapper = mountAttached(KioskButton, { props: { main: true }, slots });
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('press')).toHaveLength(1);
  expect(wrapper.text()).toContain('через 18 с');
  await expectAccessible(wrapper);
});
