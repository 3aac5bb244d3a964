import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import DeltaMark from './DeltaMark.vue';

const MINUTE_MS = 60_000;
const show = (now: number | null, before: number | null, better: 'up' | 'down' = 'down') =>
  mountAttached(DeltaMark, {
    props: { now, before, better, unit: 'week' as const, kind: 'duration' as const },
  });

it('says by how much, since when, and whether it is better', async () => {
  const wrapper = show(11 * MINUTE_MS, 12.6 * MINUTE_MS);
  expect(wrapper.text().replace(/\s+/g, ' ')).toBe('−1,6 мин к прошлой неделе лучше');
  expect(wrapper.find('.improved').exists()).toBe(true);
  await expectAccessible(wrapper);
});

it('calls the same change worse where more is better', () => {
  const wrapper = show(11 * MINUTE_MS, 12.6 * MINUTE_MS, 'up');
  expect(wrapper.text()).toContain('хуже');
  expect(wrapper.find('.worse').exists()).toBe(true);
});

it('judges nothing where nothing has changed, and is silent where there is nothing to compare', () => {
  expect(show(MINUTE_MS, MINUTE_MS).text()).toContain('0,0 мин');
  expect(show(MINUTE_MS, MINUTE_MS).find('.same').exists()).toBe(true);
  expect(show(MINUTE_MS, null).text()).toBe('');
  expect(show(null, MINUTE_MS).text()).toBe('');
});
