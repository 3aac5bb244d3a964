import { expect, it } from 'vitest';
import type { InfoPage } from '../../contract/kiosk.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PagePreview from './PagePreview.vue';

const PAGE: InfoPage = { id: 'pay', title: 'Как оплатить', icon: 'wallet', text: '# Где?\n\n- на сайте' };

it('shows the button and the page as they will be read', async () => {
  const wrapper = mountAttached(PagePreview, { props: { page: PAGE, scale: 1 } });
  expect(wrapper.get('.button').text()).toBe('Как оплатить');
  expect(wrapper.find('.button svg').exists()).toBe(true);
  expect(wrapper.get('.title').text()).toBe('Как оплатить');
  expect(wrapper.get('.sheet h2').text()).toBe('Где?');
  expect(wrapper.get('.sheet li').text()).toBe('на сайте');
  await expectAccessible(wrapper);
});

it('has larger letters on smaller glass, and words where there are none yet', async () => {
  const wrapper = mountAttached(PagePreview, {
    props: { page: { ...PAGE, title: '', text: ' ' }, scale: 1.25 },
  });
  expect((wrapper.element as HTMLElement).style.getPropertyValue('--scale')).toBe('1.25');
  expect(wrapper.get('.title').text()).toBe('Без названия');
  expect(wrapper.get('.sheet').text()).toBe('Здесь будет текст.');
  await expectAccessible(wrapper);
});
