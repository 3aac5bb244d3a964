import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Slip } from '../../contract/booking.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, bookingOffice, slip } from '../../test/support/views.ts';
import MoveDialog from './MoveDialog.vue';

const call = vi.fn();
const api = { call, callSafely: call };
const TO = at('15:40');

beforeEach(() => {
  call.mockReset();
});

function dialog(over: Partial<Slip> = {}) {
  const wrapper = mountAttached(MoveDialog, {
    props: { api, office: bookingOffice(), slip: slip(over), at: TO },
  });
  const press = async (words: string) => {
    await wrapper
      .findAll('button')
      .find((button) => button.text() === words)!
      .trigger('click');
    await flushPromises();
  };
  return { wrapper, press };
}

describe('MoveDialog', () => {
  it('moves the booking after one question', async () => {
    call.mockResolvedValue({ ok: true, answer: slip({ appointmentAt: TO }) });
    const { wrapper, press } = dialog();
    expect(wrapper.text()).toContain('Было: четверг, 26 ноября, 10:20');
    expect(wrapper.text()).toContain('Станет: сегодня, 23 ноября, 15:40');
    await expectAccessible(wrapper);
    await press('Перенести');
    expect(call.mock.lastCall).toEqual([
      'moveBooking',
      {
        code: slip().code,
        appointmentAt: TO,
        seenAppointmentAt: slip().appointmentAt,
        commandId: expect.stringMatching(/^\w{32}$/),
      },
    ]);
    expect(wrapper.emitted('moved')).toEqual([[slip({ appointmentAt: TO })]]);
  });

  it('leaves it as it is', async () => {
    const { wrapper, press } = dialog();
    await press('Оставить как есть');
    expect(wrapper.emitted('stay')).toHaveLength(1);
    expect(call).not.toHaveBeenCalled();
  });

  it('books anew after a missed one', async () => {
    const { wrapper, press } = dialog({ state: 'missed' });
    expect(wrapper.get('h2').text()).toBe('Записать вас на это время?');
    expect(wrapper.text()).not.toContain('Было');
    call.mockResolvedValue({ ok: true, answer: slip() });
    await press('Записаться');
    expect(wrapper.emitted('moved')).toHaveLength(1);
  });

  it('offers another time when this one was taken', async () => {
    call.mockResolvedValueOnce({ ok: false, problem: { code: 'slot-taken', nearest: [at('16:00')] } });
    const { wrapper, press } = dialog();
    await press('Перенести');
    expect(wrapper.emitted('gone')).toHaveLength(1);
    await expectAccessible(wrapper);
    await wrapper.get('.taken button').trigger('click');
    expect(wrapper.text()).toContain('Станет: сегодня, 23 ноября, 16:00');
    call.mockResolvedValueOnce({ ok: true, answer: slip() });
    await press('Перенести');
    expect(call.mock.lastCall![1]).toMatchObject({ appointmentAt: at('16:00') });
  });

  it('that was moved in another window is not moved unseen', async () => {
    const appointmentAt = slip().appointmentAt + 86_400_000;
    call.mockResolvedValueOnce({ ok: false, problem: { code: 'booking-moved', params: { appointmentAt } } });
    const { wrapper, press } = dialog();
    await press('Перенести');
    expect(wrapper.emitted('outdated')).toHaveLength(1);
    expect(wrapper.get('[role=alert]').text()).toContain('уже перенесли');
    await wrapper.setProps({ slip: slip({ appointmentAt }) });
    expect(wrapper.text()).toContain('Было: пятница, 27 ноября, 10:20');
    await expectAccessible(wrapper);
    call.mockResolvedValueOnce({ ok: true, answer: slip({ appointmentAt: TO }) });
    await press('Перенести');
    expect(call.mock.lastCall![1]).toMatchObject({ appointmentAt: TO, seenAppointmentAt: appointmentAt });
  });

  it('says what did not work', async () => {
    call.mockResolvedValueOnce({ ok: false, problem: { code: 'no-connection' } });
    const { wrapper, press } = dialog();
    await press('Перенести');
    expect(wrapper.get('[role=alert]').text()).toContain('Проверьте интернет');
  });
});
