import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import OtherOffice from './OtherOffice.vue';

it('takes number, name and address, says what is wrong, and lets the office go', async () => {
  const office = reactive({ number: '' as const, name: '', address: '' });
  const wrapper = mountAttached(OtherOffice, {
    props: {
      modelValue: office,
      position: 2,
      faultKey: 'offices.1',
      faults: {
        'offices.1.number': 'Введите целое число от 1 до 99.',
        'offices.0.name': 'Введите название.',
      },
    },
  });
  const inputs = wrapper.findAll('input');
  for (const [index, value] of ['12', 'ЦОК Губкин', 'ул. Кирова, 40'].entries())
    await inputs[index]!.setValue(value);
  expect(office).toEqual({ number: 12, name: 'ЦОК Губкин', address: 'ул. Кирова, 40' });
  expect(wrapper.findAll('.fault').map((fault) => fault.text())).toEqual(['Введите целое число от 1 до 99.']);
  expect(inputs[0]!.attributes('aria-label')).toBe('Другой офис 2: Номер');
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('remove')).toHaveLength(1);
  await expectAccessible(wrapper);
});
