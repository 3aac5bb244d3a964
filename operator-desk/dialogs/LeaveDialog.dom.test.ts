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

  it('stays when the desk could not be closed', async () => {
    const wrapper = mount(free(), true);
    call.mockResolvedValue(no('storage-failed'));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(called()).toEqual(['closeDesk']);
    expect(wrapper.get('[role=alert]').text()).toContain('Не удалось сохранить');
  });
});
