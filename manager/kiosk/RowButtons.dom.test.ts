import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RowButtons from './RowButtons.vue';

const show = (props: { first: boolean; last: boolean; removable: boolean }) =>
  mountAttached(RowButtons, { props: { name: 'Тарифы', ...props } });

it('moves a row up and down, and removes it', async () => {
  const wrapper = show({ first: false, last: false, removable: true });
  await wrapper.get('[aria-label="Выше: Тарифы"]').trigger('click');
  await wrapper.get('[aria-label="Ниже: Тарифы"]').trigger('click');
  await wrapper.get('[aria-label="Убрать: Тарифы"]').trigger('click');
  expect(wrapper.emitted('move')).toEqual([[-1], [1]]);
  expect(wrapper.emitted('remove')).toHaveLength(1);
  await expectAccessible(wrapper);
});

it('does nothing with the only row', async () => {
  const wrapper = show({ first: true, last: true, removable: false });
  expect(wrapper.findAll('button:disabled')).toHaveLength(3);
  await expectAccessible(wrapper);
});
