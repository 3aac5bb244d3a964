import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import FaceMark from './FaceMark.vue';

it.each([
  [1, '1 — Очень плохо'],
  [5, '5 — Отлично'],
])('tells a score of %i as a face with its word', async (score, words) => {
  const wrapper = mountAttached(FaceMark, { props: { score } });
  expect(wrapper.text()).toBe(words);
  expect(wrapper.find('svg').exists()).toBe(true);
  await expectAccessible(wrapper);
});
