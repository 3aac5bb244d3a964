import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { useDeskKeys } from './useDeskKeys.ts';

const pressKey = vi.fn();
const goToQueue = vi.fn();
let scope = effectScope();

function key(name: string, init: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  document.body.innerHTML = '<input id="field"><textarea id="text"></textarea><dialog id="dialog"></dialog>';
  pressKey.mockReset();
  goToQueue.mockReset();
  scope = effectScope();
  scope.run(() => useDeskKeys({ pressKey, goToQueue }));
});
afterEach(() => scope.stop());

describe('the keyboard of the desk', () => {
  it('takes its keys from the browser, also while somebody types', () => {
    expect(key('F3')).toBe(true);
    expect(key('F10', { ctrlKey: true }, document.querySelector('#field')!)).toBe(true);
    expect(pressKey.mock.calls).toEqual([['F3'], ['Ctrl F10']]);
  });

  it('takes Ctrl Z and Shift F6, by the key and not by its letter', () => {
    expect(key('z', { code: 'KeyZ', ctrlKey: true })).toBe(true);
    expect(key('я', { code: 'KeyZ', ctrlKey: true })).toBe(true);
    expect(key('F6', { code: 'F6', shiftKey: true })).toBe(true);
    expect(pressKey.mock.calls).toEqual([['Ctrl Z'], ['Ctrl Z'], ['Shift F6']]);
  });

  it.each(['#field', '#text'])('leaves Ctrl Z to what is written in %s', (field) => {
    expect(key('я', { code: 'KeyZ', ctrlKey: true }, document.querySelector(field)!)).toBe(false);
    expect(pressKey).not.toHaveBeenCalled();
  });

  it('leaves to the browser what only looks like Ctrl Z', () => {
    const others = [
      key('я', { code: 'KeyZ' }),
      key('я', { code: 'KeyZ', ctrlKey: true, shiftKey: true }),
      key('z', { code: 'KeyY', ctrlKey: true }),
    ];
    expect(others).toEqual([false, false, false]);
    expect(pressKey).not.toHaveBeenCalled();
  });

  it('leaves all others alone', () => {
    expect([key('F5'), key('F12'), key('a'), key('F4', { altKey: true })]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(pressKey).not.toHaveBeenCalled();
  });

  it('takes a key held down for one press', () => {
    key('F2');
    expect(key('F2', { repeat: true })).toBe(true);
    expect(pressKey).toHaveBeenCalledTimes(1);
  });

  it('rests while a dialog is open', () => {
    document.querySelector<HTMLDialogElement>('#dialog')!.showModal();
    expect(key('F3')).toBe(true);
    expect(key('ArrowDown')).toBe(false);
    expect(pressKey).not.toHaveBeenCalled();
    expect(goToQueue).not.toHaveBeenCalled();
  });

  it('goes to the queue with «↓», but not out of a field', () => {
    expect(key('ArrowDown')).toBe(true);
    expect(key('ArrowDown', {}, document.querySelector('#field')!)).toBe(false);
    expect(goToQueue).toHaveBeenCalledTimes(1);
  });

  it('is quiet when the page has gone', () => {
    scope.stop();
    expect(key('F2')).toBe(false);
  });
});
