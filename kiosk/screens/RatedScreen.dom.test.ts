import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RatedScreen from './RatedScreen.vue';

it.each([
  [5, 'Отзывы читает руководитель'],
  [1, 'Нам жаль'],
])('thanks for %i', async (score, words) => {
  const wrapper = mountAttached(RatedScreen, { props: { score } });
  expect(wrapper.get('h1').text()).toBe('Спасибо!');
  expect(wrapper.text()).toContain(words);
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('done')).toHaveLength(1);
  await expectAccessible(wrapper);
});
