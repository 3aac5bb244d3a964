import { Sunrise } from '@lucide/vue';
import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import PlainWords from './PlainWords.vue';

it('is a heading and a sentence', async () => {
  const wrapper = mountAttached(PlainWords, {
    props: { icon: Sunrise, title: 'Откроемся в 08:00', words: 'Талон можно взять на киоске.' },
  });
  expect(wrapper.get('h1').text()).toBe('Откроемся в 08:00');
  await expectAccessible(wrapper);
});
