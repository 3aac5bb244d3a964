import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, freeDesk, NOW } from '../../test/support/views.ts';
import NobodyFacts from './NobodyFacts.vue';

const mount = (over = {}, change: Partial<ReturnType<typeof freeDesk>> = {}) => {
  const desk = { ...freeDesk(), ...change };
  return mountAttached(NobodyFacts, { props: { view: deskView({ desk, ...over }), desk, now: NOW } });
};

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
    const paused = mount(nobody, { state: 'paused' });
    expect(paused.get('h1').text()).toBe('Перерыв');
    await expectAccessible(paused);
  });

  it('says whom the desk waits for before it leaves, and shows nobody else', async () => {
    const lunch = { afterLast: { kind: 'pause', why: 'lunch' } } as const;
    const away = mount({}, { ...lunch, waitsFor: { number: 'Д047', isBack: false } });
    expect(away.get('h1').text()).toBe('Ждём Д\u00a0047');
    expect(away.text()).toContain('Последний посетитель отложен, других вызовов не будет');
    expect(away.text()).toContain('После него обед.');
    expect(away.text()).not.toContain('К\u00a0113');
    await expectAccessible(away);
    const back = mount({}, { ...lunch, waitsFor: { number: 'Д047', isBack: true } });
    expect(back.text()).toContain('Последний посетитель вернулся, вызовите его');
  });
});
