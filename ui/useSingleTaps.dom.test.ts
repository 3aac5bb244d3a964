import { afterEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { FOLLOWS_MS, useSingleTaps } from './useSingleTaps.ts';

let scope: EffectScope;
afterEach(() => scope.stop());
const inScope = <T>(use: () => T): T => {
  scope = effectScope();
  return scope.run(use)!;
};

describe('single taps', () => {
  it('drop the second tap of two, except on keys to type with', () => {
    document.body.innerHTML =
      '<button id="answer"></button><div data-taps="all"><button id="key"></button></div>';
    const heard = vi.fn();
    for (const button of document.querySelectorAll('button')) button.addEventListener('click', heard);
    inScope(() => useSingleTaps());
    const tap = (id: string, detail: number) =>
      document
        .getElementById(id)!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    tap('answer', 1);
    tap('answer', 2);
    expect(heard).toHaveBeenCalledTimes(1);
    tap('key', 2);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('let the box be ticked by its label, and by one tap of two', () => {
    document.body.innerHTML = '<label><input type="checkbox" /><span></span></label>';
    const input = document.querySelector('input')!;
    const heard = vi.fn();
    input.addEventListener('click', ({ detail }) => detail > 0 && heard());
    inScope(() => useSingleTaps());
    const click = (target: Element) =>
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    /** A browser taps the box as well, with the same place and count, unless the label's tap came to nothing. */
    const tap = () => {
      if (click(document.querySelector('span')!)) click(input);
    };
    tap();
    expect(heard).toHaveBeenCalledTimes(1);
    tap();
    click(input);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  describe('one after the other', () => {
    const drummed = (taps: number, everyMs: number, step = 0) => {
      vi.useFakeTimers();
      document.body.innerHTML = '<button></button>';
      const button = document.querySelector('button')!;
      const heard = vi.fn();
      button.addEventListener('click', heard);
      inScope(() => useSingleTaps());
      for (let n = 0; n < taps; n += 1) {
        // As a browser counts them.
        const detail = step === 0 && everyMs < FOLLOWS_MS ? (n % 3) + 1 : 1;
        button.dispatchEvent(
          new MouseEvent('click', {
            bubbles: true,
            cancelable: true,
            detail,
            clientX: 100 + n * step,
            clientY: 100,
          }),
        );
        vi.advanceTimersByTime(everyMs);
      }
      scope.stop();
      vi.useRealTimers();
      return heard.mock.calls.length;
    };

    it('are one, however many', () => {
      expect(drummed(10, 150)).toBe(1);
      expect(drummed(10, FOLLOWS_MS - 1)).toBe(1);
    });

    it('are each one with a pause between them, and in different places', () => {
      expect(drummed(4, FOLLOWS_MS)).toBe(4);
      expect(drummed(4, 150, 40)).toBe(4);
    });

    it('of a key or a program are none of a finger', () => {
      document.body.innerHTML = '<button></button>';
      const button = document.querySelector('button')!;
      const heard = vi.fn();
      button.addEventListener('click', heard);
      inScope(() => useSingleTaps());
      button.click();
      button.click();
      expect(heard).toHaveBeenCalledTimes(2);
    });
  });
});
