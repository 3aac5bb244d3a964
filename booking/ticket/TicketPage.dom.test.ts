import { describe, expect, it, vi } from 'vitest';
import type { TicketView } from '../../contract/views/ticket.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { ticketView } from '../../test/support/views.ts';
import TicketPage from './TicketPage.vue';

const api = { call: vi.fn(), callSafely: vi.fn() };
const show = (over: Partial<TicketView> = {}) =>
  mountAttached(TicketPage, {
    props: { view: ticketView(over), api, code: 'a1b2c3d4e5f6g7h8', signalOn: false },
  });
const gone = { ahead: null, wait: null };

describe('TicketPage', () => {
  it('shows a waiting visitor the place, the papers and the way out', async () => {
    const wrapper = show();
    expect(wrapper.text()).toContain('3 перед вами');
    expect(wrapper.text()).toContain('паспорт');
    expect(wrapper.text()).toContain('Выйти из очереди');
    expect(wrapper.get('[role=status]').text()).toBe('Д\u00a0047 — перед вами 3');
    await expectAccessible(wrapper);
  });

  it('shows a called visitor nothing but the call', async () => {
    const wrapper = show({ status: 'called', deskNumber: 4, ...gone });
    expect(wrapper.get('h1').text()).toBe('Вас вызывают');
    expect(wrapper.get('[role=alert]').text()).toContain('в окно 4');
    expect(wrapper.get('[role=status]').text()).toBe('');
    expect(wrapper.text()).not.toContain('Выйти из очереди');
    await expectAccessible(wrapper);
  });

  it('tells one who missed the call what to do, with the papers still at hand', async () => {
    const wrapper = show({ status: 'missed', comeBack: { until: null }, ...gone });
    expect(wrapper.text()).toContain('Подойдите к специалисту или на стойку');
    expect(wrapper.find('details').exists()).toBe(true);
    await expectAccessible(wrapper);
  });

  it('asks how the visit was once it is over, and not before', async () => {
    const wrapper = show({ status: 'served', ...gone });
    expect(wrapper.text()).toContain('Как прошёл визит?');
    expect(wrapper.find('details').exists()).toBe(false);
    await expectAccessible(wrapper);
    for (const status of ['waiting', 'called', 'serving', 'held', 'missed', 'left', 'not-served'] as const)
      expect(show({ status, ...gone }).text(), status).not.toContain('Как прошёл визит?');
  });

  it.each(['served', 'left', 'not-served'] as const)('offers nothing more after %s', async (status) => {
    const wrapper = show({ status, rated: true, ...gone });
    expect(wrapper.find('details').exists()).toBe(false);
    expect(wrapper.find('button').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('shows no papers where none are needed', () => {
    expect(show({ documents: [] }).find('details').exists()).toBe(false);
  });

  it('passes on the wish for a signal', async () => {
    const wrapper = show();
    await wrapper.get('.signal button').trigger('click');
    expect(wrapper.emitted('signal-on')).toHaveLength(1);
  });
});
