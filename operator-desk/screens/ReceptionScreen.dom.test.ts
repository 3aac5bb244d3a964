import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DeskView } from '../../contract/views/desk.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { foundAppointment } from '../../test/support/found.ts';
import { deskView, helpCall, NOW } from '../../test/support/views.ts';
import { call, openPage } from '../fake-desk.ts';
import ReceptionScreen from './ReceptionScreen.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(roles: ('manager' | 'reception')[], over: Partial<DeskView> = {}) {
  const view = deskView({
    desk: null,
    ...over,
    held: [],
    person: { id: 'vera', name: 'Вера Ильинична', roles },
  });
  const global = openPage(view);
  call.mockResolvedValue({ ok: true, answer: { appointments: [foundAppointment()] } });
  return mountAttached(
    {
      components: { ReceptionScreen },
      setup: () => ({ view, NOW }),
      template: '<div><ReceptionScreen :view="view" :now="NOW" /></div>',
    },
    { global },
  );
}

describe('ReceptionScreen', () => {
  it('is for the reception', async () => {
    const wrapper = mount(['reception']);
    expect(wrapper.text()).toContain('Выдать талон');
    expect(wrapper.text()).toContain('К\u00a0095');
    await flushPromises();
    await wrapper.get('ol button').trigger('click');
    expect(wrapper.get('dialog h3').text()).toBe('Иван Петрович');
    await expectAccessible(wrapper);
  });

  it('shows the queue of the whole office, and prints a ticket of it again', async () => {
    const wrapper = mount(['reception']);
    await flushPromises();
    const queue = wrapper.get('section[aria-label=Ждут]');
    expect(queue.findAll('li').length).toBeGreaterThan(3);
    await queue.get('li button').trigger('click');
    expect(wrapper.get('dialog').text()).toContain('Повторить талон');
    expect(wrapper.get('dialog').text()).toContain(queue.get('li').text().slice(0, 5));
  });

  it('speaks of the whole office’s queue, in which nobody is sent to the reception', () => {
    const [row] = deskView().queue;
    const queueOf = (queue: DeskView['queue']) =>
      mount(['reception'], { queue }).get('section[aria-label=Ждут]');
    expect(
      queueOf([{ ...row!, directed: true }])
        .get('.own')
        .text(),
    ).toBe('направлен');
    expect(queueOf([]).get('.nobody').text()).toBe('В очереди никого нет.');
  });

  it('shows it who asks for help, and nobody else', async () => {
    const wrapper = mount(['reception'], { helpCalls: [helpCall()] });
    expect(wrapper.get('.hanging').text()).toContain('Киоск у входа');
    await expectAccessible(wrapper);
    expect(mount(['manager'], { helpCalls: [helpCall()] }).text()).not.toContain('Киоск у входа');
  });

  it('tells everybody else whom to ask', async () => {
    const wrapper = mount(['manager']);
    expect(wrapper.text()).toContain('Обратитесь к администратору');
    expect(wrapper.text()).not.toContain('Выдать талон');
    await expectAccessible(wrapper);
  });
});
