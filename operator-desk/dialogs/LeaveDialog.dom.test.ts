import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, freeDesk } from '../../test/support/views.ts';
import { answerWith, call, called, live, no, openPage } from '../fake-desk.ts';
import LeaveDialog from './LeaveDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(view: ReturnType<typeof deskView>, signOut: boolean) {
  const global = openPage(view);
  return mountAttached(LeaveDialog, { props: { view, signOut }, global });
}
const last = () => deskView({ desk: { ...deskView().desk!, afterLast: { kind: 'close' } } });
const said = (then: object | null) => [
  ['sayLastVisitor', { deskId: 'desk-4', commandId: expect.any(String), then }],
];
const free = () => deskView({ desk: freeDesk() });

describe('LeaveDialog', () => {
  it('closes the desk', async () => {
    const wrapper = mount(free(), false);
    await expectAccessible(wrapper);
    answerWith(deskView({ desk: null }));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(called()).toEqual(['closeDesk']);
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('closes the desk and signs out', async () => {
    const wrapper = mount(free(), true);
    answerWith(deskView({ desk: null }));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(called()).toEqual(['closeDesk', 'signOut']);
    expect(live.retry).toHaveBeenCalledTimes(1);
  });

  it('leaves the desk as it is while a visitor is there', async () => {
    const wrapper = mount(deskView(), true);
    expect(wrapper.text()).toContain('Д\u00a0047');
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(called()).toEqual(['signOut']);
    await expectAccessible(wrapper);
  });

  it('closes after the visitor who is there', async () => {
    const wrapper = mount(deskView(), false);
    expect(wrapper.get('h2').text()).toBe('Закрыть окно после Д\u00a0047?');
    expect(wrapper.text()).toContain('Это будет последний посетитель');
    await expectAccessible(wrapper);
    answerWith(last());
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call.mock.calls).toEqual(said({ kind: 'close' }));
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('stays open after the visitor after all', async () => {
    const wrapper = mount(last(), false);
    expect(wrapper.get('h2').text()).toBe('Окно закроется после Д\u00a0047');
    expect(wrapper.text()).toContain('Остаться на приёме');
    await expectAccessible(wrapper);
    answerWith(deskView());
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call.mock.calls).toEqual(said(null));
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('closes after the visitor instead of a pause that was said before', async () => {
    const pausing = { ...deskView().desk!, afterLast: { kind: 'pause', why: 'lunch' } as const };
    const wrapper = mount(deskView({ desk: pausing }), false);
    expect(wrapper.get('h2').text()).toBe('Закрыть окно после Д\u00a0047?');
    answerWith(last());
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call.mock.calls).toEqual(said({ kind: 'close' }));
  });

  it('says why nobody can be the last one', async () => {
    const wrapper = mount(deskView(), false);
    call.mockResolvedValue(no('storage-failed'));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Не удалось сохранить');
    expect(wrapper.emitted('close')).toBeUndefined();
    await expectAccessible(wrapper);
  });

  it('stays when the desk could not be closed', async () => {
    const wrapper = mount(free(), true);
    call.mockResolvedValue(no('storage-failed'));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(called()).toEqual(['closeDesk']);
    expect(wrapper.get('[role=alert]').text()).toContain('Не удалось сохранить');
  });

  it('tells who is on hold, unless the desk stays open', () => {
    const told = 'Отложен К\u00a0099: когда вернётся, встанет на прежнее место в очереди.';
    expect(mount(free(), false).text()).toContain(told);
    expect(mount(deskView(), false).text()).toContain(told);
    expect(mount(deskView(), true).text()).not.toContain(told);
    expect(mount(last(), false).text()).not.toContain(told);
    expect(mount(deskView({ desk: freeDesk(), held: [] }), false).text()).not.toContain('Отложен');
  });
});
