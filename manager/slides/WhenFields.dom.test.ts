import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import WhenFields from './WhenFields.vue';

it('switches on and off, has days, and says what is wrong with them', async () => {
  const modelValue = reactive({ shown: true, from: '', to: '' });
  const fault = 'Последний день раньше первого. Поменяйте их.';
  const wrapper = mountAttached(WhenFields, { props: { modelValue, fault } });
  await wrapper.get('[type=checkbox]').setValue(false);
  const [from, to] = wrapper.findAll('[type=date]');
  await from!.setValue('2026-12-02');
  await to!.setValue('2026-12-01');
  expect(modelValue).toEqual({ shown: false, from: '2026-12-02', to: '2026-12-01' });
  expect(to!.attributes()).toMatchObject({ 'aria-invalid': 'true', min: '2026-12-02' });
  expect(wrapper.text()).toContain(fault);
  await expectAccessible(wrapper);
});
