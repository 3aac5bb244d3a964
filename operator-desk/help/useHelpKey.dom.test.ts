import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { useHelpKey } from './useHelpKey.ts';

const [press, pressCannot] = [vi.fn(), vi.fn()];
let isOurs = true;
let scope = effectScope();

function key(name: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  press.mockReset();
  pressCannot.mockReset();
  isOurs = true;
  scope = effectScope();
  scope.run(() => useHelpKey({ press, pressCannot, isOurs: () => isOurs }));
});
afterEach(() => scope.stop());

describe('the key of a call for help', () => {
  it('works everywhere, over a dialog as well', () => {
    document.body.innerHTML = '<dialog></dialog>';
    document.querySelector('dialog')?.showModal();
    expect(key('F1')).toBe(true);
    expect(press).toHaveBeenCalledTimes(1);
  });

  it('held down is one press', () => {
    key('F1');
    expect(key('F1', { repeat: true })).toBe(true);
    expect(press).toHaveBeenCalledTimes(1);
  });

  it('is the browser’s where nobody is signed in who could go', () => {
    isOurs = false;
    expect([key('F1'), key('F1', { shiftKey: true })]).toEqual([false, false]);
    expect(press).not.toHaveBeenCalled();
  });

  it('with Shift says that one cannot come', () => {
    expect(key('F1', { shiftKey: true })).toBe(true);
    expect([press.mock.calls.length, pressCannot.mock.calls.length]).toEqual([0, 1]);
  });

  it('leaves other keys alone', () => {
    expect([key('F2'), key('F1', { ctrlKey: true })]).toEqual([false, false]);
    scope.stop();
    expect(key('F1')).toBe(false);
    expect(press).not.toHaveBeenCalled();
  });
});
