import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, NOW } from '../../test/support/views.ts';
import { call, no, openPage } from '../fake-desk.ts';
import BookDialog from './BookDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const booked = {
  appointmentId: 'a-1',
  code: 'a1b2c3d4e5f6g7h8',
  appointmentAt: at('11:00'),
  serviceId: 'contract-4',
  serviceName: 'Переоформить лицевой счёт',
};
async function filled() {
  const view = deskView();
  const global = openPage(view);
  call.mockResolvedValue({ ok: true, answer: { times: [{ at: at('11:00'), free: 1 }] } });
  const wrapper = mountAttached(BookDialog, { props: { view, now: NOW, serviceId: 'contract-4' }, global });
  await flushPromises();
  await wrapper.get('select').setValue(String(at('11:00')));
  await wrapper.get('input[maxlength]').setValue('Иван Петрович');
  await wrapper.get('input[type=tel]').setValue('+7 900 123-45-67');
  await wrapper.get('[value=phone]').setValue();
  return wrapper;
}

describe('BookDialog', () => {
  it('books, and shows the code', async () => {
    const wrapper = await filled();
    await expectAccessible(wrapper);
    call.mockResolvedValue({ ok: true, answer: booked });
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call).toHaveBeenCalledWith(
      'bookAppointment',
      expect.objectContaining({
        serviceId: 'contract-4',
        appointmentAt: at('11:00'),
        channel: 'phone',
        name: 'Иван Петрович',
        phone: '+79001234567',
      }),
    );
    expect(wrapper.text()).toContain('a1b2');
    await expectAccessible(wrapper);
    await wrapper.get('form').trigger('submit');
    expect(wrapper.find('select').exists()).toBe(true);
  });

  it('says that somebody was quicker, and offers what is left', async () => {
    const wrapper = await filled();
    call.mockImplementation(async (name) =>
      name === 'bookAppointment'
        ? no('slot-taken')
        : { ok: true, answer: { times: [{ at: at('11:10'), free: 1 }] } },
    );
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('только что заняли');
    expect(wrapper.findAll('option').map((option) => option.text())).toContain('11:10');
  });
});
