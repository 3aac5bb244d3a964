import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import UnheardHelp from './UnheardHelp.vue';

it('says what to do where nobody can be called, and goes when it was read', async () => {
  const wrapper = mountAttached(UnheardHelp, { props: { phone: '' } });
  expect(wrapper.get('h2').text()).toBe('Подойдите к сотруднику');
  expect(wrapper.findAll('p')).toHaveLength(1);
  await wrapper.setProps({ phone: '8 800 555-01-23' });
  expect(wrapper.text()).toContain('8 800 555-01-23');
  await wrapper.findAll('button').at(-1)!.trigger('click');
  await wrapper.get('dialog').trigger('cancel');
  expect(wrapper.emitted('close')).toHaveLength(2);
  await expectAccessible(wrapper);
});
