import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RemoteFields from './RemoteFields.vue';

it('takes what the office would have said', async () => {
  const remote = reactive({ phone: '', website: '', callBack: '' });
  const wrapper = mountAttached(RemoteFields, {
    props: { modelValue: remote, faults: { 'remote.phone': 'Сократите до 40 знаков.' } },
  });
  const inputs = wrapper.findAll('input');
  for (const [index, value] of ['8 800', 'example.ru', 'пн–пт'].entries())
    await inputs[index]!.setValue(value);
  expect(remote).toEqual({ phone: '8 800', website: 'example.ru', callBack: 'пн–пт' });
  expect(inputs[0]!.attributes('aria-invalid')).toBe('true');
  await expectAccessible(wrapper);
});
