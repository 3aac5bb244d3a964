import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ManagerView } from '../../contract/views/manager.ts';
import type { DayState } from '../../contract/views/shared.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, helpCall, managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import NowPage from './NowPage.vue';

vi.mock('../api.ts', () => ({ api: {} }));

const show = (over: Partial<ManagerView> = {}) =>
  mountAttached(NowPage, { props: { view: managerView(over) } });
const day = (phase: DayState['phase']) => ({
  day: {
    phase,
    opensAt: at('08:00'),
    closesAt: at('18:00'),
    nextOpensAt: null,
    goesOn: false,
    roundTheClock: false,
    breaks: [],
  },
});

beforeEach(() => serverClock.set({ now: NOW, speed: 1 }));

describe('NowPage', () => {
  it('says where and when it is', async () => {
    const wrapper = show();
    expect(wrapper.get('header').text()).toContain('пн, 23 ноября · принимаем до 18:00');
    expect(wrapper.get('.clock').text()).toBe('10:42');
    await expectAccessible(wrapper);
  });

  it('says what becomes of the day, and closes no day that is closed', () => {
    const always = { day: { ...day('open').day, roundTheClock: true } };
    expect(show(always).text()).toContain('принимаем круглосуточно');
    expect(show(day('before')).text()).toContain('откроемся в 08:00');
    expect(show(day('closing')).text()).toContain('закрылись в 18:00, обслуживаем оставшихся');
    const closed = show(day('closed'));
    expect(closed.text()).toContain('приём закрыт');
    expect(closed.text()).not.toContain('Закрыть день');
  });

  it('says that the office’s time stands still, and what to look at', async () => {
    const wrapper = show({ standsStillAt: at('11:30') });
    expect(wrapper.get('[role=alert]').text()).toContain('последняя запись сделана 23 ноября в 11:30');
    await expectAccessible(wrapper);
    expect(show().get('[role=alert]').text()).toBe('');
  });

  it('says first that somebody asks for help', async () => {
    const wrapper = show({ helpCalls: [helpCall()] });
    expect(wrapper.get('.help').text()).toContain('Киоск у входа');
    await expectAccessible(wrapper);
    expect(show().find('.help').exists()).toBe(false);
  });
});
