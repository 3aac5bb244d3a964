import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { noRatings, ratingsReport } from '../testing/ratings.ts';
import RatingFigures from './RatingFigures.vue';

it('shows how many, the mean, and the shares of the good and of the bad', async () => {
  const wrapper = mountAttached(RatingFigures, { props: { report: ratingsReport() } });
  const values = wrapper.findAll('dd.value').map((value) => value.text());
  expect(values).toEqual(['3', '3,67из 5', '66,7\u00a0%', '33,3\u00a0%']);
  expect(wrapper.text()).toContain('2 из 3');
  await expectAccessible(wrapper);
});

it('shows no mean of nothing', () => {
  const wrapper = mountAttached(RatingFigures, { props: { report: noRatings() } });
  expect(wrapper.findAll('dd.value').map((value) => value.text())).toEqual(['0', '—', '—', '—']);
});
