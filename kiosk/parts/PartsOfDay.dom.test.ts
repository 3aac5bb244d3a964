import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PartsOfDay from './PartsOfDay.vue';

it('shows which part is seen, and leads to another', async () => {
  const wrapper = mountAttached(PartsOfDay, {
    props: { parts: ['night', 'morning', 'evening'], shown: 'morning' },
  });
  const buttons = wrapper.findAll('button');
  expect(buttons.map((one) => [one.text(), one.attributes('aria-pressed')])).toEqual([
    ['Ночь', 'false'],
    ['Утро', 'true'],
    ['Вечер', 'false'],
  ]);
  await buttons[2]!.trigger('click');
  expect(wrapper.emitted('show')).toEqual([['evening']]);
  await expectAccessible(wrapper);
});
