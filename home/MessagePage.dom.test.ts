import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import MessagePage from './MessagePage.vue';

it('says something, and what to do next', async () => {
  const wrapper = mountAttached(MessagePage, {
    props: { title: 'Офис уже настроен', words: 'Войдите под своим логином.' },
    slots: { default: '<a href="/">Все страницы</a>' },
  });
  expect(wrapper.get('h1').text()).toBe('Офис уже настроен');
  expect(wrapper.get('[role=status]').text()).toBe('Войдите под своим логином.');
  expect(wrapper.get('a').text()).toBe('Все страницы');
  await expectAccessible(wrapper);
});
