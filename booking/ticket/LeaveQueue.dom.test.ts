import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import LeaveQueue from './LeaveQueue.vue';

const CODE = 'a1b2c3d4e5f6g7h8';
const callSafely = vi.fn();
beforeEach(() => callSafely.mockReset());

async function asked() {
  const api = { call: callSafely, callSafely };
  const wrapper = mountAttached(LeaveQueue, { props: { api, code: CODE, number: 'Д047' } });
  await wrapper.get('.leave').trigger('click');
  const [stay, leave] = wrapper.get('dialog').findAll('button');
  return { wrapper, dialog: wrapper.get('dialog').element, stay: stay!, leave: leave! };
}

describe('LeaveQueue', () => {
  it('asks before it does', async () => {
    const { wrapper, dialog, stay } = await asked();
    expect(dialog.open).toBe(true);
    expect(wrapper.get('dialog').text()).toContain('Талон Д\u00a0047 перестанет действовать');
    await expectAccessible(wrapper);
    await stay.trigger('click');
    expect(dialog.open).toBe(false);
    expect(callSafely).not.toHaveBeenCalled();
  });

  it('leaves the queue', async () => {
    callSafely.mockResolvedValue({ ok: true, answer: { done: true } });
    const { dialog, leave } = await asked();
    await leave.trigger('click');
    await flushPromises();
    const [name, request] = callSafely.mock.lastCall!;
    expect(name).toBe('leaveQueue');
    expect(request).toEqual({ code: CODE, commandId: expect.stringMatching(/^\w{32}$/) });
    expect(dialog.open).toBe(false);
  });

  it('asks once, however often it is pressed, and stays the same command when tried again', async () => {
    let answer = (_: unknown) => {};
    callSafely.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const { wrapper, leave } = await asked();
    await leave.trigger('click');
    await leave.trigger('click');
    expect(callSafely).toHaveBeenCalledTimes(1);
    answer({ ok: false, problem: { code: 'no-connection' } });
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи. Проверьте интернет');
    await leave.trigger('click');
    expect(callSafely.mock.calls[1]).toEqual(callSafely.mock.calls[0]);
    await expectAccessible(wrapper);
  });
});
