import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { slip } from '../../test/support/views.ts';
import CancelBooking from './CancelBooking.vue';

const call = vi.fn();
const api = { call, callSafely: call };

beforeEach(() => {
  call.mockReset();
});

async function asked() {
  const wrapper = mountAttached(CancelBooking, { props: { api, slip: slip() } });
  await wrapper.get('.cancel').trigger('click');
  const [stay, go] = wrapper.get('dialog').findAll('button');
  return { wrapper, stay: stay!, go: go! };
}

describe('CancelBooking', () => {
  it('asks before it does', async () => {
    const { wrapper, stay } = await asked();
    expect(wrapper.get('dialog').text()).toContain('четверг, 26 ноября, 10:20');
    await expectAccessible(wrapper);
    await stay.trigger('click');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(call).not.toHaveBeenCalled();
  });

  it('cancels, and shows what has become of it', async () => {
    const cancelled = slip({ state: 'cancelled' });
    call.mockResolvedValue({ ok: true, answer: cancelled });
    const { wrapper, go } = await asked();
    await go.trigger('click');
    await flushPromises();
    expect(call.mock.lastCall).toEqual([
      'cancelBooking',
      {
        code: slip().code,
        appointmentAt: slip().appointmentAt,
        commandId: expect.stringMatching(/^\w{32}$/),
      },
    ]);
    expect(wrapper.emitted('changed')).toEqual([[cancelled]]);
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('that was moved in another window is not cancelled unseen', async () => {
    const appointmentAt = slip().appointmentAt + 86_400_000;
    call.mockResolvedValue({ ok: false, problem: { code: 'booking-moved', params: { appointmentAt } } });
    const { wrapper, go } = await asked();
    await go.trigger('click');
    await flushPromises();
    expect(wrapper.emitted('changed')).toEqual([[slip({ appointmentAt })]]);
    expect(wrapper.get('[role=alert]').text()).toContain('уже перенесли');
  });

  it('stays the same command when it has to be asked for again', async () => {
    call.mockResolvedValue({ ok: false, problem: { code: 'no-connection' } });
    const { wrapper, go } = await asked();
    await go.trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Проверьте интернет');
    await go.trigger('click');
    expect(call.mock.calls[1]).toEqual(call.mock.calls[0]);
    await expectAccessible(wrapper);
  });
});
