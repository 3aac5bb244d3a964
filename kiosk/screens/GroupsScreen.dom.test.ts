import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { kioskView } from '../../test/support/views.ts';
import GroupsScreen from './GroupsScreen.vue';

it('offers every group with its expected wait', async () => {
  const { groups } = kioskView();
  const [first, ...others] = groups;
  const wrapper = mountAttached(GroupsScreen, { props: { groups: [{ ...first!, wait: null }, ...others] } });
  const answers = wrapper.findAll('li button');
  expect(answers).toHaveLength(6);
  expect(answers[0]!.text()).toBe('Консультацияначисления, кабинет, приложение');
  expect(answers[1]!.text()).toContain('15–22минуты');
  await answers[1]!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[groups[1]]]);
  await expectAccessible(wrapper);
});

it('offers to search where the list is long', async () => {
  const { groups } = kioskView();
  const wrapper = mountAttached(GroupsScreen, { props: { groups, long: true } });
  const search = wrapper.findAll('button').find((one) => one.text() === 'Найти по названию')!;
  await search.trigger('click');
  expect(wrapper.emitted('search')).toHaveLength(1);
  await expectAccessible(wrapper);
});
