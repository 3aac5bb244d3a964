import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NormDial from './NormDial.vue';

const MINUTE = 60_000;
const mount = (ms: number | null, over = {}) =>
  mountAttached(NormDial, {
    props: { label: 'Время обслуживания', ms, normMinutes: 20, caption: 'из 20 минут', ...over },
  });

describe('NormDial', () => {
  it.each([
    [12.4 * MINUTE, '12:24', 'до нормы 8 минут', 0],
    [17 * MINUTE, '17:00', 'до нормы 3 минуты', 1],
    [20 * MINUTE, '20:00', 'норма исчерпана', 1],
    [83 * MINUTE, '1:23:00', 'сверх нормы 63 минуты', 1],
  ])('%i ms: %s, %s', async (ms, time, words, signs) => {
    const wrapper = mount(ms);
    expect(wrapper.get('[role=timer]').attributes('aria-label')).toBe('Время обслуживания');
    expect(wrapper.text()).toContain(time);
    expect(wrapper.text()).toContain(words);
    expect(wrapper.findAll('.words svg')).toHaveLength(signs);
    await expectAccessible(wrapper);
  });

  it('runs without a norm, and stands when nothing runs', () => {
    expect(mount(43_000, { normMinutes: null, words: 'вызван 1 раз' }).text()).toMatch(/00:43.*вызван 1 раз/);
    expect(mount(null).text()).toContain('—');
  });
});
