import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import BrandMark from './BrandMark.vue';

it('is for eyes only', async () => {
  const wrapper = mountAttached(BrandMark);
  expect(wrapper.attributes('aria-hidden')).toBe('true');
  await expectAccessible(wrapper);
});
