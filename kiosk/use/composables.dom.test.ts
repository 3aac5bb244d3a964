// The small composables of the kiosk: keys, single taps, modes, and what has to last before it is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, ref, type EffectScope } from 'vue';
import { BURST_GAP_MS, useKeys } from './useKeys.ts';
import { useLasting } from './useLasting.ts';
import { useModes } from './useModes.ts';

let scope: EffectScope;
const inScope = <T>(what: () => T): T => {
  scope = effectScope();
  return scope.run(what)!;
};

afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

const codes: Partial<Record<string, string>> = { '/': 'Slash', '.': 'Period' };
const codeOf = (sign: string): string =>
  /\d/.test(sign) ? `Digit${sign}` : (codes[sign] ?? `Key${sign.toUpperCase()}`);

function press(key: string, code: string, repeat = false): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, code, repeat, cancelable: true });
  window.dispatchEvent(event);
  return event;
}

describe('keys', () => {
  const handlers = () => ({ sign: vi.fn(), erase: vi.fn(), scan: vi.fn() });

  /** A person's pause, as long as the clock of the events and that of the timers want it. */
  const pause = () => vi.advanceTimersByTime(BURST_GAP_MS);

  beforeEach(() => vi.useFakeTimers());

  it('pass on what is typed by hand', () => {
    const told = handlers();
    inScope(() => useKeys(told));
    press('ф', 'KeyA');
    press('7', 'Digit7');
    press('/', 'Slash');
    press('Backspace', 'Backspace');
    expect(told.sign.mock.calls).toEqual([
      ['a', 'ф'],
      ['7', '7'],
      [' ', '/'],
    ]);
    expect(told.erase).toHaveBeenCalledTimes(1);
    expect(told.scan).not.toHaveBeenCalled();
  });

  // EN 301 549, 5.7: whoever cannot let go in time types no row of them.
  it('type one sign, however long one is held', () => {
    const told = handlers();
    inScope(() => useKeys(told));
    press('7', 'Digit7');
    for (let n = 0; n < 5; n += 1) {
      pause();
      press('7', 'Digit7', true);
    }
    press('Backspace', 'Backspace');
    press('Backspace', 'Backspace', true);
    expect(told.sign.mock.calls).toEqual([['7', '7']]);
    expect(told.erase).toHaveBeenCalledTimes(1);
  });

  it('are passed on as soon as it is no scanner that presses them', () => {
    const told = handlers();
    inScope(() => useKeys(told));
    press('я', 'KeyZ');
    pause();
    expect(told.sign.mock.calls).toEqual([['z', 'я']]);
    press('н', 'KeyY');
    press('а', 'KeyF');
    press('Shift', 'ShiftLeft');
    pause();
    expect(told.sign.mock.calls.map(([, letter]) => letter).join('')).toBe('яна');
  });

  it('of a scanner do not land in what somebody types', () => {
    const told = handlers();
    inScope(() => useKeys(told));
    press('7', 'Digit7');
    pause();
    for (const sign of '10.1/t/abcd1234efgh5678') press(sign, codeOf(sign));
    press('Enter', 'Enter');
    pause();
    expect(told.sign.mock.calls).toEqual([['7', '7']]);
    expect(told.scan).toHaveBeenCalledTimes(1);
  });

  it('come before the Enter or the Backspace that follows them', () => {
    const told = { ...handlers(), order: [] as string[] };
    told.sign.mockImplementation((sign: string) => told.order.push(sign));
    told.erase.mockImplementation(() => told.order.push('erase'));
    inScope(() => useKeys(told));
    press('7', 'Digit7');
    press('Backspace', 'Backspace');
    press('8', 'Digit8');
    press('Enter', 'Enter');
    expect(told.order).toEqual(['7', 'erase', '8']);
  });

  it('know a scanner by its speed and its Enter, and press no button with it', () => {
    const told = handlers();
    inScope(() => useKeys(told));
    for (const sign of '10.1/t/abcd1234efgh5678') press(sign, codeOf(sign));
    const enter = press('Enter', 'Enter');
    expect(told.scan).toHaveBeenCalledWith('abcd1234efgh5678');
    expect(enter.defaultPrevented).toBe(true);
  });

  it('leave an Enter alone that ends no code', () => {
    const told = handlers();
    inScope(() => useKeys(told));
    press('a', 'KeyA');
    expect(press('Enter', 'Enter').defaultPrevented).toBe(false);
    expect(told.scan).not.toHaveBeenCalled();
  });

  it('press and type nothing with what a scanner read that is no code', () => {
    const told = handlers();
    inScope(() => useKeys(told));
    for (const digit of '4601234567893') press(digit, `Digit${digit}`);
    expect(press('Enter', 'Enter').defaultPrevented).toBe(true);
    pause();
    expect(told.scan).not.toHaveBeenCalled();
    expect(told.sign).not.toHaveBeenCalled();
  });

  it('leave a space to the button that has the focus', () => {
    const told = handlers();
    inScope(() => useKeys(told));
    document.body.innerHTML = '<button id="on"></button>';
    const space = () => new KeyboardEvent('keydown', { key: ' ', code: 'Space', bubbles: true });
    document.getElementById('on')!.dispatchEvent(space());
    expect(told.sign).not.toHaveBeenCalled();
    document.body.dispatchEvent(space());
    pause();
    expect(told.sign).toHaveBeenCalledWith(' ', ' ');
    // Unless it has been seen to that the button is not pressed.
    const typed = new KeyboardEvent('keydown', { key: ' ', code: 'Space', bubbles: true, cancelable: true });
    typed.preventDefault();
    document.getElementById('on')!.dispatchEvent(typed);
    pause();
    expect(told.sign).toHaveBeenCalledTimes(2);
  });

  it('are nobody’s once the kiosk is gone', () => {
    const told = handlers();
    inScope(() => useKeys(told));
    press('b', 'KeyB');
    scope.stop();
    press('a', 'KeyA');
    pause();
    expect(told.sign).not.toHaveBeenCalled();
  });
});

describe('modes', () => {
  it('go up in two steps and round, and are back to normal for the next visitor', async () => {
    const root = document.createElement('div');
    const { textSize, contrast, larger, toggleContrast, reset } = inScope(() => useModes(root));
    const sizes = [1, 2, 3].map(() => {
      larger();
      return textSize.value;
    });
    expect(sizes).toEqual([1, 2, 0]);
    larger();
    toggleContrast();
    await Promise.resolve();
    expect(root.dataset).toMatchObject({ textSize: '1', contrast: 'high' });
    reset();
    await Promise.resolve();
    expect(contrast.value).toBe(false);
    expect(root.dataset).toMatchObject({ textSize: '0', contrast: 'normal' });
  });
});

describe('what lasts', () => {
  it('is told only once it has lasted', async () => {
    vi.useFakeTimers();
    const lost = ref(true);
    const lasting = inScope(() => useLasting(() => lost.value, 1000));
    await vi.advanceTimersByTimeAsync(999);
    expect(lasting.value).toBe(false);
    lost.value = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(lasting.value).toBe(false);
    lost.value = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(lasting.value).toBe(true);
  });
});
