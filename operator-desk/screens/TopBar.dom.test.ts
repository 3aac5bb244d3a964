import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView } from '../../test/support/views.ts';
import { call, called, live, no, openPage } from '../fake-desk.ts';
import TopBar from './TopBar.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount() {
  const view = deskView({ desk: null });
  const global = openPage(view);
  return mountAttached(
    { components: { TopBar }, setup: () => ({ view }), template: '<div><TopBar :view="view" /></div>' },
    { global },
  );
}

describe('TopBar', () => {
  it('says where and who, and signs out', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('Марина Сергеевна');
    await wrapper.findAll('button').at(-1)!.trigger('click');
    await flushPromises();
    expect(called()).toEqual(['signOut']);
    expect(live.retry).toHaveBeenCalledTimes(1);
    await expectAccessible(wrapper);
  });

  it('says why not', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('no-connection'));
    await wrapper.findAll('button').at(-1)!.trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  });

  it('changes one’s own password', async () => {
    const wrapper = mount();
    await wrapper.findAll('button').at(-2)!.trigger('click');
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.find('dialog').exists()).toBe(false);
    await wrapper.findAll('button').at(-2)!.trigger('click');
    for (const input of wrapper.findAll('dialog input')) await input.setValue('длинный пароль');
    await wrapper.get('dialog form').trigger('submit');
    await flushPromises();
    expect(called()).toEqual(['changePassword']);
    expect(wrapper.get('[role=status]').text()).toBe('Пароль изменён');
    await expectAccessible(wrapper);
  });
});
