import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NameList from './NameList.vue';

const ROWS = [
  { id: 'a', name: 'Оплата' },
  { id: 'b', name: '' },
];

it('opens, moves and removes rows, and marks the one that is wrong', async () => {
  const wrapper = mountAttached(NameList, {
    props: { modelValue: ROWS, label: 'Группы', chosen: 'a', wrong: new Set(['b']), marks: { a: 'П' } },
  });
  expect(wrapper.findAll('.name').map((name) => name.text())).toEqual([
    'ОплатаП',
    'Без названия нужно исправить',
  ]);
  expect(wrapper.get('[aria-current=true]').text()).toContain('Оплата');
  await wrapper.findAll('.name')[1]!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([['b']]);
  await wrapper.get('[aria-label="Ниже: Оплата"]').trigger('click');
  expect(wrapper.emitted('update:modelValue')).toEqual([[[ROWS[1], ROWS[0]]]]);
  await wrapper.get('[aria-label="Убрать: Оплата"]').trigger('click');
  expect(wrapper.emitted('remove')).toEqual([[ROWS[0]]]);
  await expectAccessible(wrapper);
});
