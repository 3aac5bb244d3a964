import { afterEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { useSingleTaps } from './useSingleTaps.ts';

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
});
