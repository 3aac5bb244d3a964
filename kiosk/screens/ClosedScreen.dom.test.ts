import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { kioskView } from '../../test/support/views.ts';
import ClosedScreen from './ClosedScreen.vue';

it.each([
  ['before', 'Мы ещё не открылись', '08:00'],
  ['closing', 'Приём новых посетителей окончен', 'оставайтесь'],
  ['over', 'Сегодня приём окончен', 'с 08:00 до 18:00'],
  ['day-off', 'Сегодня выходной', 'рабочий день'],
] as const)('%s: «%s»', async (admission, title, more) => {
  const wrapper = mountAttached(ClosedScreen, { props: { view: kioskView(), admission } });
  expect(wrapper.get('h1').text()).toBe(title);
  expect(wrapper.text()).toContain(more);
  await expectAccessible(wrapper);
});
