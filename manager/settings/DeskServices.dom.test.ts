import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import DeskServices from './DeskServices.vue';

const SERVICES = ['Приём платежа', 'Квитанция', 'Сверка'].map((name, i) => ({
  id: `s-${i}`,
  name,
  groupName: 'Оплата',
}));
const DESKS = [
  { id: 'desk-1', number: 1, serviceIds: ['s-0', 's-1'] },
  { id: 'desk-2', number: 2, serviceIds: ['s-0'] },
];

it('says in words what each desk does, and what none does', async () => {
  const props = { desks: DESKS, services: SERVICES, modelValue: {} };
  const wrapper = mountAttached(DeskServices, { props });
  expect(wrapper.findAll('li').map((row) => row.get('.what').text())).toEqual([
    'Приём платежа и ещё 1',
    'Приём платежа',
  ]);
  expect(wrapper.text()).toContain('ни в одном окне: «Сверка»');
  await expectAccessible(wrapper);
});

it('changes a desk, and never to nothing', async () => {
  const wrapper = mountAttached(DeskServices, {
    props: { desks: DESKS, services: SERVICES, modelValue: {} },
  });
  await wrapper.findAll('li button')[1]!.trigger('click');
  const boxes = wrapper.findAll('dialog [type=checkbox]');
  await boxes[0]!.setValue(false);
  await wrapper.get('dialog form').trigger('submit');
  expect(wrapper.get('dialog').text()).toContain('Отметьте хотя бы одну услугу');
  await expectAccessible(wrapper);
  await boxes[2]!.setValue(true);
  await wrapper.get('dialog form').trigger('submit');
  expect(wrapper.emitted('update:modelValue')).toEqual([[{ 'desk-2': ['s-2'] }]]);
  expect(wrapper.find('dialog').exists()).toBe(false);
});
