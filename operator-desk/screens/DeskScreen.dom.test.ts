import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { foundAppointment } from '../../test/support/found.ts';
import { deskView, deskVisitor, freeDesk, helpCall, NOW, ownInvitation } from '../../test/support/views.ts';
import { answerWith, call, called, live, openPage } from '../fake-desk.ts';
import DeskScreen from './DeskScreen.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const HELD = deskView().held[0]!;
const free = () => deskView({ desk: freeDesk() });
const waited = () =>
  deskView({ desk: { ...freeDesk(), state: 'called', visitor: deskVisitor({ startedAt: null }) } });

/** As the page does it: the screen shows what the server last said. */
function mount(view: ReturnType<typeof deskView>) {
  const global = openPage(view);
  return mountAttached(
    {
      components: { DeskScreen },
      setup: () => ({ view: live.view, NOW }),
      template: '<DeskScreen :view="view" :seat="view.desk" :now="NOW" />',
    },
    { global },
  );
}
async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...init }));
  await flushPromises();
}

// Each question and strip has axe in its own test; in all the states of the screen a browser looks (test/every-room).
describe('DeskScreen', () => {
  it.each([
    ['free', free()],
    ['called', waited()],
    ['serving', deskView()],
    ['paused', deskView({ desk: { ...freeDesk(), state: 'paused', pausedAt: NOW } })],
  ])('%s: one heading, one primary action', async (_, view) => {
    const wrapper = mount(view);
    expect(wrapper.findAll('h1')).toHaveLength(1);
    expect(wrapper.findAll('.primary')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('calls with a key and says aloud whom', async () => {
    const wrapper = mount(free());
    answerWith(waited());
    await press('F2');
    expect(called()).toEqual(['callNext']);
    const aloud = wrapper.findAll('p.unseen[role=status]').map((one) => one.text());
    expect(aloud).toContain('У вас посетитель Д\u00a0047');
    expect(wrapper.get('.main').text()).toContain('Пришёл, начать');
  });

  it('goes to the queue with «↓» and asks why before it calls somebody by hand', async () => {
    const wrapper = mount(free());
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('К\u00a0113');
    await wrapper.findAll('[data-row]')[2]!.trigger('click');
    expect(wrapper.get('dialog h2').text()).toBe('Вызвать не по порядку');
    await press('F2');
    expect(call).not.toHaveBeenCalled();
  });

  it('asks a colleague to come by one key, and withdraws it by the same', async () => {
    const wrapper = mount(deskView());
    await press('F9', { shiftKey: true });
    expect(wrapper.get('dialog h2').text()).toBe('Кого пригласить?');
    const myInvitation = ownInvitation();
    answerWith(deskView({ myInvitation }));
    await wrapper.get('dialog form').trigger('submit');
    await flushPromises();
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.text()).toContain('Приглашены все, кто свободен');
    answerWith(deskView());
    await press('F9', { shiftKey: true });
    expect(call.mock.lastCall).toEqual([
      'withdrawInvitation',
      { deskId: 'desk-4', commandId: expect.any(String), invitationId: myInvitation.invitationId },
    ]);
    expect(wrapper.text()).not.toContain('Приглашены');
  });

  it('does not offer the next question under the finger that has withdrawn', async () => {
    const wrapper = mount(deskView({ myInvitation: ownInvitation() }));
    answerWith(deskView());
    const button = wrapper.get('.invite button');
    await button.trigger('click');
    await flushPromises();
    await button.trigger('click');
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('says why nobody can be asked to come now', async () => {
    const wrapper = mount(waited());
    expect(wrapper.find('.invite').exists()).toBe(false);
    await press('F9', { shiftKey: true });
    expect(wrapper.get('main > .notice [role=alert]').text()).toContain('ещё не начато');
    live.status.value = 'lost';
    live.view.value = deskView();
    await press('F9', { shiftKey: true });
    expect(wrapper.get('main > .notice [role=alert]').text()).toContain('Нет связи с сервером');
    expect(call).not.toHaveBeenCalled();
  });

  it('says why nobody can be called by hand now', async () => {
    const wrapper = mount(deskView());
    await wrapper.findAll('[data-row]')[2]!.trigger('click');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.get('main > .notice [role=alert]').text()).toContain('За окном посетитель');
  });

  it.each(['F8', 'F9'])('does not ask the question of %s again about the next visitor', async (key) => {
    const wrapper = mount(deskView());
    await press(key);
    await wrapper.get('dialog [type=radio]').setValue();
    if (key === 'F8') await wrapper.get('dialog [value=payment-1]').setValue();
    answerWith(free());
    await wrapper.get('dialog form').trigger('submit');
    await flushPromises();
    expect(called()).toHaveLength(1);
    live.view.value = waited();
    await flushPromises();
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('asks where to, and whether to leave', async () => {
    const wrapper = mount(deskView());
    await press('F8');
    expect(wrapper.get('dialog h2').text()).toContain('Передать посетителя');
    await wrapper.get('dialog [aria-label=Закрыть]').trigger('click');
    await press('F9');
    expect(wrapper.get('dialog h2').text()).toBe('Чем закончилось: Д\u00a0047');
    await wrapper.get('dialog [aria-label=Закрыть]').trigger('click');
    await wrapper.findAll('nav button').at(-1)!.trigger('click');
    expect(wrapper.get('dialog h2').text()).toContain('Выйти, не завершив');
  });

  it.each([
    ['F7', {}, deskView(), 'Отложить Д\u00a0047'],
    ['F6', { shiftKey: true }, deskView(), 'Д\u00a0047: ещё услуга'],
    ['F10', {}, deskView(), 'Перерыв после Д\u00a0047'],
    ['F10', {}, free(), 'Перерыв'],
    ['F10', { ctrlKey: true }, deskView(), 'Закрыть окно после Д\u00a0047?'],
    ['F7', {}, { ...free(), held: [HELD, { ...HELD, ticketId: 'other' }] }, 'Кто вернулся?'],
  ])('%s %o opens its question', async (key, init, view, title) => {
    const wrapper = mount(view);
    await press(key, init);
    expect(wrapper.get('dialog h2').text()).toBe(title);
  });

  it('shows what can be taken back, and takes it back with Ctrl Z', async () => {
    const takeBack = { stepSeq: 9, step: 'finish', number: 'Д047', called: null, until: NOW + 5000 } as const;
    const wrapper = mount(deskView({ desk: { ...freeDesk(), takeBack } }));
    expect(wrapper.get('[aria-label="Последнее действие"]').text()).toContain('Завершено: Д\u00a0047');
    answerWith(deskView());
    await press('я', { code: 'KeyZ', ctrlKey: true });
    expect(called()).toEqual(['takeBack']);
    expect(wrapper.find('[aria-label="Последнее действие"]').exists()).toBe(false);
    expect(wrapper.get('.main').text()).toContain('Завершить');
  });

  it('keeps what is true on the glass while the server is lost', async () => {
    const wrapper = mount(deskView());
    live.status.value = 'lost';
    await flushPromises();
    expect(wrapper.text()).toContain('Восстанавливаем');
    expect(wrapper.get('h1').text()).toBe('Д\u00a0047');
    expect(wrapper.findAll('main .action[aria-disabled]')).toHaveLength(6);
    await press('F4');
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.get('main > .notice [role=alert]').text()).toContain('Нет связи');
  });

  it('shows who asks for help under its buttons', async () => {
    const wrapper = mount(deskView({ helpCalls: [helpCall()] }));
    expect(wrapper.get('main > .grid + .strip').text()).toContain('Киоск у входа');
  });

  it('opens a booking of the day', async () => {
    const wrapper = mount(deskView());
    call.mockResolvedValue({ ok: true, answer: { appointments: [foundAppointment()] } });
    await wrapper.findAll('[role=tab]')[1]!.trigger('click');
    await flushPromises();
    await wrapper.get('[role=tabpanel] li button').trigger('click');
    expect(wrapper.get('dialog h3').text()).toBe('Иван Петрович');
  });
});
