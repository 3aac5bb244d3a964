import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { deskView, freeDesk, helpCall, invitationRow, NOW } from '../test/support/views.ts';
import { serverClock } from '../ui/live/clock.ts';
import { DOUBLE_PRESS_MS } from './actions/double-press.ts';
import App from './App.vue';
import { call, called, live, no, openPage } from './fake-desk.ts';

vi.mock('./api.ts', () => import('./fake-desk.ts'));
vi.mock('../ui/live/useLive.ts', () => import('./fake-desk.ts'));

serverClock.set({ now: NOW, speed: 1 });

function mount(view: ReturnType<typeof deskView> | null) {
  const global = openPage(view);
  return mountAttached({ components: { App }, template: '<div><App /></div>' }, { global });
}

/** The server shakes hands with nobody it knows. */
function refuse(): void {
  live.status.value = 'refused';
  live.problem.value = { code: 'unauthenticated' };
  live.view.value = null;
}

describe('the page of the desk', () => {
  it('comes back to the visitor in service', async () => {
    const wrapper = mount(deskView());
    expect(wrapper.get('h1').text()).toBe('Д\u00a0047');
    expect(document.title).toBe('Д\u00a0047, окно 4');
    await expectAccessible(wrapper);
  });

  it('follows the desk: free, chosen no more', async () => {
    const wrapper = mount(deskView({ desk: freeDesk() }));
    expect(document.title).toBe('Окно 4, ждут 12');
    live.view.value = deskView({ desk: null });
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('За каким окном работаете?');
    expect(wrapper.text()).toContain('Окно 4 больше не за вами');
    expect(document.title).toBe('Рабочее место специалиста');
    await expectAccessible(wrapper);
  });

  it('is the reception for whoever sits at no desk', () => {
    const person = { id: 'vera', name: 'Вера Ильинична', roles: ['reception' as const] };
    expect(
      mount(deskView({ desk: null, person }))
        .get('h1')
        .text(),
    ).toBe('Регистратура');
  });

  it('takes the second click of a double click on a taken desk for no answer to its question', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(NOW);
    onTestFinished(() => clock.mockRestore());
    const wrapper = mount(deskView({ desk: null }));
    const click = async (name: RegExp, detail: number) => {
      const button = wrapper.findAll('button').find((one) => name.test(one.text()))!;
      button.element.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true }));
      await nextTick();
    };
    await click(/^Окно 1/, 1);
    await click(/^Занять окно/, 2);
    expect(called()).not.toContain('openDesk');
    clock.mockReturnValue(NOW + DOUBLE_PRESS_MS);
    await click(/^Занять окно/, 1);
    expect(call.mock.lastCall).toMatchObject(['openDesk', { takeOver: true }]);
  });

  it('says in the title which desk asks to come, and answers with the same key', async () => {
    mount(deskView({ invitations: [invitationRow({ byName: true })] }));
    expect(document.title).toBe('Окно 1 просит подойти');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F1', shiftKey: true, cancelable: true }));
    await flushPromises();
    expect(call.mock.lastCall).toMatchObject(['answerInvitation', { comes: false }]);
  });

  it('says in the title who asks for help, and answers with a key', async () => {
    mount(deskView({ helpCalls: [helpCall()] }));
    expect(document.title).toBe('Нужна помощь: Киоск у входа');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F1', cancelable: true }));
    await flushPromises();
    expect(called()).toEqual(['takeHelpCall']);
    live.view.value = deskView();
    await flushPromises();
    expect(document.title).toBe('Д\u00a0047, окно 4');
  });

  it('asks to sign in', async () => {
    const wrapper = mount(null);
    live.status.value = 'refused';
    live.problem.value = { code: 'unauthenticated' };
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Вход');
    expect(wrapper.get('[role=alert]').text()).toBe('');
    await expectAccessible(wrapper);
  });

  it('asks to sign in again when the session has ended under a command, and says so', async () => {
    const wrapper = mount(deskView({ desk: freeDesk() }));
    call.mockResolvedValue(no('unauthenticated'));
    live.retry.mockImplementation(() => refuse());
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', cancelable: true }));
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Вход');
    expect(wrapper.get('[role=alert]').text()).toContain('Войдите ещё раз');
    expect(document.activeElement).toBe(wrapper.get('input[name=login]').element);
    await expectAccessible(wrapper);
  });

  it('does not tell somebody who signs out that the session has ended', async () => {
    const wrapper = mount(deskView({ desk: null }));
    live.retry.mockImplementation(() => refuse());
    const buttons = wrapper.findAll('header button');
    await buttons.find((button) => button.text() === 'Выйти')!.trigger('click');
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Вход');
    expect(wrapper.get('[role=alert]').text()).toBe('');
  });

  it('says why it shows nothing, and lets somebody else in', async () => {
    const wrapper = mount(null);
    expect(wrapper.text()).toContain('Открываем');
    live.status.value = 'refused';
    live.problem.value = { code: 'forbidden' };
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('нет прав');
    await expectAccessible(wrapper);
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(called()).toEqual(['signOut']);
    expect(live.retry).toHaveBeenCalledTimes(1);
  });
});
