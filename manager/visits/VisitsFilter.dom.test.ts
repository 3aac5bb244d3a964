import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { EVERYTHING } from './visits.ts';
import VisitsFilter from './VisitsFilter.vue';

it('takes wishes, and forgets them together', async () => {
  const wrapper = mountAttached(VisitsFilter, {
    props: { modelValue: { ...EVERYTHING, status: 'waiting' }, groupNames: ['Договор', 'Оплата'] },
  });
  const [group] = wrapper.findAll('select');
  expect(group!.findAll('option').map((option) => option.text())).toEqual([
    'все группы',
    'Договор',
    'Оплата',
  ]);
  expect(
    wrapper
      .findAll('select')
      .at(-1)
      ?.findAll('option')
      .map((option) => option.text()),
  ).toEqual(['любой', 'вопрос решён', 'обещан ответ к сроку', 'решит без визита', 'отказано']);
  await expectAccessible(wrapper);
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('update:modelValue')).toEqual([[EVERYTHING]]);
  expect(wrapper.find('button').exists()).toBe(false);
});
