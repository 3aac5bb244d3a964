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
    const day = { opensAt: at('08:00'), closesAt: at('18:00'), breaks: [] };
    expect(mount(nobody).text()).toContain('никого нет');
    expect(mount({ ...nobody, day: { phase: 'before', ...day } }).text()).toContain('начнётся в 08:00');
    expect(mount({ ...nobody, day: { phase: 'closing', ...day } }).text()).toContain('закончен в 18:00');
    expect(mount({ ...nobody, day: { phase: 'closed', ...day } }).text()).toContain('приёма нет');
    const open = { ...day, phase: 'open' };
    const lunch = (from: string, to: string) => ({ ...open, breaks: [{ from: at(from), to: at(to) }] });
    expect(mount({ day: lunch('10:30', '11:00') }).text()).toContain('Перерыв офиса до 11:00');
    expect(mount({ day: lunch('10:50', '11:00') }).text()).toContain('с 10:50 до 11:00');
    expect(mount({ ...nobody, day: lunch('13:00', '14:00') }).text()).toContain('никого нет');
    const paused = mount(nobody, true);
    expect(paused.get('h1').text()).toBe('Перерыв');
    await expectAccessible(paused);
  });
});
