import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at } from '../../test/support/views.ts';
import NearestTimes from './NearestTimes.vue';

it('offers times in words, and gives the one that is taken', async () => {
  const later = at('09:00') + 2 * 86_400_000;
  const wrapper = mountAttached(NearestTimes, {
    props: { times: [at('15:40'), later], today: '2026-11-23', timeZone: 'Europe/Moscow' },
  });
  const [first, second] = wrapper.findAll('button');
  expect(first!.get('.unseen').text()).toBe('сегодня, 15:40');
  expect(second!.get('.unseen').text()).toBe('среда, 25 ноября, 09:00');
  await second!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[later]]);
  await expectAccessible(wrapper);
});
