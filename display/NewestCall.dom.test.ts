import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { displayView } from '../test/support/views.ts';
import NewestCall from './NewestCall.vue';

const call = displayView().calls[0]!;
const layout = { heads: true, plate: 13.4, arrow: true };

describe('NewestCall', () => {
  it('shows the number and the desk, and says them in a sentence', async () => {
    const wrapper = mountAttached(NewestCall, { props: { call, layout } });
    expect(wrapper.get('.figures').text()).toBe('Д\u00a00474');
    expect(wrapper.get('[aria-live]').text()).toContain('Талон Д\u00a0047, пройдите к окну 4.');
    expect(wrapper.text()).not.toContain('ещё раз');
    await expectAccessible(wrapper);
  });

  it('tells a repeated call', () => {
    const wrapper = mountAttached(NewestCall, { props: { call: { ...call, times: 2 }, layout } });
    expect(wrapper.text()).toContain('вызываем ещё раз');
  });

  it('slides in anew for a new call, and for the same one called again', async () => {
    const wrapper = mountAttached(NewestCall, { props: { call, layout } });
    const first = wrapper.get('.card').element;
    await wrapper.setProps({ call: { ...call, open: false } });
    expect(wrapper.get('.card').element).toBe(first);
    await wrapper.setProps({ call: { ...call, callId: 999 } });
    expect(wrapper.get('.card').element).not.toBe(first);
  });

  it('tells one that the hall repeats', () => {
    const wrapper = mountAttached(NewestCall, { props: { call: { ...call, isRepetition: true }, layout } });
    expect(wrapper.text()).toContain('вызываем ещё раз');
  });

  it('has the time where no clock has room, and neither where the numbers need it all', () => {
    const props = { call, layout, time: '10:42' };
    expect(mountAttached(NewestCall, { props }).text()).toContain('10:42');
    const crowded = mountAttached(NewestCall, { props: { ...props, layout: { ...layout, heads: false } } });
    expect(crowded.text()).not.toContain('10:42');
    expect(crowded.get('.figures').text()).toBe('Д\u00a00474');
  });
});
