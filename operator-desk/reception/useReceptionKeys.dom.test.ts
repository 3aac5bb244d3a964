import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { useReceptionKeys } from './useReceptionKeys.ts';

const open = vi.fn();
let scope: EffectScope;
beforeEach(() => {
  open.mockReset();
  scope = effectScope();
  scope.run(() => useReceptionKeys(open));
});
afterEach(() => {
  scope.stop();
  document.body.innerHTML = '';
});

function press(key: string, over: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, shiftKey: true, cancelable: true, ...over });
  dispatchEvent(event);
  return event;
}

describe('the keys of the reception', () => {
  it('open what is written on the buttons', () => {
    for (const key of ['F2', 'F3', 'F4']) expect(press(key).defaultPrevented).toBe(true);
    expect(open.mock.calls).toEqual([['issue'], ['find'], ['book']]);
  });

  it('are not those of the desk, nor of the browser', () => {
    expect(press('F3', { shiftKey: false }).defaultPrevented).toBe(false);
    expect(press('F5').defaultPrevented).toBe(false);
    expect(open).not.toHaveBeenCalled();
  });

  it('rest while a dialog is open, while held down, and afterwards', () => {
    press('F3', { repeat: true });
    document.body.innerHTML = '<dialog open></dialog>';
    press('F3');
    document.body.innerHTML = '';
    scope.stop();
    press('F3');
    expect(open).not.toHaveBeenCalled();
  });
});
