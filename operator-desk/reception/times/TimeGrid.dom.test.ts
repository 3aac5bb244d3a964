import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { at, OFFICE } from '../../../test/support/views.ts';
import TimeGrid from './TimeGrid.vue';

const times = [at('10:50'), at('11:00'), at('11:10')];
const mount = (chosen: number | null = null) =>
  mountAttached(TimeGrid, {
    props: { times, timeZone: OFFICE.timezone, label: 'Время', modelValue: chosen },
  });

describe('TimeGrid', () => {
  it('shows the times, and which is chosen', async () => {
    const wrapper = mount(at('11:00'));
    expect(wrapper.findAll('label').map((label) => label.text())).toEqual(['10:50', '11:00', '11:10']);
    expect(wrapper.findAll('input').map(({ element }) => element.checked)).toEqual([false, true, false]);
    await expectAccessible(wrapper);
  });

  it('is walked by arrows, and Enter takes the time that has the focus', async () => {
    const wrapper = mount();
    const inputs = wrapper.findAll('input');
    await inputs[0]!.trigger('keydown', { key: 'ArrowRight' });
    expect(document.activeElement).toBe(inputs[1]!.element);
    await inputs[2]!.trigger('keydown', { key: 'Enter' });
    expect(wrapper.emitted('update:modelValue')).toEqual([[at('11:00')], [at('11:10')]]);
    await inputs[2]!.trigger('keydown', { key: 'x' });
    expect(wrapper.emitted('update:modelValue')).toHaveLength(2);
  });
});
