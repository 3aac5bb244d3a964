import { describe, expect, it } from 'vitest';
import type { ManagerView } from '../../contract/views/manager.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import NowFigures from './NowFigures.vue';

const show = (over: Partial<ManagerView> = {}) =>
  mountAttached(NowFigures, { props: { view: managerView(over), now: NOW } });

describe('NowFigures', () => {
  it('tells the longest wait by the second, and by how much it is over the norm', async () => {
    const wrapper = show();
    expect(wrapper.text()).toContain('22:00');
    expect(wrapper.text()).toContain('дольше на 2 минуты');
    expect(wrapper.text()).toContain('дольше 20 минут: 1');
    expect(wrapper.text()).toContain('4 из 6');
    await expectAccessible(wrapper);
    await wrapper.setProps({ now: NOW + 1000 });
    expect(wrapper.text()).toContain('22:01');
  });

  it('is calm when nobody waits', () => {
    const wrapper = show({ waiting: 0, longestSince: null, overNorm: 0 });
    expect(wrapper.text()).toContain('очереди нет');
    expect(wrapper.findAll('.value')[1]!.text()).toBe('—');
    expect(wrapper.find('.standing.over').exists()).toBe(false);
  });

  it('cries when there is a queue and nobody to take it', () => {
    const desks = managerView().desks.map((desk) => ({ ...desk, state: 'closed' as const }));
    expect(show({ desks }).text()).toContain('очередь есть, а принять некому');
    expect(show({ desks, waiting: 0 }).text()).not.toContain('принять некому');
  });
});
