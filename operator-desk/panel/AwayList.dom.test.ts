import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, deskVisitor, freeDesk, missedRow, NOW } from '../../test/support/views.ts';
import type { Seat } from '../actions/rules.ts';
import { answerWith, call, called, no, openPage } from '../fake-desk.ts';
import AwayList from './AwayList.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(view = deskView()) {
  const global = openPage(view);
  return mountAttached(AwayList, { props: { view, now: NOW }, global });
}

describe('AwayList', () => {
  it('gives back the place of whoever is back', async () => {
    const wrapper = mount();
    answerWith(deskView({ held: [] }));
    await wrapper.findAll('button')[0]!.trigger('click');
    await flushPromises();
    expect(call).toHaveBeenCalledWith('returnTicket', expect.objectContaining({ ticketId: 'ticket-held' }));
    await expectAccessible(wrapper);
  });

  it('goes on at a free desk with whoever was on hold, without a call', async () => {
    const wrapper = mount(deskView({ desk: freeDesk() }));
    const [heldRow, missed] = wrapper.findAll('li');
    expect(heldRow!.text()).toContain('заполнить бланк');
    expect(heldRow!.get('button').text()).toBe('Продолжить');
    expect(missed!.get('button').text()).toBe('Вернулся');
    await expectAccessible(wrapper);
    const desk = {
      ...freeDesk(),
      state: 'serving' as const,
      visitor: deskVisitor({ ticketId: 'ticket-held' }),
    };
    answerWith(deskView({ desk, held: [] }));
    await heldRow!.get('button').trigger('click');
    await flushPromises();
    expect(call.mock.calls).toEqual([
      ['resumeHeld', { deskId: 'desk-4', commandId: expect.any(String), ticketId: 'ticket-held' }],
    ]);
  });

  it('says why one cannot go on', async () => {
    const wrapper = mount(deskView({ desk: freeDesk() }));
    call.mockResolvedValue(no('ticket-not-held-here', { number: 'К099' }));
    await wrapper.get('li button').trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('К\u00a0099 не отложен у этого окна');
    await expectAccessible(wrapper);
  });

  it.each<[string, Partial<Seat>]>([
    ['a visitor is there', { state: 'serving', visitor: deskVisitor() }],
    ['a visitor is called', { state: 'called', visitor: deskVisitor({ startedAt: null }) }],
    ['there is a pause', { state: 'paused', pausedAt: NOW }],
  ])('gives the place back while %s', async (_, over) => {
    const wrapper = mount(deskView({ desk: { ...freeDesk(), ...over } }));
    expect(wrapper.get('li button').text()).toBe('Вернулся');
    await wrapper.get('li button').trigger('click');
    await flushPromises();
    expect(called()).toEqual(['returnTicket']);
  });

  it('says why not', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('ticket-not-returnable', { number: 'К095' }));
    await wrapper.findAll('button')[1]!.trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('К\u00a0095 вернуть нельзя');
    await expectAccessible(wrapper);
  });

  it('says how long there is to come back, and who cannot any more', async () => {
    const missed = [
      missedRow('К095', at('10:20')),
      missedRow('К094', at('10:12')),
      missedRow('К093', at('10:30'), { cameBack: true, backUntil: null }),
      missedRow('К092', at('09:00'), { backUntil: null }),
    ];
    const wrapper = mount(deskView({ held: [], missed }));
    const rows = wrapper.findAll('li').map((row) => row.text());
    expect(rows[0]).toContain('вернуться: ещё 8 минут');
    expect(rows[1]).toContain('время вернуться прошло');
    expect(rows[2]).toContain('уже возвращался');
    expect(rows.map((row) => row.includes('Вернулся'))).toEqual([true, false, false, true]);
    expect(wrapper.text()).toContain('тому выдайте новый талон');
    await expectAccessible(wrapper);
    await wrapper.setProps({ view: deskView({ missed: missed.slice(0, 1) }) });
    expect(wrapper.text()).not.toContain('новый талон');
  });

  it('shows the words of the server when it knows better', async () => {
    const wrapper = mount(deskView({ held: [] }));
    call.mockResolvedValue(no('came-back-too-late', { number: 'К095', untilAt: at('10:50') }));
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('можно было до 10:50. Предложите посетителю новый');
  });

  it('says why nobody can come back after the day, and not that all have come', async () => {
    const day = { ...deskView().day, phase: 'closed' as const };
    const wrapper = mount(deskView({ day, held: [], missed: [] }));
    expect(wrapper.text()).toBe('Приём закрыт: вернуть посетителя в очередь уже нельзя.');
    await expectAccessible(wrapper);
  });

  it('knows of nobody on hold where there is no desk', () => {
    expect(mount(deskView({ desk: null, held: [] })).text()).not.toContain('Отложен');
  });
});
