import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { LYING, UPRIGHT } from '../../ui/glass.ts';
import GlassPicture from './GlassPicture.vue';

const glass = { screenInches: 27, lowerEdgeMm: 900 };

it('draws the glass, and what the low mode uses of it from its lower edge up', async () => {
  const wrapper = mountAttached(GlassPicture, { props: { glass, stands: UPRIGHT } });
  const numberOf = (rect: string, what: string) => Number(wrapper.get(rect).attributes(what));
  expect(numberOf('.glass', 'height')).toBeCloseTo(597.7, 1);
  expect(numberOf('.low', 'height')).toBe(320);
  const bottomOf = (rect: string) => numberOf(rect, 'y') + numberOf(rect, 'height');
  expect(bottomOf('.low')).toBeCloseTo(bottomOf('.glass'), 6);
  expect(wrapper.attributes('aria-hidden')).toBe('true');
  await expectAccessible(wrapper);
});

it.each([
  [LYING, 16 / 9],
  [{ width: 5, height: 4 }, 5 / 4],
  [{ width: 3, height: 4 }, 3 / 4],
])('draws it as it stands: %j', (stands, ratio) => {
  const rect = mountAttached(GlassPicture, { props: { glass, stands } }).get('.glass');
  const numberOf = (what: string) => Number(rect.attributes(what));
  expect(numberOf('width') / numberOf('height')).toBeCloseTo(ratio, 6);
  expect(Math.hypot(numberOf('width'), numberOf('height'))).toBeCloseTo(27 * 25.4, 6);
});

it('has room for the widest glass beside the figures', () => {
  const wrapper = mountAttached(GlassPicture, {
    props: { glass: { screenInches: 65, lowerEdgeMm: 900 }, stands: LYING },
  });
  const rect = wrapper.get('.glass');
  const [, , room = 0] = (wrapper.attributes('viewBox') ?? '').split(' ').map(Number);
  expect(Number(rect.attributes('x'))).toBeGreaterThan(400);
  expect(Number(rect.attributes('x')) + Number(rect.attributes('width'))).toBeLessThan(room);
});
