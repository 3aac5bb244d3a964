import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { foundAppointment } from '../../../test/support/found.ts';
import { at, bookingDay, deskView, NOW } from '../../../test/support/views.ts';
import { call } from '../../fake-desk.ts';
import MoveForm from './MoveForm.vue';

vi.mock('../../api.ts', () => import('../../fake-desk.ts'));

const free = (...times: number[]) => ({
  ok: true,
  answer: { days: [bookingDay('2026-11-23', { times })] },
});

async function mount(channel: 'reception' | 'phone' = 'reception') {
  call.mockReset().mockResolvedValue(free(at('12:00'), at('12:10')));
  const wrapper = mountAttached(MoveForm, {
    props: {
      booking: { ...foundAppointment(), channel },
      view: deskView(),
      now: NOW,
      notice: null,
      nearest: [],
    },
  });
  await flushPromises();
  return wrapper;
}
const goOn = (wrapper: Awaited<ReturnType<typeof mount>>) =>
  (wrapper.vm as unknown as { goOn: () => void }).goOn();

describe('MoveForm', () => {
  it('leads from the days to the times, and moves there', async () => {
    const wrapper = await mount();
    expect(wrapper.text()).toContain('Сейчас: сегодня, 11:00, Переоформить лицевой счёт');
    expect((document.activeElement as HTMLInputElement).value).toBe('2026-11-23');
    await expectAccessible(wrapper);
    goOn(wrapper);
    expect((document.activeElement as HTMLInputElement).value).toBe(String(at('12:00')));
    await wrapper.get(`[value="${at('12:10')}"]`).setValue();
    goOn(wrapper);
    expect(wrapper.emitted('complete')).toEqual([
      [{ appointmentAt: at('12:10'), fromReserve: false, channel: 'reception' }],
    ]);
  });

  it('asks how the visitor wishes it, and offers the places of that way', async () => {
    const wrapper = await mount('phone');
    expect(wrapper.get<HTMLInputElement>('[value=phone]').element.checked).toBe(true);
    expect(call).toHaveBeenLastCalledWith('getFreeTimes', expect.objectContaining({ quota: 'phone' }));
    await wrapper.get('[value=reception]').setValue();
    await flushPromises();
    expect(call).toHaveBeenLastCalledWith('getFreeTimes', expect.objectContaining({ quota: 'in-person' }));
    await wrapper.get('[value=phone]').setValue();
    await wrapper.get(`[value="${at('12:10')}"]`).setValue();
    goOn(wrapper);
    expect(wrapper.emitted('complete')).toMatchObject([[{ channel: 'phone' }]]);
  });

  it('offers the nearest times when somebody was quicker', async () => {
    const wrapper = await mount();
    await wrapper.setProps({ notice: { code: 'slot-taken' }, nearest: [at('12:20')] });
    await flushPromises();
    expect(call).toHaveBeenCalledTimes(2);
    expect(wrapper.text()).toContain('только что заняли');
    await wrapper.get('.nearest button').trigger('click');
    expect(wrapper.emitted('complete')).toEqual([
      [{ appointmentAt: at('12:20'), fromReserve: false, channel: 'reception' }],
    ]);
    await expectAccessible(wrapper);
  });
});
