import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, shallowRef } from 'vue';
import { HELP_BUTTON_KEY } from '../../contract/kiosk-shell.ts';
import type { KioskView } from '../../contract/views/kiosk.ts';
import { kioskView, NOW } from '../../test/support/views.ts';
import { useStaffHelp } from './useStaffHelp.ts';

const callSafely = vi.fn();
const view = shallowRef<KioskView | null>(null);
let scope = effectScope();

function open() {
  const api = { call: callSafely, callSafely };
  return scope.run(() => useStaffHelp({ api, view: () => view.value, lost: () => false, now: () => NOW }))!;
}
const press = (init: KeyboardEventInit = {}) =>
  window.dispatchEvent(new KeyboardEvent('keydown', { key: HELP_BUTTON_KEY, ...init }));

beforeEach(() => {
  scope = effectScope();
  view.value = kioskView();
  callSafely.mockReset().mockResolvedValue({ ok: true, answer: { helpCallId: 'h1', calledAt: NOW } });
});
afterEach(() => scope.stop());

describe('a button with a USB cable at the kiosk', () => {
  it('calls staff at once, once for each press, and asks nothing on the glass', async () => {
    const help = open();
    press();
    press({ repeat: true });
    await flushPromises();
    expect(callSafely.mock.calls.map(([name]) => name)).toEqual(['callForHelp']);
    expect([help.state.value, help.open.value]).toEqual(['called', false]);
    press();
    await flushPromises();
    expect(callSafely).toHaveBeenCalledTimes(1);
  });

  it('is heard again while somebody is on the way: they may be going to another visitor', async () => {
    const help = open();
    view.value = {
      ...kioskView(),
      helpCall: { helpCallId: 'h0', calledAt: NOW - 5000, takenAt: NOW - 1000 },
    };
    expect(help.state.value).toBe('coming');
    press();
    await flushPromises();
    expect([callSafely.mock.calls.length, help.state.value]).toEqual([1, 'called']);
  });

  it('is no other key, and is not heard any more when the page goes', async () => {
    open();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F12' }));
    scope.stop();
    press();
    await flushPromises();
    expect(callSafely).not.toHaveBeenCalled();
  });
});
