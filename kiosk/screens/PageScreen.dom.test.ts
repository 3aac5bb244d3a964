import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { information } from '../testing/information.ts';
import PageScreen from './PageScreen.vue';

const show = (pageId: string | null) =>
  mountAttached(PageScreen, { props: { information, pageId, today: '2026-11-23' } });

it('shows a page of the office', async () => {
  const wrapper = show('payment');
  expect(wrapper.get('h1').text()).toBe('Как оплатить');
  expect(wrapper.get('li').text()).toBe('на сайте');
  await expectAccessible(wrapper);
});

it('makes hours, address and phones out of the settings, days that differ soon among them', async () => {
  const wrapper = show(null);
  const text = wrapper.text();
  expect(wrapper.get('h1').text()).toBe('Часы работы, адрес и телефоны');
  for (const part of ['проспект Славы, 25', 'пн–пт', '08:00–18:00', 'перерыв 13:00–14:00', '8 800 100-00-00'])
    expect(text).toContain(part);
  expect(text).toContain('пятница, 27 ноября: санитарный день');
  await expectAccessible(wrapper);
});
