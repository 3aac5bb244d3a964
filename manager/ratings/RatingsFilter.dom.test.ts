import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RatingsFilter from './RatingsFilter.vue';
import { EVERY_RATING } from './scores.ts';

it('narrows the ratings down to the bad ones, and to those with words', async () => {
  const choice = reactive({ ...EVERY_RATING });
  const wrapper = mountAttached(RatingsFilter, { props: { modelValue: choice } });
  const [low, words] = wrapper.findAll('input');
  await low!.setValue(true);
  expect(choice).toEqual({ low: true, words: false });
  await words!.setValue(true);
  expect(choice).toEqual({ low: true, words: true });
  await expectAccessible(wrapper);
});
