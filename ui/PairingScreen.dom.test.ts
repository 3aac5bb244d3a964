import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import PairingScreen from './PairingScreen.vue';

const started = { ok: true, answer: { pairingId: 'p-1', secret: 's', code: '481520', expiresAt: 1 } };
const pending = { ok: true, answer: { state: 'pending' } };
const paired = { ok: true, answer: { state: 'paired', device: {} } };

const call = vi.fn();
const show = () => mountAttached(PairingScreen, { props: { api: { call, callSafely: call } } });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  call.mockReset();
});

describe('PairingScreen', () => {
  it('shows the code in halves and tells when it has been accepted', async () => {
    call.mockResolvedValueOnce(started).mockResolvedValueOnce(pending).mockResolvedValueOnce(paired);
    const wrapper = show();
    await flushPromises();
    expect(wrapper.text()).toContain('481\u00a0520');
    await vi.advanceTimersByTimeAsync(1500);
    expect(wrapper.emitted('paired')).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1500);
    expect(wrapper.emitted('paired')).toHaveLength(1);
    vi.useRealTimers();
    await expectAccessible(wrapper);
  });

  it('gets a new code when the old one ran out', async () => {
    call
      .mockResolvedValueOnce(started)
      .mockResolvedValueOnce({ ok: false, problem: { code: 'pairing-unknown' } })
      .mockResolvedValueOnce({ ok: true, answer: { ...started.answer, code: '700123' } });
    const wrapper = show();
    await vi.advanceTimersByTimeAsync(3500);
    expect(wrapper.text()).toContain('700\u00a0123');
  });

  it('keeps the code on the glass and says so while the server is lost', async () => {
    call.mockResolvedValueOnce(started).mockResolvedValue({ ok: false, problem: { code: 'no-connection' } });
    const wrapper = show();
    await vi.advanceTimersByTimeAsync(2000);
    expect(wrapper.text()).toContain('481\u00a0520');
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  });

  it('asks no more once it is gone', async () => {
    call.mockResolvedValueOnce(started).mockResolvedValue(pending);
    const wrapper = show();
    await flushPromises();
    wrapper.unmount();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(call).toHaveBeenCalledTimes(1);
  });
});
