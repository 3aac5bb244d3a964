import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ServiceChecks from './ServiceChecks.vue';

const SERVICES = Array.from({ length: 10 }, (_, i) => ({
  id: `s-${i}`,
  name: i === 9 ? 'Расчёт долга' : `Услуга ${i}`,
  groupName: i < 3 ? 'Оплата' : 'Договор',
}));
const mount = () =>
  mountAttached(ServiceChecks, { props: { label: 'Услуги', services: SERVICES, modelValue: ['s-1'] } });

it('takes and leaves services and whole groups, in the order of the catalogue', async () => {
  const wrapper = mount();
  expect(wrapper.text()).toContain('Отмечено 1 из 10');
  await expectAccessible(wrapper);
  await wrapper.findAll('[type=checkbox]')[0]!.setValue(true);
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('update:modelValue')).toEqual([[['s-0', 's-1']], [['s-0', 's-1', 's-2']]]);
});

it('finds by what is typed, ё or е', async () => {
  const wrapper = mount();
  await wrapper.get('[type=search]').setValue('расчет');
  expect(wrapper.findAll('label').map((one) => one.text())).toEqual(['Расчёт долга']);
  await wrapper.get('[type=search]').setValue('нет такой');
  expect(wrapper.text()).toContain('Такой услуги нет');
  await expectAccessible(wrapper);
});
