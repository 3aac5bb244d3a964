import { expect, it } from 'vitest';
import type { InfoPage } from '../../contract/kiosk.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PageList from './PageList.vue';

const page = (id: string, title: string): InfoPage => ({ id, title, icon: 'info', text: 'Текст' });
const PAGES = [page('pay', 'Оплата'), page('new', ''), page('tariffs', 'Тарифы')];

it('opens, moves and removes pages, and marks the one that is wrong', async () => {
  const wrapper = mountAttached(PageList, {
    props: { modelValue: PAGES, chosen: 'pay', wrong: new Set(['new']) },
  });
  expect(wrapper.findAll('.name').map((name) => name.text())).toEqual([
    'Оплата',
    'Без названия нужно исправить',
    'Тарифы',
  ]);
  expect(wrapper.get('[aria-current=true]').text()).toBe('Оплата');
  await wrapper.findAll('.name')[2]!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([['tariffs']]);
  await wrapper.get('[aria-label="Выше: Тарифы"]').trigger('click');
  expect(wrapper.emitted('update:modelValue')).toEqual([[[PAGES[0], PAGES[2], PAGES[1]]]]);
  await wrapper.get('[aria-label="Убрать: Оплата"]').trigger('click');
  expect(wrapper.emitted('remove')).toEqual([[PAGES[0]]]);
  await expectAccessible(wrapper);
});
