import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import GlassPicture from './GlassPicture.vue';

it('draws the glass, and what the low mode uses of it from its lower edge up', async () => {
  const wrapper = mountAttached(GlassPicture, { props: { glass: { screenInches: 27, lowerEdgeMm: 900 } } });
  const numberOf = (rect: string, what: string) => Number(wrapper.get(rect).attributes(what));
  expect(numberOf('.glass', 'height')).toBeCloseTo(597.7, 1);
  expect(numberOf('.low', 'height')).toBe(320);
  const bottomOf = (rect: string) => numberOf(rect, 'y') + numberOf(rect, 'height');
  expect(bottomOf('.low')).toBeCloseTo(bottomOf('.glass'), 6);
  expect(wrapper.attributes('aria-hidden')).toBe('true');
  await expectAccessible(wrapper);
});
