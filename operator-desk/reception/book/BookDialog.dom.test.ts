import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { at, bookingDay, deskView, NOW, slip } from '../../../test/support/views.ts';
import { call, no, openPage } from '../../fake-desk.ts';
import BookDialog from './BookDialog.vue';

vi.mock('../../api.ts', () => import('../../fake-desk.ts'));
vi.mock('../../../ui/live/useLive.ts', () => import('../../fake-desk.ts'));

const ELEVEN = at('11:00');
const free = (...times: number[]) => ({
  ok: true,
  answer: { days: [bookingDay('2026-11-23', { times })] },
});

async function filled() {
  const view = deskView();
  const global = openPage(view);
  call.mockResolvedValue(free(ELEVEN));
  const start = { serviceId: 'contract-4', name: 'Иван Петрович' };
  const wrapper = mountAttached(BookDialog, { props: { view, now: NOW, start }, global });
  await flushPromises();
  await wrapper.get(`[value="${ELEVEN}"]`).setValue();
  await wrapper.get('[type=tel]').setValue('+7 900 123-45-67');
  return wrapper;
}
async function submit(wrapper: Awaited<ReturnType<typeof filled>>) {
  await wrapper.get('form').trigger('submit');
  await flushPromises();
}

describe('BookDialog', () => {
  it('books, shows the slip, and goes on with the same person', async () => {
    const wrapper = await filled();
    expect(wrapper.get('.summary').text()).toBe('пн, 23 ноября, 11:00: Переоформить лицевой счёт');
    await expectAccessible(wrapper);
    call.mockResolvedValue({ ok: true, answer: slip() });
    await submit(wrapper);
    expect(call).toHaveBeenCalledWith(
      'bookAppointment',
      expect.objectContaining({
        serviceId: 'contract-4',
        appointmentAt: ELEVEN,
        channel: 'phone',
        name: 'Иван Петрович',
        phone: '79001234567',
      }),
    );
    expect(wrapper.text()).toContain('07\u00a0482\u00a0193');
    expect(document.activeElement?.textContent.trim()).toBe('Готово');
    await expectAccessible(wrapper);
    await submit(wrapper);
    expect(wrapper.get<HTMLInputElement>('[data-part=name]').element.value).toBe('Иван Петрович');
    expect(wrapper.get('.summary').text()).toBe('');
  });

  it('goes on to what is missing instead of booking', async () => {
    const wrapper = await filled();
    await wrapper.get('[type=tel]').setValue('');
    await submit(wrapper);
    expect(document.activeElement).toBe(wrapper.get('[type=tel]').element);
    expect(call).not.toHaveBeenCalledWith('bookAppointment', expect.anything());
  });

  it('says that somebody was quicker, and books the nearest time that is left', async () => {
    const wrapper = await filled();
    const { problem } = no('slot-taken');
    call.mockImplementation(async (name) =>
      name === 'bookAppointment'
        ? { ok: false, problem: { ...problem, nearest: [at('11:10')] } }
        : free(at('11:10')),
    );
    await submit(wrapper);
    expect(wrapper.get('.refused [role=alert]').text()).toContain('только что заняли');
    await expectAccessible(wrapper);
    await wrapper.get('.refused button').trigger('click');
    expect(wrapper.find('.refused button').exists()).toBe(false);
    call.mockResolvedValue({ ok: true, answer: slip() });
    await submit(wrapper);
    expect(call).toHaveBeenCalledWith(
      'bookAppointment',
      expect.objectContaining({ appointmentAt: at('11:10'), name: 'Иван Петрович' }),
    );
  });
});
