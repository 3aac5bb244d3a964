import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSignals } from './useSignals.ts';

/** As much of the browser's notifications as is used. */
const fake = { permission: 'default', requestPermission: vi.fn(async () => 'granted') };

function open({ secure = true, there = true } = {}) {
  vi.stubGlobal('isSecureContext', secure);
  vi.stubGlobal('Notification', there ? fake : undefined);
  setActivePinia(createPinia());
  return useSignals();
}
beforeEach(() => {
  localStorage.clear();
  fake.permission = 'default';
  fake.requestPermission.mockReset();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the sound', () => {
  it('is off for this browser until it is switched on again', () => {
    open().switchSound(false);
    const again = open();
    expect(again.isSoundOn).toBe(false);
    again.switchSound(true);
    expect(open().isSoundOn).toBe(true);
  });

  it('is on in a browser that keeps nothing', () => {
    const denied = (): never => {
      throw new Error('denied');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    const signals = open();
    expect(signals.isSoundOn).toBe(true);
    signals.switchSound(false);
    expect(signals.isSoundOn).toBe(false);
  });
});

describe('notifications', () => {
  it.each([
    ['granted', true, true, 'granted'],
    ['denied', true, true, 'none'],
    ['default', true, true, 'asks'],
    ['default', false, true, 'none'],
    ['default', true, false, 'none'],
  ] as const)('%s, secure %s, there %s: %s', (permission, secure, there, may) => {
    fake.permission = permission;
    expect(open({ secure, there }).mayNotify).toBe(may);
  });

  it.each(['granted', 'denied'] as const)('are asked for once, by a press: %s', async (answer) => {
    fake.requestPermission.mockImplementation(async () => (fake.permission = answer));
    const signals = open();
    await signals.askToNotify();
    await signals.askToNotify();
    expect(signals.mayNotify).toBe(answer === 'granted' ? 'granted' : 'none');
    expect(fake.requestPermission).toHaveBeenCalledTimes(1);
  });
});
