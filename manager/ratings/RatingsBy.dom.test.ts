import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RatingsBy from './RatingsBy.vue';

it('shows ratings by what they were of', async () => {
  const wrapper = mountAttached(RatingsBy, {
    props: {
      title: 'Оценки по окнам',
      of: 'Окно',
      rows: [{ id: 'desk-4', name: 'Окно 4', n: 8, mean: 3.625, high: 6, low: 1 }],
    },
  });
  expect(
    wrapper
      .get('tbody tr')
      .findAll('th, td')
      .map((cell) => cell.text()),
  ).toEqual(['Окно 4', '8', '3,63', '75\u00a0%', '13\u00a0%']);
  await expectAccessible(wrapper);
});
