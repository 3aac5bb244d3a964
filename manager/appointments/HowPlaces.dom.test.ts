import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import HowPlaces from './HowPlaces.vue';

it('says what a quota and the reserve are, with numbers', async () => {
  const wrapper = mountAttached(HowPlaces);
  expect(wrapper.text()).toContain('квоты');
  expect(wrapper.get('.example').text()).toContain('Мест 4, сайт 3, телефон 2, в офисе 2, резерв 1');
  await expectAccessible(wrapper);
});
