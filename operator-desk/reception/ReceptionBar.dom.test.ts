import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { foundAppointment } from '../../test/support/found.ts';
import { bookingDay, deskView, NOW } from '../../test/support/views.ts';
import { call, openPage } from '../fake-desk.ts';
import ReceptionBar from './ReceptionBar.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(roles: ('operator' | 'reception')[] = ['reception']) {
  const view = deskView({ person: { id: 'vera', name: 'Вера Ильинична', roles } });
  const global = openPage(view);
  call.mockResolvedValue({ ok: true, answer: { days: [bookingDay('2026-11-23')] } });
  return mountAttached(ReceptionBar, { props: { view, now: NOW }, global });
}
const title = (wrapper: ReturnType<typeof mount>) => wrapper.get('dialog h2').text();

describe('ReceptionBar', () => {
  it.each([
    [0, 'Выдать талон'],
    [1, 'Найти запись'],
    [2, 'Записать на приём'],
  ])('button %i opens «%s»', async (nth, words) => {
    const wrapper = mount();
    await wrapper.findAll('button')[nth]!.trigger('click');
    expect(title(wrapper)).toBe(words);
    await expectAccessible(wrapper);
    await wrapper.get('dialog [aria-label=Закрыть]').trigger('click');
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('opens them by keys as well, but gives tickets by hand only to the reception', async () => {
    const wrapper = mount(['operator']);
    expect(wrapper.findAll('button')).toHaveLength(4);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', shiftKey: true, cancelable: true }));
    await flushPromises();
    expect(wrapper.find('dialog').exists()).toBe(false);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'F4', shiftKey: true, cancelable: true }));
    await flushPromises();
    expect(title(wrapper)).toBe('Записать на приём');
  });

  it('goes from a cancelled booking to a new one for the same person and service', async () => {
    const wrapper = mount();
    const { openFound } = wrapper.vm as unknown as { openFound: (found: unknown) => void };
    openFound(foundAppointment({ state: 'cancelled' }));
    await flushPromises();
    expect(title(wrapper)).toBe('Найти запись');
    await wrapper.get('section section button').trigger('click');
    await flushPromises();
    expect(title(wrapper)).toBe('Записать на приём');
    expect(wrapper.get<HTMLInputElement>('[value=contract-4]').element.checked).toBe(true);
    expect(wrapper.get<HTMLInputElement>('[data-part=name]').element.value).toBe('Иван Петрович');
  });
});
