import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, freeDesk, NOW } from '../../test/support/views.ts';
import NobodyFacts from './NobodyFacts.vue';

const mount = (over = {}, paused = false) =>
  mountAttached(NobodyFacts, { props: { view: deskView({ desk: freeDesk(), ...over }), paused, now: NOW } });

describe('NobodyFacts', () => {
  it('shows who would be called', async () => {
    const wrapper = mount();
    expect(wrapper.get('h1').text()).toBe('Окно свободно');
    expect(wrapper.text()).toContain('К\u00a0113');
    await expectAccessible(wrapper);
  });

  it('says why nobody is there', async () => {
    const nobody = { queue: [], waiting: 0 };
    const day = { opensAt: at('08:00'), closesAt: at('18:00') };
    expect(mount(nobody).text()).toContain('никого нет');
    expect(mount({ ...nobody, day: { phase: 'before', ...day } }).text()).toContain('начнётся в 08:00');
    expect(mount({ ...nobody, day: { phase: 'closing', ...day } }).text()).toContain('закончен в 18:00');
    expect(mount({ ...nobody, day: { phase: 'closed', ...day } }).text()).toContain('приёма нет');
    const paused = mount(nobody, true);
    expect(paused.get('h1').text()).toBe('Перерыв');
    await expectAccessible(paused);
  });
});
